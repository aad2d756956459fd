import { ApplicationFailure } from '@temporalio/common';
import type { Carried } from '../contract/step.ts';
import type { Database } from '../db/connect.ts';
import { findCarried } from '../db/application/find-carried.ts';

/** What the last run of a resting or ended award left behind, for the run that a late signal starts. */
export async function loadCarried(database: Database, application: string): Promise<Carried> {
  const carried = await findCarried(database, application);
  if (carried === null)
    throw ApplicationFailure.nonRetryable(`no application ${application}`, 'UnknownApplication');
  return carried;
}
