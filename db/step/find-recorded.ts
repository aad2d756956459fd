import type { Message } from '../../contract/message.ts';
import type { Outcome } from '../../contract/step.ts';
import type { Sql } from '../connect.ts';

export interface RecordedStep {
  readonly application: string;
  readonly seq: number;
  readonly commandId: string;
  readonly message: Message;
  readonly outcome: Outcome;
}

/** The rows that stand in the way of a step: one with its number, one with its command. */
export async function findRecorded(
  sql: Sql,
  application: string,
  seq: number,
  commandId: string,
): Promise<readonly RecordedStep[]> {
  return sql<RecordedStep[]>`
    select application, seq, command_id as "commandId", message, outcome from steps
    where (application = ${application} and seq = ${seq}) or command_id = ${commandId}`;
}
