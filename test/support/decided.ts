import type { OfficeContent } from '../../db/administration/proposals.ts';
import { transact } from '../../db/transaction.ts';
import { dayIn } from '../../use-cases/day-in.ts';
import type { Deps } from '../../use-cases/deps.ts';
import { enterDecision, releaseByDecision, requireSound, type By } from '../../use-cases/office/decision.ts';

export const OFFICE: By = ['p-handler-1', 'p-approver-1'];

/**
 * Enters what two persons of the office decide, with the checks of a proposal that is confirmed at an instant in UTC.
 * @returns the released applications
 * @throws Refused as `requireSound`
 */
export async function decided(
  deps: Pick<Deps, 'database' | 'deliver'>,
  content: OfficeContent,
  at: string,
  by: By = OFFICE,
): Promise<readonly string[]> {
  const { database } = deps;
  const today = dayIn(new Date(at));
  await requireSound(database, content, by, today);
  await transact(database, (tx) => enterDecision({ sql: tx }, content, by, today));
  return releaseByDecision(deps, content, at);
}

/** Money for a budget, of a document of its own. */
export function money(
  document: string,
  year: number,
  amountFen: number,
  decidedOn: string,
): Extract<OfficeContent, { kind: 'budget.allot' }> {
  return { kind: 'budget.allot', document, year, amountFen, source: 'test', decidedOn };
}
