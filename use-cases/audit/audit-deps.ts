import type { Client } from '@temporalio/client';
import { AuditProblem, UnknownAward } from '../../audit/audit-problem.ts';
import type { Database } from '../../db/connect.ts';
import { Refused } from '../refused.ts';

/** What an audit reads: what is on record, and the histories of the engine. */
export interface AuditDeps {
  readonly database: Database;
  readonly client: Client;
}

/**
 * Returns what an audit gives.
 * @throws Refused `application.unknown`; `audit.impossible` with the reason in one sentence
 */
export async function refusedIfImpossible<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnknownAward) throw new Refused('application.unknown', {}, { cause: error });
    if (!(error instanceof AuditProblem)) throw error;
    throw new Refused('audit.impossible', { detail: error.message }, { cause: error });
  }
}
