import type { Database, Queryable } from '../../db/connect.ts';
import { BRAND_FUND } from '../../db/ledger/accounts.ts';
import { insertAllotment, type Allotment } from '../../db/ledger/insert-allotment.ts';
import type { ProposalContent } from '../../db/administration/proposals.ts';
import { insertOfficeRows } from '../../db/policy/insert-office-file.ts';
import type { IsoDate } from '../../policy/engine/dates.ts';
import type { Problem } from '../../policy/engine/problems.ts';
import { rulingChangeProblem, type RulingChange } from '../../policy/engine/rulings/change.ts';
import { policyActProblem, type PolicyAct } from '../../policy/packs/policy-acts.ts';
import { packOfNewAwards } from '../../policy/packs/versions.ts';
import type { Deps } from '../deps.ts';
import { allotmentProblem } from './enter-allotment.ts';
import { officersOn } from './officers.ts';
import { inWords, type OfficeProblem } from './problem-in-words.ts';
import { releaseQueue } from './release-queue.ts';

type By = readonly [string, string];

/** Until a second person confirms, nobody else answers for it. */
const NOBODY = '';

/**
 * Returns everything that speaks against an adoption, a repeal, a ruling or an allotment on a day.
 * @param by who answers for it so far, one person or two
 */
export async function decisionProblems(
  database: Database,
  content: ProposalContent,
  by: readonly string[],
  on: IsoDate,
): Promise<readonly OfficeProblem[]> {
  const isOffice = await officersOn(database, on);
  const problem = problemOf(content, [by[0] ?? NOBODY, by[1] ?? NOBODY], on);
  return [
    ...(problem === null ? [] : [inWords(problem)]),
    ...(isOffice(by) ? [] : [inWords({ code: 'not-of-the-office', at: 'by' })]),
  ];
}

/** Enters a decision within a transaction. @returns false if the number of its document is taken */
export async function enterDecision(
  transaction: Queryable,
  content: ProposalContent,
  by: By,
  on: IsoDate,
): Promise<boolean> {
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
    default:
      return content satisfies never;
  }
}

/** Lets the awards go on that a decision reaches; it may be repeated. @returns their ids */
export async function releaseByDecision(
  deps: Pick<Deps, 'database' | 'deliver'>,
  content: ProposalContent,
  at: string,
): Promise<readonly string[]> {
  if (content.kind !== 'budget.allot') return [];
  return releaseQueue(deps, allotmentOf(content, [NOBODY, NOBODY]), at);
}

function problemOf(content: ProposalContent, by: By, on: IsoDate): Problem | null {
  switch (content.kind) {
    case 'policy.adopt':
    case 'policy.repeal':
      return policyActProblem(actOf(content, by));
    case 'ruling.change':
      return rulingChangeProblem(packOfNewAwards().rulings, rulingOf(content, by, on));
    case 'budget.allot':
      return allotmentProblem(allotmentOf(content, by), on);
    default:
      return content satisfies never;
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
