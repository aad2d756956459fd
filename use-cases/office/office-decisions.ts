import { BRAND_FUND } from '../../db/ledger/accounts.ts';
import type { Queryable } from '../../db/connect.ts';
import { findOfficers } from '../../db/person/find-officers.ts';
import { insertAllotment, type Allotment } from '../../db/ledger/insert-allotment.ts';
import { insertOfficeRows } from '../../db/policy/insert-office-file.ts';
import type { ProposalContent } from '../../db/administration/proposals.ts';
import type { IsoDate } from '../../policy/dates.ts';
import { isIsoDate } from '../../policy/dates.ts';
import { rulingChangeProblem, type RulingChange } from '../../policy/rulings/change.ts';
import { policyActProblem, type PolicyAct } from '../../policy/versions.ts';
import { releaseQueue } from './enter-allotment.ts';
import type { Deps } from '../deps.ts';
import type { OfficeProblem } from './record-office-file.ts';

type By = readonly [string, string];

/** Adoptions, repeals, rulings and allotments that two persons of the office decide. */
export interface OfficeDecisions {
  /** What speaks against it on a day; `by` are those who answer for it so far. */
  problems(content: ProposalContent, by: readonly string[], on: IsoDate): Promise<readonly OfficeProblem[]>;
  /** Enters it within a transaction. @returns false where the number of its document is taken */
  enter(transaction: Queryable, content: ProposalContent, by: By, on: IsoDate): Promise<boolean>;
  /** Lets awards go on that it reaches; may be repeated. @returns their ids */
  release(content: ProposalContent, at: string): Promise<readonly string[]>;
}

/** Until somebody confirms, nobody else answers for it. */
const SOMEBODY = '';

export function officeDecisions(deps: Deps): OfficeDecisions {
  return {
    async problems(content, by, on) {
      const officers = new Set(await findOfficers(deps.database.sql, on));
      const strangers = by.some((person) => !officers.has(person));
      const problem = problemOf(content, [by[0] ?? SOMEBODY, by[1] ?? SOMEBODY], on);
      return [
        ...(problem === null ? [] : [problem]),
        ...(strangers ? [{ code: 'not-of-the-office', at: 'by' } as const] : []),
      ];
    },
    async enter(transaction, content, by, on) {
      const nothing = { policyActs: [], rulings: [], priorPayments: [], successions: [], targetNumbers: [] };
      switch (content.kind) {
        case 'policy.adopt':
        case 'policy.repeal':
          await insertOfficeRows(transaction, { ...nothing, policyActs: [actOf(content, by)] });
          return true;
        case 'ruling.change':
          await insertOfficeRows(transaction, { ...nothing, rulings: [rulingOf(content, by, on)] });
          return true;
        case 'budget.allot':
          return insertAllotment(transaction, allotmentOf(content, by));
      }
    },
    release: async (content, at) =>
      content.kind === 'budget.allot'
        ? releaseQueue(deps, allotmentOf(content, [SOMEBODY, SOMEBODY]), at)
        : [],
  };
}

function problemOf(content: ProposalContent, by: By, on: IsoDate): OfficeProblem | null {
  switch (content.kind) {
    case 'policy.adopt':
    case 'policy.repeal':
      return policyActProblem(actOf(content, by));
    case 'ruling.change':
      return rulingChangeProblem(rulingOf(content, by, on));
    case 'budget.allot':
      if (by[0] === by[1]) return { code: 'one-person', at: 'by' };
      return isIsoDate(content.decidedOn) ? null : { code: 'impossible-date', at: 'decidedOn' };
  }
}

function actOf(content: Extract<ProposalContent, { kind: `policy.${string}` }>, by: By): PolicyAct {
  return content.kind === 'policy.adopt'
    ? { ...content, kind: 'adopt', by }
    : { ...content, kind: 'repeal', by };
}

function rulingOf(
  { ruling: id, value, from, reason }: Extract<ProposalContent, { kind: 'ruling.change' }>,
  by: By,
  decidedOn: IsoDate,
): RulingChange {
  return { id, value, from, reason, by, decidedOn };
}

function allotmentOf(
  { document: id, year, amountFen, source, decidedOn }: Extract<ProposalContent, { kind: 'budget.allot' }>,
  by: By,
): Allotment {
  return { id, fund: BRAND_FUND, year, amountFen, source, decidedOn, by };
}
