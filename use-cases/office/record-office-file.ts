import type { Database, Sql } from '../../db/connect.ts';
import { findOfficers } from '../../db/person/find-officers.ts';
import { insertOfficeFile, type OfficeRows } from '../../db/policy/insert-office-file.ts';
import type { IsoDate } from '../../policy/dates.ts';
import { readPriorPayment, type PriorPayment } from '../../policy/prior-payments.ts';
import type { Problem } from '../../policy/problems.ts';
import { rulingChangeProblem, type RulingChange } from '../../policy/rulings/change.ts';
import { policyActProblem, type PolicyAct } from '../../policy/versions.ts';

/** What the office enters at once: each list may be left out. */
export interface OfficeFile {
  readonly policyActs?: readonly PolicyAct[];
  readonly rulings?: readonly RulingChange[];
  /** Payments made before this system; `id` is the number of the payment file. */
  readonly priorPayments?: readonly (PriorPayment & { readonly id: string })[];
  readonly successions?: OfficeRows['successions'];
  readonly targetNumbers?: OfficeRows['targetNumbers'];
}

/** A problem and the entry that has it, such as `rulings.0.from`. */
export interface OfficeProblem {
  readonly code: Problem['code'];
  readonly at: string;
}

/**
 * Records what the office has decided and entered, all of it or nothing. Decided awards are never touched: what is
 * recorded holds for assessments from its day on.
 *
 * @param on the day of the entry; two persons who decide must be of the office on it
 * @returns every problem; none where all was recorded
 */
export async function recordOfficeFile(
  { sql }: Database,
  file: OfficeFile,
  on: IsoDate,
): Promise<readonly OfficeProblem[]> {
  const { policyActs = [], rulings = [], priorPayments = [], successions = [], targetNumbers = [] } = file;
  const read = priorPayments.map((payment) => ({ payment, result: readPriorPayment(payment) }));
  const problems = [
    ...policyActs.flatMap((act, index) => located(`policyActs.${index}`, policyActProblem(act))),
    ...rulings.flatMap((change, index) => located(`rulings.${index}`, rulingChangeProblem(change))),
    ...read.flatMap(({ result }, index) =>
      result.ok ? [] : located(`priorPayments.${index}`, result.problem),
    ),
    ...(await strangers(sql, { policyActs, rulings }, on)),
  ];
  if (problems.length > 0) return problems;
  const counted = read.flatMap(({ payment: { id, paidOn }, result }) =>
    result.ok ? [{ id, paidOn, key: result.value.key, ...result.value.award }] : [],
  );
  await insertOfficeFile(sql, { policyActs, rulings, priorPayments: counted, successions, targetNumbers });
  return [];
}

function located(place: string, problem: Problem | null): readonly OfficeProblem[] {
  return problem === null ? [] : [{ code: problem.code, at: `${place}.${problem.at}` }];
}

/** Whoever decides of the policy must handle or approve for the office on that day. */
async function strangers(
  sql: Sql,
  { policyActs, rulings }: Required<Pick<OfficeFile, 'policyActs' | 'rulings'>>,
  on: IsoDate,
): Promise<readonly OfficeProblem[]> {
  const officers = new Set(await findOfficers(sql, on));
  const isStrange = ({ by }: { readonly by: readonly string[] }): boolean =>
    by.some((person) => !officers.has(person));
  const found = (list: string, entries: readonly { readonly by: readonly string[] }[]): OfficeProblem[] =>
    entries.flatMap((entry, index) =>
      isStrange(entry) ? [{ code: 'not-of-the-office', at: `${list}.${index}.by` }] : [],
    );
  return [...found('policyActs', policyActs), ...found('rulings', rulings)];
}
