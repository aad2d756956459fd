import { eq, sql as raw } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { allotments } from '../ledger/allotments.table.ts';
import { agents } from '../person/agents.table.ts';
import { delegations } from '../person/delegations.table.ts';
import { interestAnswers } from '../person/interest-answers.table.ts';
import { interests } from '../person/interests.table.ts';
import { roles } from '../person/roles.table.ts';
import { units } from '../person/units.table.ts';
import { policyActs } from '../policy/policy-acts.table.ts';
import { rulingChanges } from '../policy/ruling-changes.table.ts';
import { prepared, query } from '../prepared.ts';
import { steps } from '../step/steps.table.ts';
import { adminActs } from './admin-acts.table.ts';

const ROLE = ['personId', 'capacity', 'unit', 'fromDay', 'untilDay'] as const;
const DELEGATION = ['id', 'principal', 'substitute', 'capacity', 'unit', 'fromDay', 'untilDay'] as const;
const INTEREST = ['personId', 'enterprise', 'fromDay', 'untilDay'] as const;
const UNIT = ['id', 'untilDay', 'successor'] as const;
const ACT = ['id', 'at', 'person', 'act', 'about', 'detail'] as const;

const allActs = prepared(() =>
  query
    .select(selected(adminActs, ...ACT))
    .from(adminActs)
    .orderBy(adminActs.id),
);
const allRoles = prepared(() => query.select(selected(roles, ...ROLE)).from(roles));
const allAgents = prepared(() => query.select(selected(agents, 'personId', 'enterprise')).from(agents));
const allDelegations = prepared(() => query.select(selected(delegations, ...DELEGATION)).from(delegations));
const allInterests = prepared(() => query.select(selected(interests, ...INTEREST)).from(interests));
const allUnits = prepared(() => query.select(selected(units, ...UNIT)).from(units));
const allAnswers = prepared(() =>
  query.select(selected(interestAnswers, 'application', 'seq', 'person')).from(interestAnswers),
);
const acted = prepared(() =>
  query
    .select({
      ...selected(steps, 'application', 'seq', 'person'),
      // An award's clock may have been moved ahead (development); rights are those of the day on which it was recorded.
      day: raw<string>`(least(${steps.at}, ${steps.recordedAt}) at time zone 'Asia/Shanghai')::date::text`.as(
        'day',
      ),
      capacity: raw<string>`${steps.event} #>> '{actor,as}'`.as('capacity'),
      unit: raw<string | null>`${steps.event} #>> '{actor,unit}'`.as('unit'),
      principal: raw<string | null>`${steps.event} #>> '{actor,principal}'`.as('principal'),
      enterprise: raw<string | null>`${steps.event} #>> '{actor,enterprise}'`.as('enterprise'),
      about: raw<
        string | null
      >`(select a.enterprise from applications a where a.id = ${steps.application})`.as('about'),
    })
    .from(steps)
    .where(eq(steps.accepted, true)),
);
const TWO = ['proposedBy', 'confirmedBy'] as const;
const allotted = prepared(() => query.select(selected(allotments, 'id', ...TWO)).from(allotments));
const adopted = prepared(() => query.select(selected(policyActs, 'id', ...TWO)).from(policyActs));
const ruled = prepared(() => query.select(selected(rulingChanges, 'id', ...TWO)).from(rulingChanges));

/** That somebody acted on an award, on a day in Hangzhou, and on what right. */
export interface ActedOn extends RowOf<typeof steps, 'application' | 'seq' | 'person'> {
  readonly day: string;
  readonly capacity: string;
  readonly unit: string | null;
  readonly principal: string | null;
  readonly enterprise: string | null;
  /** The enterprise that the award is for. */
  readonly about: string | null;
}

/** What two persons have decided. */
export interface DecidedByTwo {
  readonly what: string;
  readonly proposedBy: string;
  readonly confirmedBy: string;
}

/** Who may act by the acts of administration, who does by the tables, and what was done. */
export interface Authority {
  readonly acts: readonly RowOf<typeof adminActs, (typeof ACT)[number]>[];
  readonly roles: readonly RowOf<typeof roles, (typeof ROLE)[number]>[];
  readonly agents: readonly RowOf<typeof agents, 'personId' | 'enterprise'>[];
  readonly delegations: readonly RowOf<typeof delegations, (typeof DELEGATION)[number]>[];
  readonly interests: readonly RowOf<typeof interests, (typeof INTEREST)[number]>[];
  readonly units: readonly RowOf<typeof units, (typeof UNIT)[number]>[];
  /** Acts at which the leading group has looked, although their person had an interest that was entered later. */
  readonly answered: readonly RowOf<typeof interestAnswers, 'application' | 'seq' | 'person'>[];
  readonly acted: readonly ActedOn[];
  readonly decided: readonly DecidedByTwo[];
}

/** Everything on record about who may act. */
export async function findAuthority(on: Queryable): Promise<Authority> {
  const named = (
    kind: string,
    rows: readonly (Omit<DecidedByTwo, 'what'> & { readonly id: string | number })[],
  ) =>
    rows.map(({ id, proposedBy, confirmedBy }) => ({
      what: `${kind} ${String(id)}`,
      proposedBy,
      confirmedBy,
    }));
  return {
    acts: await allActs(on, {}),
    roles: await allRoles(on, {}),
    agents: await allAgents(on, {}),
    delegations: await allDelegations(on, {}),
    interests: await allInterests(on, {}),
    units: await allUnits(on, {}),
    answered: await allAnswers(on, {}),
    acted: await acted(on, {}),
    decided: [
      ...named('allotment', await allotted(on, {})),
      ...named('adoption', await adopted(on, {})),
      ...named('ruling', await ruled(on, {})),
    ],
  };
}
