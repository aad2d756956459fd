import type { AwardEvent } from '../../contract/event.ts';
import { CLOCK, SYSTEM, type Actor } from '../../contract/parties.ts';
import type { Effect } from '../../contract/effects.ts';
import type { Refusal } from '../../contract/refusals.ts';
import { stateOf } from '../../machine/definition.ts';
import { machineOf } from '../../machine/versions.ts';

export const ENTERPRISE = '91330105MA2AXQ001U';

export const WHO = {
  applicant: { person: 'p-applicant', as: 'applicant', enterprise: ENTERPRISE },
  stranger: { person: 'p-stranger', as: 'applicant', enterprise: '91330105MA2AYH0024' },
  handler: { person: 'p-handler', as: 'handle' },
  group: { person: 'p-group-head', as: 'group' },
  citizen: { person: 'p-citizen', as: 'objector' },
  market: { person: 'p-market', as: 'verify', unit: 'market' },
  commerce: { person: 'p-commerce', as: 'verify', unit: 'commerce' },
  approver: { person: 'p-approver', as: 'approve' },
  finance: { person: 'p-finance', as: 'pay' },
  registry: { person: 'p-registry', as: 'registry' },
  system: SYSTEM,
  clock: CLOCK,
} as const satisfies Record<string, Actor>;

export const CLAIM = {
  item: 'C1',
  enterprise: ENTERPRISE,
  recognition: 'product:P',
  recognisedOn: '2026-01-05',
  certificate: 'HZ-2026-001',
  renewal: false,
} as const;

export const POLICY = {
  version: 'gongshu-brand-2018',
  kind: 'simulation',
  effectiveFrom: '2018-06-01',
} as const;

/** What the two departments are asked to confirm. */
export const ROUTED = {
  units: ['market', 'commerce'],
  changed: [],
  proofs: { market: ['certificate', 'registration'], commerce: ['certificate'] },
  policy: POLICY,
} as const;

export const LEGAL_BASIS = { kind: 'undertaking', reference: 'undertaking of 2026-02-01' } as const;
const WATCH = { from: '2024-03-15', until: '2029-03-15T16:00:00.000Z' };

export const verdict = (amountFen: number, watched = false) =>
  ({
    outcome: amountFen > 0 ? 'grant' : 'refuse',
    code: 'sample',
    amountFen,
    watch: watched ? WATCH : null,
    missingFrom: null,
  }) as const;

/** A life under test: events go in, the state, the effects and the refusals come out. */
export class Life {
  readonly #definition = machineOf(1);
  #snapshot = this.#definition.start();
  #count = 0;
  effects: readonly Effect[] = [];
  refusal: Refusal | null = null;

  get state(): string {
    return stateOf(this.#snapshot);
  }

  get context(): Record<string, unknown> {
    return this.#snapshot.context as Record<string, unknown>;
  }

  send(type: string, by: Actor, payload: object = {}, at = '2026-03-02T02:00:00.000Z'): this {
    this.#count += 1;
    const event = { type, payload, actor: by, at, commandId: `c${this.#count}` } as AwardEvent;
    const decision = this.#definition.decide(this.#snapshot, event);
    this.refusal = decision.accepted ? null : decision.refusal;
    this.effects = decision.accepted ? decision.effects : [];
    if (decision.accepted) this.#snapshot = decision.next;
    return this;
  }

  /** What a later release would restore from the database. */
  reload(): this {
    this.#snapshot = this.#definition.restore(
      JSON.parse(JSON.stringify(this.#definition.persist(this.#snapshot))),
    );
    return this;
  }
}

const reasons = 'as the file shows';

export const submitted = (): Life =>
  new Life().send('application.submit', WHO.applicant, { claim: CLAIM, documents: [] });
export const verifying = (): Life =>
  submitted().send('application.accept', WHO.handler).send('departments.routed', WHO.system, ROUTED);
export const proposing = (): Life =>
  verifying().send('department.confirm', WHO.market).send('department.confirm', WHO.commerce);
export const approving = (watched = false, group: readonly string[] = []): Life =>
  proposing()
    .send('office.propose', WHO.handler, { outcome: 'grant', reasons })
    .send('assessment.completed', WHO.system, { verdict: verdict(5_000_000, watched), group });
export const published = (watched = false): Life =>
  approving(watched)
    .send('office.approve', WHO.approver, { reasons })
    .send('funds.committed', WHO.system, { verdict: verdict(5_000_000, watched) });
export const ordered = (watched = false): Life =>
  published(watched).send('notice.closed', WHO.clock, { due: '2026-03-09T16:00:00.000Z' });
export const paid = (watched = false): Life =>
  ordered(watched).send('payment.confirm', WHO.finance, {
    reference: 'B-1',
    paidOn: '2026-03-02',
    amountFen: 5_000_000,
  });
export const reported = (): Life =>
  paid(true).send('relocation.report', WHO.applicant, {
    effectiveOn: '2026-02-20',
    address: 'elsewhere',
    district: '滨江区',
  });
export const noticed = (): Life =>
  reported()
    .send('clawback.propose', WHO.handler, { legalBasis: LEGAL_BASIS, method: 'proRata', reasons })
    .send('clawback.assessed', WHO.system, {
      amountFen: 3_000_000,
      unexpiredMonths: 36,
      method: 'proRata',
      rulings: null,
    });
export const deciding = (): Life =>
  noticed().send('clawback.respond', WHO.applicant, { statement: 'we moved', documents: [] });
export const repaying = (): Life =>
  deciding().send(
    'clawback.decide',
    { ...WHO.approver, person: 'p-approver-2' },
    { decision: 'uphold', reasons },
  );
