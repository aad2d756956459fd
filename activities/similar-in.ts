import type { Judging, WireClaim } from '../contract/effects.ts';
import { beijingDay, type IsoDate } from '../policy/engine/dates.ts';
import { issuerOf } from '../policy/engine/certificates.ts';
import { ancestorsOf } from '../policy/engine/lineage.ts';
import type { Pack } from '../policy/engine/pack.ts';
import type { SimilarAward } from '../policy/engine/similar-award.ts';
import { similarTo } from '../policy/engine/similar-awards.ts';
import type { NearAward } from '../db/recognition/find-near.ts';
import type { Ledger, LedgerSite, RefusedWork } from './site.ts';

/** An award that is near, with the award whose proposal answered; null if none did. */
type Near = SimilarAward & Pick<NearAward, 'answeredBy'>;

/** Returns the awards that are near to a claim and that the step meets, as they stand with its answers. */
export function similarIn(site: LedgerSite, pack: Pack, claim: WireClaim): readonly SimilarAward[] {
  return nearTo(site, pack, claim).map(({ answeredBy, ...near }) => ({
    ...near,
    answer: ownAnswer(site, near.award, answeredBy) ?? near.answer,
  }));
}

/**
 * Returns why a proposal cannot be taken: it answers not every award that is near, or one that it is not asked about. What the
 * proposal of the other award answered is not asked again.
 */
export function answersProblem(site: LedgerSite, { claim }: Judging): RefusedWork | null {
  const { application, event } = site.step;
  if (event.type !== 'office.propose') return null;
  const asked = nearTo(site, site.pack, claim)
    .filter(({ answeredBy }) => answeredBy === null || answeredBy === application)
    .map(({ award }) => award);
  const answered = (event.payload.similar ?? []).map(({ award }) => award);
  const isGranted = site.ledger.held.some((held) => held.application === application);
  const open = isGranted ? [] : asked.filter((award) => !answered.includes(award));
  if (open.length > 0) return { refused: 'similar.unanswered', awards: open };
  const strange = answered.filter(
    (award, index) => isGranted || !asked.includes(award) || answered.indexOf(award) !== index,
  );
  return strange.length > 0 ? { refused: 'similar.notAsked', awards: strange } : null;
}

/**
 * The firm that was granted an award on what the office found to be one recognition, and so one certificate. Firms share what they
 * have if by that day the one inherits from the other; sisters do not.
 */
export function sharedCertificate(
  same: Ledger['same'],
  successions: Ledger['register']['successions'],
  { enterprise, recognition }: Pick<WireClaim, 'enterprise' | 'recognition'>,
  on: IsoDate,
): string | null {
  const inherits = (heir: string, from: string): boolean =>
    ancestorsOf({ enterprise: heir, recognition }, successions, on).has(from);
  const isRelated = (firm: string): boolean =>
    firm === enterprise || inherits(enterprise, firm) || inherits(firm, enterprise);
  return same.find((other) => other.isGranted && !isRelated(other.enterprise))?.enterprise ?? null;
}

function nearTo({ step, ledger }: LedgerSite, pack: Pack, claim: WireClaim): readonly Near[] {
  const { successions } = ledger.register;
  const near = similarTo(pack, claim, { successions, on: beijingDay(step.event.at) }, ledger.near);
  return near.map(({ reasons: _, recognisedOn: __, issuer, ...other }) => ({
    ...other,
    ...issuerOf({ issuer }),
  }));
}

/** What the proposal of this step answers; undefined if it says nothing, or the other award's proposal has answered. */
function ownAnswer(
  { step: { application, event } }: LedgerSite,
  award: string,
  answeredBy: string | null,
): SimilarAward['answer'] | undefined {
  if (event.type !== 'office.propose' || (answeredBy !== null && answeredBy !== application))
    return undefined;
  return event.payload.similar?.find((given) => given.award === award)?.answer ?? 'unanswered';
}
