import { clientInvariants } from './invariants/client.ts';
import { historyInvariants } from './invariants/histories.ts';
import { journalInvariants } from './invariants/journal.ts';
import { logInvariants } from './invariants/log.ts';
import { moneyInvariants } from './invariants/money.ts';
import { timeInvariants } from './invariants/time.ts';
import type { Sql } from '../../db/connect.ts';
import type { ClientLog } from './client-log.ts';
import type { Stage } from './stage.ts';

/** What must hold whatever happened (I1 to I13): the letters of an invariant, and a sentence that names where it does not hold. */
export interface Violation {
  readonly invariant: `I${number}`;
  readonly finding: string;
}

/**
 * Everything that is wrong with what is on record. Reads the tables by statements of its own, the histories as the engine keeps them, and
 * what the client knows, and asks no use case and no audit of this system.
 */
export async function check(
  { auditor }: Pick<Stage, 'auditor'>,
  log: ClientLog,
): Promise<readonly Violation[]> {
  return [...(await checkRecords(auditor.database.sql, log)), ...(await checkHistories(auditor))];
}

/** The tables against each other and against what the client knows. */
export async function checkRecords(sql: Sql, log: ClientLog): Promise<readonly Violation[]> {
  return [
    ...(await clientInvariants(sql, log)),
    ...(await journalInvariants(sql)),
    ...(await moneyInvariants(sql)),
    ...(await timeInvariants(sql)),
    ...(await logInvariants(sql, log.checkpoints)),
  ];
}

/** The histories against the journal. */
export const checkHistories = historyInvariants;
