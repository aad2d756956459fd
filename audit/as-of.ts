import type { OfficeActs } from '../db/policy/find-office-acts.ts';
import type { Actor, Capacity, Party } from '../contract/parties.ts';
import type { SignalType } from '../contract/signals/catalogue.ts';
import type { Deadline } from '../contract/deadlines.ts';
import { machineOf } from '../machine/versions.ts';
import { hashesOf, type ProvingDocument } from '../policy/engine/evidence.ts';
import { rulingsInForce } from '../policy/engine/rulings/change.ts';
import type { ChosenRulings } from '../policy/engine/rulings/ruling.ts';
import type { PolicyStatus } from '../policy/engine/policy-status.ts';
import { statusOn } from '../policy/packs/policy-acts.ts';
import { VERSIONS } from '../policy/packs/versions.ts';
import { AuditProblem } from './audit-problem.ts';
import { acceptedSteps } from './captured-step.ts';
import { dayOf, instantOf } from './instant.ts';
import { walkThrough } from './rejoined.ts';
import type { Evidence } from './verify-evidence.ts';

/** An award as it stood at an instant: what was so, who had to act, who could do what, and what was known. */
export interface AsOf {
  readonly application: string;
  readonly at: string;
  /** The newest row of that instant. */
  readonly seq: number;
  readonly state: string;
  readonly waitsFor: readonly Party[];
  readonly deadlines: readonly Deadline[];
  /** The signals that would have been taken, each with the capacities that could send it. */
  readonly allowed: Readonly<Partial<Record<SignalType, readonly Capacity[]>>>;
  readonly documents: readonly string[];
  /** What the departments had answered, oldest first. */
  readonly opinions: readonly {
    readonly unit: string | null;
    readonly type: string;
    readonly person: string;
    readonly at: string;
  }[];
  /** Rulings of the office in force on that day; every other question has its shipped answer. */
  readonly rulings: ChosenRulings;
  /** How each version of the policy stood on that day. */
  readonly policies: readonly PolicyStatus[];
}

/** Documents by their hashes, some with what they prove. */
type Named = readonly (ProvingDocument | string)[];

const CAPACITIES: readonly Capacity[] = [
  'handle',
  'verify',
  'approve',
  'group',
  'pay',
  'applicant',
  'registry',
];

/**
 * The view of an instant from the prefix of the histories that had happened by then.
 * @param actorFor whom to ask for; by default anybody with the capacity
 * @throws AuditProblem if the instant is none, or before the award
 */
export function asOf(
  evidence: Evidence,
  { acts, rulings }: OfficeActs,
  instant: string,
  actorFor: (type: SignalType, capacity: Capacity, enterprise?: string) => Actor = anybody,
): AsOf {
  const until = instantOf(instant);
  const { application } = evidence;
  const { captured } = walkThrough(evidence);
  const past = captured.filter(
    ({ step, outcome }) => outcome.result !== 'duplicate' && Date.parse(step.event.at) <= until,
  );
  const accepted = acceptedSteps(past);
  const newest = past.at(-1);
  const last = accepted.at(-1);
  if (newest === undefined || last === undefined)
    throw new AuditProblem(
      `${application} did not exist yet: it was submitted ${captured[0]?.step.event.at ?? 'at no time'}.`,
    );
  const definition = machineOf(newest.step.machineVersion);
  const snapshot = definition.restore(last.decision.snapshot);
  const day = dayOf(until);
  const known = acts.filter((act) => (act.kind === 'adopt' ? act.effectiveFrom : act.from) <= day);
  const events = accepted.map(({ step }) => step.event);
  const claimed = events
    .flatMap(({ payload }) => ('claim' in payload ? [payload.claim.enterprise] : []))
    .at(-1);
  const allowed = CAPACITIES.flatMap((capacity) =>
    definition
      .allowed(snapshot, (type) =>
        definition.sendersOf(type).includes(capacity) ? [actorFor(type, capacity, claimed)] : [],
      )
      .map((type) => [type, capacity] as const),
  );
  return {
    application,
    at: new Date(until).toISOString(),
    seq: newest.step.seq,
    state: last.decision.to,
    waitsFor: definition.stateInfo(last.decision.to).waitsFor,
    deadlines: last.outcome.deadlines,
    allowed: Object.fromEntries(
      [...new Set(allowed.map(([type]) => type))].map((type) => [
        type,
        allowed.filter(([other]) => other === type).map(([, capacity]) => capacity),
      ]),
    ),
    documents: hashesOf(
      events.flatMap(({ payload }): Named => ('documents' in payload ? payload.documents : [])),
    ),
    opinions: events
      .filter(({ type }) => type.startsWith('department.') && type !== 'department.due')
      .map(({ type, actor, at }) => ({ unit: actor.unit ?? null, type, person: actor.person, at })),
    rulings: rulingsInForce(
      rulings.filter(({ decidedOn }) => decidedOn <= day),
      day,
    ),
    policies: Object.keys(VERSIONS).map((version) => statusOn(version, known, day)),
  };
}

function anybody(_type: SignalType, capacity: Capacity, enterprise?: string): Actor {
  return {
    person: 'anybody',
    as: capacity,
    ...(capacity === 'applicant' && enterprise !== undefined ? { enterprise } : {}),
  };
}
