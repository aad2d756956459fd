import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, type AssessmentInput, type HeldAward } from '../../policy/engine/assess.ts';
import { formatKey, keyOf, type Claim } from '../../policy/engine/claim.ts';
import { gainers, positionOf, type HeldByAward } from '../../policy/engine/gainers.ts';
import type { Lineage } from '../../policy/engine/lineage.ts';
import { claimOn, FIRM, heldOn, inputFor, OTHER_FIRM, PACK } from './given.ts';
import { oracle, oracleKey, type Recognised } from './oracle.ts';
import { packOf } from '../../policy/packs/versions.ts';

/** What firms apply for: two firms, two recognitions of each kind, every item that pays by itself. */
const ITEMS: readonly (readonly [string, string])[] = [
  ['M1', 'mark'],
  ['M2', 'mark'],
  ['M3', 'mark'],
  ['P2', 'title'],
  ['P5', 'tradename'],
  ['P6', 'product'],
  ['P7', 'product'],
  ['C1', 'product'],
  ['C2', 'product'],
  ['S1', 'standard'],
  ['S2', 'standard'],
  ['S3', 'standard'],
  ['S4', 'standard'],
  ['Z1', 'standard'],
  ['Z2', 'enterprise'],
  ['I1', 'madrid'],
];

const application = fc.record({
  firm: fc.constantFrom(FIRM, FIRM, OTHER_FIRM),
  item: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...ITEMS.filter(([, kind]) => kind === 'product')) },
    { weight: 2, arbitrary: fc.constantFrom(...ITEMS.filter(([, kind]) => kind === 'standard')) },
    { weight: 2, arbitrary: fc.constantFrom(...ITEMS) },
  ),
  /** Standard R replaces standard P. */
  name: fc.constantFrom('P', 'P', 'Q', 'R'),
  renewal: fc.constantFrom(false, false, false, true),
});
const event = fc.tuple(
  fc.constantFrom('decide', 'decide', 'decide', 'decide', 'pay', 'pay', 'void', 'repay'),
  fc.nat(99),
);
const sequence = fc.record({
  applications: fc.array(application, { minLength: 1, maxLength: 6 }),
  events: fc.array(event, { minLength: 1, maxLength: 14 }),
});
type Sequence = typeof sequence extends fc.Arbitrary<infer T> ? T : never;

interface Entry {
  readonly input: AssessmentInput;
  readonly recognised: Recognised;
  readonly key: string;
  stands: boolean;
  paidFen: number;
  netPaidFen: number;
  committedFen: number;
}

const LINEAGE: Lineage = {
  successions: [],
  replacements: [{ enterprise: FIRM, from: 'standard:P', to: 'standard:R' }],
};

/** A ledger in memory: it locks nothing, since one thing happens after the other. */
class Accounts {
  readonly entries: Entry[] = [];
  readonly #sees: (held: readonly HeldAward[]) => readonly HeldAward[];

  constructor(sees: (held: readonly HeldAward[]) => readonly HeldAward[]) {
    this.#sees = sees;
  }

  held(): readonly HeldByAward[] {
    return this.entries.map(({ input: { claim, policy }, recognised, key, ...entry }, index) => ({
      ...heldOn(recognised.item),
      application: String(index),
      key,
      enterprise: claim.enterprise,
      certificate: claim.certificate,
      policy: policy.version,
      paidFen: entry.paidFen,
      netPaidFen: entry.netPaidFen,
      committedFen: entry.committedFen,
    }));
  }

  decide(recognised: Recognised): void {
    const claim = claimOf(recognised);
    const given = inputFor(claim);
    const { held } = positionOf(PACK, String(this.entries.length), given, LINEAGE, this.held());
    const input = { ...given, position: { held: this.#sees(held) } };
    const committedFen = assess(PACK, input).amountFen;
    const key = formatKey(keyOf(PACK, claim));
    this.entries.push({ input, recognised, key, stands: true, paidFen: 0, netPaidFen: 0, committedFen });
  }

  /** The award falls before it was paid, and the person who gains by it is committed the difference. */
  fall(entry: Entry): void {
    entry.stands = false;
    entry.committedFen = 0;
    const counted = this.entries
      .map(({ input, stands }, index) => ({ application: String(index), input, stands }))
      .filter(({ stands }) => stands);
    for (const { application: index, verdict } of gainers(packOf, counted, LINEAGE, this.held())) {
      const gaining = this.entries[Number(index)];
      if (gaining !== undefined) gaining.committedFen += verdict.amountFen;
    }
  }

  /** Whether no key holds more than the highest amount that was ever granted on it. */
  isWithin(): boolean {
    const granted = this.entries.filter(({ paidFen, committedFen }) => paidFen + committedFen > 0);
    const most = oracle(granted.map(({ recognised }) => recognised));
    return [...this.holds()].every(([key, yuan]) => yuan <= (most.get(key) ?? 0));
  }

  /** Paid and committed per key, in yuan, keyed as the oracle keys. */
  holds(): ReadonlyMap<string, number> {
    const sums = new Map<string, number>();
    for (const { recognised, netPaidFen, committedFen } of this.entries) {
      const key = oracleKey(recognised);
      sums.set(key, (sums.get(key) ?? 0) + (netPaidFen + committedFen) / 100);
    }
    return sums;
  }
}

function claimOf({ firm, recognition, item, renewal }: Recognised): Claim {
  const replaces = recognition === 'standard:R' ? { replaces: 'standard:P' } : {};
  const certificate = `${firm} ${recognition} ${item}`;
  return claimOn(item, { enterprise: firm, recognition, renewal, certificate, ...replaces });
}

function pick<T>(from: readonly T[], number: number): T | undefined {
  return from[number % Math.max(1, from.length)];
}

function happen(accounts: Accounts, applications: readonly Recognised[], what: string, number: number): void {
  const committed = accounts.entries.filter(({ committedFen }) => committedFen > 0);
  const paid = accounts.entries.filter(
    ({ netPaidFen, committedFen }) => netPaidFen > 0 && committedFen === 0,
  );
  if (what === 'decide') {
    const recognised = pick(applications, number);
    if (recognised !== undefined) accounts.decide(recognised);
  } else if (what === 'pay') {
    const entry = pick(committed, number);
    if (entry === undefined) return;
    entry.paidFen += entry.committedFen;
    entry.netPaidFen += entry.committedFen;
    entry.committedFen = 0;
  } else if (what === 'void') {
    const entry = pick(
      committed.filter(({ paidFen }) => paidFen === 0),
      number,
    );
    if (entry !== undefined) accounts.fall(entry);
  } else {
    const entry = pick(paid, number);
    if (entry !== undefined) entry.netPaidFen = 0;
  }
}

/** No level is granted twice on a key, and no key holds more than its highest level: what was repaid opens nothing. */
function grantsOnce(accounts: Accounts): boolean {
  const granted = accounts.entries
    .filter(({ paidFen, committedFen }) => paidFen + committedFen > 0)
    .map(({ recognised }) => `${oracleKey(recognised)} ${String(PACK.item(recognised.item).level)}`);
  return new Set(granted).size === granted.length && accounts.isWithin();
}

/** Until something is repaid, after every event each key holds what the oracle says of the recognitions that stand. */
function agrees(accounts: Accounts, { applications, events }: Sequence): boolean {
  const pool = applications.map(({ firm, item: [item, kind], name, renewal }) => ({
    // What a standard replaces is one with it for its own firm alone.
    firm: kind === 'standard' ? FIRM : firm,
    recognition: `${kind}:${name}`,
    item,
    renewal,
  }));
  let repaid = false;
  return events.every(([what, number]) => {
    happen(accounts, pool, what, number);
    if (what === 'repay') repaid = true;
    if (repaid) return grantsOnce(accounts);
    const expected = oracle(
      accounts.entries.filter(({ stands }) => stands).map(({ recognised }) => recognised),
    );
    return [...accounts.holds()].every(([key, yuan]) => yuan === (expected.get(key) ?? 0));
  });
}

describe('for each key, net paid plus committed is the highest recognition that stands', () => {
  const seed = Date.now() % 2 ** 31;

  it(`in 20,000 sequences of decisions, payments, voids and repayments (seed ${String(seed)})`, () => {
    fc.assert(
      fc.property(sequence, (given) => agrees(new Accounts((held) => held), given)),
      { numRuns: 20_000, seed },
    );
  });

  it.each([
    [
      'forgets what is committed',
      (held: readonly HeldAward[]) => held.map((award) => ({ ...award, committedFen: 0 })),
    ],
    [
      'forgets what was paid',
      (held: readonly HeldAward[]) => held.map((award) => ({ ...award, paidFen: 0, netPaidFen: 0 })),
    ],
    ['sees the first award only', (held: readonly HeldAward[]) => held.slice(0, 1)],
  ])('and a ledger that %s is found out', (_, sees) => {
    const found = fc.check(
      fc.property(sequence, (given) => agrees(new Accounts(sees), given)),
      { numRuns: 2_000, seed },
    );
    expect(found.failed).toBe(true);
  });
});
