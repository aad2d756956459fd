import type { Effect, WireClaim } from '../contract/effects.ts';
import type { Step } from '../contract/step.ts';
import type { Sql } from '../db/connect.ts';
import { findRegister } from '../db/enterprise/find-register.ts';
import { findFirmYear, type FirmYear } from '../db/ledger/find-firm-year.ts';
import { lockBudget } from '../db/ledger/lock-budget.ts';
import { findHeld, lockKeys } from '../db/ledger/lock-keys.ts';
import { findAnsweredNear, findNear } from '../db/recognition/find-near.ts';
import { findSame, type SameAward } from '../db/recognition/find-same.ts';
import { alsoIssuedIn, certificateForm } from '../policy/engine/certificates.ts';
import { formatKey, keyOf, paidAs } from '../policy/engine/claim.ts';
import { keysOf, oncePerFirm } from '../policy/engine/lineage.ts';
import type { Pack } from '../policy/engine/pack.ts';
import { scopeOf, soughtFor } from '../policy/engine/recognised.ts';
import { cappedYear } from './capped-year.ts';
import { EFFECTS, type Draw, type EffectKind, type Effects } from './effects/table.ts';
import { lineageOf } from './lineage-of.ts';
import type { Ledger } from './site.ts';

/** What was locked and read for each effect that needs it. */
export type Ledgers = ReadonlyMap<Effect, Ledger>;

/** An effect that needs the ledger, with the keys that its claim is believed to be connected with. */
export interface Need {
  readonly effect: Effect;
  readonly claim: WireClaim;
  readonly draw: Draw | null;
  readonly keys: readonly string[];
}

const NOT_CONNECTED = { successions: [], replacements: [] };

/** Returns what the effects of a step need of the ledger: most claims are connected with nothing but themselves. */
export function needsOf(pack: Pack, { event }: Step, effects: readonly Effect[]): readonly Need[] {
  return effects
    .flatMap((effect) => needOf(pack, effect.kind, effect, event.at))
    .sort((a, b) => compare(a.draw?.account.name ?? '', b.draw?.account.name ?? ''));
}

function needOf<Kind extends keyof Effects>(
  pack: Pack,
  kind: Kind,
  effect: Effects[Kind],
  at: string,
): readonly Need[] {
  const entry: EffectKind<Effects[Kind]> = EFFECTS[kind];
  if (entry.needs !== 'ledger') return [];
  const claim = entry.claim(effect);
  return [{ effect, claim, draw: entry.draw(pack, effect, at), keys: keysOf(pack, claim, NOT_CONNECTED) }];
}

/**
 * Locks every key of all needs, then their budgets, each in one order for everybody, and reads what is held on them.
 * Returns the needs with more keys if the registers, read under the locks, connect a claim with others: then these must be
 * locked from the start, in a transaction of its own.
 */
export async function lockLedger(
  tx: Sql,
  pack: Pack,
  step: Step,
  needs: readonly Need[],
): Promise<{ readonly ledgers: Ledgers } | { readonly connected: readonly Need[] }> {
  if (needs.length === 0) return { ledgers: new Map() };
  const keys = needs.flatMap((need) => need.keys);
  const [, read] = await Promise.all([
    lockKeys(
      tx,
      keys,
      needs.map(({ claim }) => certificateForm(claim.certificate)),
    ),
    Promise.all(needs.map((need) => readLedger(tx, pack, step, need))),
  ]);
  const connected = read.map(({ need, ledger }) => ({
    ...need,
    keys: keysOf(pack, need.claim, lineageOf(ledger)),
  }));
  if (connected.every((need, index) => need.keys.join() === needs[index]?.keys.join()))
    return { ledgers: new Map(read.map(({ need, ledger }) => [need.effect, ledger])) };
  return { connected };
}

/**
 * Whether a step meets the awards that are near and that nobody has answered: a proposal, and a comparison of policies before it.
 * Afterwards they are asked of the award that came later.
 */
function meetsUnanswered({ event: { type } }: Step): boolean {
  return type === 'office.propose' || type === 'policy.compare';
}

async function readLedger(
  tx: Sql,
  pack: Pack,
  step: Step,
  need: Need,
): Promise<{ readonly need: Need; readonly ledger: Ledger }> {
  const { claim, draw, keys } = need;
  const form = certificateForm(claim.certificate);
  const [found, near, held, register, budgetFen] = await Promise.all([
    findSame(tx, ...foundSame(step)),
    meetsUnanswered(step)
      ? findNear(tx, step.application, soughtFor(pack, claim))
      : findAnsweredNear(tx, step.application, scopeOf(pack, claim)),
    findHeld(tx, {
      keys,
      certificateForm: form,
      enterprise: claim.enterprise,
      perFirm: oncePerFirm(pack, claim),
    }),
    findRegister(tx, claim, form),
    draw === null ? 0 : lockBudget(tx, draw.account, step.application, draw.approvedAt),
  ]);
  // Behind the lock of the budget, which every grant of the year takes: nobody grants to the firm in between.
  const firmYear = firmYearOf(pack, step, need);
  const firmYearFen = firmYear === null ? null : await findFirmYear(tx, firmYear);
  if (register === null) throw new Error(`no enterprise ${claim.enterprise} is registered`);
  const one = oneWith(pack, step, claim, { found, held });
  return { need, ledger: { keys, held, register, near, ...one, budgetFen, firmYearFen } };
}

/** A proposal answers anew: it looks at the awards that it finds to be one with its own, and not at what was answered before. */
function foundSame({ application, event }: Step): readonly [readonly string[], string | null] {
  if (event.type !== 'office.propose') return [[application], null];
  const found = (event.payload.similar ?? []).filter(({ answer }) => answer === 'same');
  return [[application, ...found.map(({ award }) => award)], application];
}

/**
 * The awards that answers make one with an award, with what follows for its claim. One of another family has a certificate with it, and
 * no name.
 */
function oneWith(
  pack: Pack,
  step: Step,
  claim: WireClaim,
  { found, held }: Pick<Ledger, 'held'> & { readonly found: Ledger['same'] },
): Pick<Ledger, 'key' | 'knownAs' | 'same' | 'alsoNamed' | 'alsoIssued'> {
  const { family } = pack.item(paidAs(claim));
  const named = found.filter((award) => award.family === family);
  const isOther = ({ award }: SameAward): boolean => award !== step.application;
  const same = found.filter(isOther);
  return {
    ...countedOn(pack, step, claim, { found: named, held }),
    same,
    alsoNamed: [...new Set(named.filter(isOther).map(({ recognition }) => recognition))],
    alsoIssued: alsoIssuedIn(claim, same),
  };
}

/**
 * The key of a claim, and the name that it is made from: of the awards on one recognition that of the one that was entered first. What
 * was granted stays where it was granted.
 */
function countedOn(
  pack: Pack,
  { application }: Step,
  claim: WireClaim,
  { found, held }: Pick<Ledger, 'held'> & { readonly found: Ledger['same'] },
): Pick<Ledger, 'key' | 'knownAs'> {
  const keyFor = (recognition: string): string => formatKey(keyOf(pack, { ...claim, recognition }));
  const names = found.map(({ award, recognition }) =>
    award === application ? claim.recognition : recognition,
  );
  const granted = held.find((award) => award.application === application)?.key;
  const name = granted === undefined ? names[0] : names.find((each) => keyFor(each) === granted);
  const knownAs = name === undefined || name === claim.recognition ? null : name;
  return { key: granted ?? keyFor(knownAs ?? claim.recognition), knownAs };
}

/** The year of the firm that the effect counts; null if no yearly cap asks for it. */
function firmYearOf(
  pack: Pack,
  { application, event }: Step,
  { effect, claim: { enterprise } }: Need,
): FirmYear | null {
  const year = cappedYear(pack, effect, event.at);
  return year === null ? null : { district: pack.district, enterprise, year, application };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
