import type { Database } from '../../db/connect.ts';
import { findRegisterReports, type FiledReport } from '../../db/enterprise/find-register-reports.ts';
import { ADMINISTRATORS, AUDITORS, OFFICERS, requireReader, type Reader } from '../may.ts';
import { nextOf, PAGE, readCursor, type Asked } from '../page.ts';

export const REPORT_READERS = [...OFFICERS, ...ADMINISTRATORS, ...AUDITORS];

/** What a register reported, laid flat; what its kind does not have is null. */
export interface ListedReport extends Omit<FiledReport, 'event'> {
  readonly id: string;
  readonly kind: FiledReport['event']['kind'];
  readonly effectiveOn: string;
  readonly district: string | null;
  readonly address: string | null;
  readonly successor: string | null;
}

/**
 * Returns what registers reported of firms, the newest first.
 * @throws Refused `duty.missing`, `request.invalid` for a cursor that is none
 */
export async function listReports(
  database: Database,
  by: Reader,
  { text = '', cursor, limit = PAGE }: Asked & { readonly text?: string },
): Promise<{ readonly events: readonly ListedReport[]; readonly next: string | null }> {
  await requireReader(database, by, REPORT_READERS, 'registry.listEvents');
  const rows = await findRegisterReports(database, { text, after: readCursor(cursor, 2), limit });
  return {
    events: rows.slice(0, limit).map(listed),
    next: nextOf(rows, limit, ({ at, event }) => [at, event.id]),
  };
}

function listed({ event, at, ...report }: FiledReport): ListedReport {
  const { id, kind, effectiveOn, district = null, address = null, successor = null } = event;
  return {
    ...report,
    id,
    kind,
    effectiveOn,
    district,
    address,
    successor,
    at: new Date(at).toISOString(),
  };
}
