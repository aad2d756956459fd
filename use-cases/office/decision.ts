import type { Database, Queryable } from '../../db/connect.ts';
import { insertAllotment, type Allotment } from '../../db/ledger/insert-allotment.ts';
import type { ProposalContent } from '../../db/administration/proposals.ts';
import { findMergers } from '../../db/enterprise/find-mergers.ts';
import { findReportedMergers } from '../../db/enterprise/find-reported-mergers.ts';
import { insertOfficeRows } from '../../db/policy/insert-office-file.ts';
import { circularMerger } from '../../policy/engine/circular-merger.ts';
import type { IsoDate } from '../../policy/engine/dates.ts';
import type { Problem } from '../../policy/engine/problems.ts';
import { readSuccession } from '../../policy/engine/read-succession.ts';
import type { RulingChange } from '../../policy/engine/rulings/change.ts';
import { policyActProblem, rulingProblem, type PolicyAct } from '../../policy/packs/policy-acts.ts';
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
 * Returns everything that speaks against an adoption, a repeal, a ruling, an allotment or a succession on a day.
 * @param by who answers for it so far, one person or two
 */
export async function decisionProblems(
  database: Database,
  content: ProposalContent,
  by: readonly string[],
  on: IsoDate,
): Promise<readonly OfficeProblem[]> {
  const isOffice = await officersOn(database, on);
  const problem =
    problemOf(content, [by[0] ?? NOBODY, by[1] ?? NOBODY], on) ?? (await recordProblem(database, content));
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
    case 'succession.enter': {
      const read = successionOf(content, by);
      if (!read.ok) throw new Error(`a succession that was read is none: ${read.problem.code}`);
      await insertOfficeRows(transaction, { ...nothing, successions: [read.value] });
      return true;
    }
    case 'succession.deny':
      // The proposal is the record: whoever asks for open mergers looks for it.
      return true;
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
      return rulingProblem(rulingOf(content, by, on));
    case 'budget.allot':
      return allotmentProblem(allotmentOf(content, by), on);
    case 'succession.enter': {
      const read = successionOf(content, by);
      return read.ok ? null : read.problem;
    }
    case 'succession.deny':
      return null;
    default:
      return content satisfies never;
  }
}

/** What speaks against it on record: a firm would be taken over by itself, or no register reports such a merger that is open. */
async function recordProblem(database: Database, content: ProposalContent): Promise<Problem | null> {
  if (content.kind === 'succession.deny') {
    const open = await findReportedMergers(database);
    return open.some(({ event }) => event === content.event) ? null : { code: 'no-open-merger', at: 'event' };
  }
  if (content.kind !== 'succession.enter' || content.succession !== 'merger') return null;
  const isCircular = circularMerger(await findMergers(database), [content]) !== null;
  return isCircular ? { code: 'circular-merger', at: 'to' } : null;
}

function successionOf(
  { succession: kind, from, to, recognition, on }: Extract<ProposalContent, { kind: 'succession.enter' }>,
  by: By,
) {
  return readSuccession({ kind, from, to, recognition, on, by });
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
  return { id, fund: packOfNewAwards().fund.id, year, amountFen, source, decidedOn, by };
}
