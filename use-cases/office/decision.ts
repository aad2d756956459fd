import type { Queryable } from '../../db/connect.ts';
import { OPERATOR, type OfficeContent } from '../../db/administration/proposals.ts';
import { findAllotment, insertAllotment, type Allotment } from '../../db/ledger/insert-allotment.ts';
import { findOfficeActs } from '../../db/policy/find-office-acts.ts';
import { insertOfficeRows, NO_ROWS } from '../../db/policy/insert-office-rows.ts';
import { findReportedMergers } from '../../db/enterprise/find-reported-mergers.ts';
import { findSuccessions } from '../../db/enterprise/find-successions.ts';
import type { IsoDate } from '../../policy/engine/dates.ts';
import { documentForm } from '../../policy/engine/identity/document-form.ts';
import { notYet } from '../../policy/engine/not-yet.ts';
import { problem, type Problem } from '../../policy/engine/problems.ts';
import { readSuccession } from '../../policy/engine/read-succession.ts';
import type { RulingChange } from '../../policy/engine/rulings/change.ts';
import { policyActProblem, rulingProblem, type PolicyAct } from '../../policy/packs/policy-acts.ts';
import { packOfNewAwards } from '../../policy/packs/versions.ts';
import type { Deps } from '../deps.ts';
import { errorsAt } from '../field-errors.ts';
import { hasCome } from '../has-come.ts';
import { Refused } from '../refused.ts';
import { allotmentProblem } from './allotment-problem.ts';
import { openMergerProblem, successionProblems } from './merger-problem.ts';
import { readOfficeFile } from './read-office-file.ts';
import { officersOn } from './officers.ts';
import { inWords, type OfficeProblem } from './problem-in-words.ts';
import { releaseQueue } from './release-queue.ts';

/** The two who answer for a decision: they have signed in, and are of the office. */
export type By = readonly [string, string];

/** Until a second person confirms, nobody else answers for it. */
const NOBODY = '';

/**
 * Requires that nothing speaks against a decision on a day.
 * @param by who answers for it so far: nobody yet for what the console proposes, one person, or two
 * @throws Refused `request.invalid` for a file without its form, `record.invalid` with everything that is wrong,
 *   `record.exists` if what is confirmed was entered meanwhile, or a document has its number, `budget.otherAllotment` if that stands for other money
 */
export async function requireSound(
  database: Queryable,
  content: OfficeContent,
  by: readonly string[],
  on: IsoDate,
  stage: 'proposal' | 'confirmation' = 'proposal',
): Promise<void> {
  const isOffice = await officersOn(database, on);
  const persons = by.filter((person) => person !== OPERATOR);
  const reasons = [
    ...(await problemsOf(database, content, [persons[0] ?? NOBODY, persons[1] ?? OPERATOR], on)),
    ...(isOffice(persons) ? [] : [inWords(problem('not-of-the-office', 'by', undefined))]),
  ];
  const isEntered = reasons.length > 0 && reasons.every(({ code }) => code === 'on-record');
  // It was sound when it was proposed: who confirms it learns that it was entered since.
  if (stage === 'confirmation' && isEntered)
    throw new Refused('record.exists', { errors: errorsAt('', reasons) });
  if (reasons.length > 0) throw new Refused('record.invalid', { reasons, errors: errorsAt('', reasons) });
  if (content.kind === 'budget.allot') await requireFreshNumber(database, content);
}

/** Enters a decision within a transaction. @returns false if the number of its document is taken */
export async function enterDecision(
  transaction: Queryable,
  content: OfficeContent,
  by: By,
  on: IsoDate,
): Promise<boolean> {
  switch (content.kind) {
    case 'policy.adopt':
    case 'policy.repeal':
      await insertOfficeRows(transaction, { ...NO_ROWS, policyActs: [actOf(content, by)] });
      return true;
    case 'ruling.change':
      await insertOfficeRows(transaction, { ...NO_ROWS, rulings: [rulingOf(content, by, on)] });
      return true;
    case 'budget.allot':
      return insertAllotment(transaction, allotmentOf(content, by));
    case 'succession.enter': {
      const read = successionOf(content, by);
      if (!read.ok) throw new Error(`a succession that was read is none: ${read.problem.code}`);
      await insertOfficeRows(transaction, { ...NO_ROWS, successions: [read.value] });
      return true;
    }
    case 'succession.deny':
      // The proposal is the record: whoever asks for open mergers looks for it.
      return true;
    case 'office.file': {
      const { rows } = await readOfficeFile(transaction, content.file, by, on);
      await insertOfficeRows(transaction, rows);
      return true;
    }
    default:
      return content satisfies never;
  }
}

/** Lets the awards go on that a decision reaches; it may be repeated. @returns their ids */
export async function releaseByDecision(
  deps: Pick<Deps, 'database' | 'deliver'>,
  content: OfficeContent,
  at: string,
): Promise<readonly string[]> {
  if (content.kind !== 'budget.allot') return [];
  return releaseQueue(deps, allotmentOf(content, [NOBODY, NOBODY]), at);
}

async function problemsOf(
  database: Queryable,
  content: OfficeContent,
  by: By,
  on: IsoDate,
): Promise<readonly OfficeProblem[]> {
  const alone = (found: Problem | null): readonly OfficeProblem[] => (found === null ? [] : [inWords(found)]);
  switch (content.kind) {
    case 'policy.adopt':
    case 'policy.repeal':
      return alone(policyActProblem(actOf(content, by), (await findOfficeActs(database.sql)).acts));
    case 'ruling.change':
      return alone(rulingProblem(rulingOf(content, by, on)));
    case 'budget.allot':
      return alone(allotmentProblem(allotmentOf(content, by), on));
    case 'succession.enter': {
      const read = successionOf(content, by);
      if (!read.ok) return alone(read.problem);
      const { from, to } = read.value;
      if (!(await hasCome(database, content.on, [from, to], on))) return alone(notYet('on', content.on, on));
      const known = await findSuccessions(database);
      return successionProblems(known, [read.value], (_, member) => member).map(inWords);
    }
    case 'succession.deny':
      return alone(openMergerProblem(await findReportedMergers(database), content.event));
    case 'office.file':
      return (await readOfficeFile(database, content.file, by, on)).problems;
    default:
      return content satisfies never;
  }
}

/** @throws Refused `record.exists` if a document is entered already, `budget.otherAllotment` if its number stands for other money */
async function requireFreshNumber(
  database: Queryable,
  content: Extract<OfficeContent, { kind: 'budget.allot' }>,
): Promise<void> {
  const known = await findAllotment(database, documentForm(content.document));
  if (known === null) return;
  const { year, amountFen } = known;
  if (year === content.year && amountFen === content.amountFen) throw new Refused('record.exists');
  throw new Refused('budget.otherAllotment', { recorded: { year, amountFen } });
}

function successionOf(
  { succession: kind, from, to, recognition, on }: Extract<OfficeContent, { kind: 'succession.enter' }>,
  by: By,
) {
  return readSuccession({ kind, from, to, recognition, on, by });
}

function actOf(content: Extract<OfficeContent, { kind: `policy.${string}` }>, by: By): PolicyAct {
  return content.kind === 'policy.adopt'
    ? { ...content, kind: 'adopt', by }
    : { ...content, kind: 'repeal', by };
}

function rulingOf(
  { ruling: id, value, from, reason }: Extract<OfficeContent, { kind: 'ruling.change' }>,
  by: By,
  decidedOn: IsoDate,
): RulingChange {
  return { id, value, from, reason, by, decidedOn };
}

function allotmentOf(
  { document: id, year, amountFen, source, decidedOn }: Extract<OfficeContent, { kind: 'budget.allot' }>,
  by: By,
): Allotment {
  const form = documentForm(id);
  return { id, form, fund: packOfNewAwards().fund.id, year, amountFen, source, decidedOn, by };
}
