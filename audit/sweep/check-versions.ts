import type { Queryable } from '../../db/connect.ts';
import { findChangedRows, findVersionedTables, type ChangedRow } from '../../db/log/find-changed-rows.ts';
import type { SweepFinding } from './sweep-finding.ts';

const SAID: Readonly<Record<ChangedRow['how'], string>> = {
  changed: 'says something else than was entered last',
  gone: 'was entered, and is gone',
  added: 'is on record, but was never entered',
};

/** Every row that may change says what was entered last: its newest version, which is a leaf of the log. */
export async function checkVersions(on: Queryable): Promise<readonly SweepFinding[]> {
  const findings: SweepFinding[] = [];
  for (const table of await findVersionedTables(on))
    for await (const rows of findChangedRows(on, table))
      findings.push(
        ...rows.map(({ name, how }) => ({ check: 'records' as const, where: name, finding: SAID[how] })),
      );
  return findings;
}
