import { CAPACITY_LABELS } from '../../contract/labels/parties.ts';
import { checkDuties } from '../../audit/sweep/check-duties.ts';
import type { SweepFinding } from '../../audit/sweep/sweep-finding.ts';
import { findActs, findApplicationIds, type Act } from '../../db/application/find-everything.ts';
import type { Database } from '../../db/connect.ts';
import { AUDITORS, requireReader, type Reader } from '../may.ts';

/** Which acts are shown, and from which number on. */
export const DUTY_FILTER = {
  person: { type: 'string', minLength: 1, maxLength: 100, description: 'Who acted, or for whom.' },
  application: { type: 'string', minLength: 1, maxLength: 100 },
  capacity: { enum: Object.keys(CAPACITY_LABELS) },
  from: {
    type: 'integer',
    minimum: 0,
    maximum: Number.MAX_SAFE_INTEGER,
    description: '`next` of the page before.',
  },
  limit: { type: 'integer', minimum: 1, maximum: 1000, examples: [100] },
} as const;

interface WantedActs {
  readonly person?: string;
  readonly application?: string;
  readonly capacity?: string;
  readonly from?: number;
  readonly limit?: number;
}

/** Whether each person held one duty at most on each award, and who held which. */
export interface Duties {
  readonly isKept: boolean;
  readonly counterExamples: readonly SweepFinding[];
  readonly acts: readonly Act[];
  /** Acts that were asked for, on all pages. */
  readonly count: number;
  /** The number from which the next page goes on; null on the last one. */
  readonly next: number | null;
}

const PAGE = 100;
/** Awards that are asked for at once. */
const AT_ONCE = 500;

/**
 * Returns whether each person held one duty at most on each award, from every act of the journal: the certificate, or the
 * counter-examples. Of the acts it shows a page of those that are wanted.
 * @throws Refused `duty.missing`
 */
export async function readDuties(
  database: Database,
  by: Reader,
  { person, application, capacity, from = 0, limit = PAGE }: WantedActs = {},
): Promise<Duties> {
  await requireReader(database, by, AUDITORS, 'duties.read');
  const all: Act[] = [];
  for (let ids = await findApplicationIds(database, '', AT_ONCE); ids.length > 0;) {
    all.push(...(await findActs(database, ids)));
    ids = await findApplicationIds(database, ids.at(-1) ?? '', AT_ONCE);
  }
  const counterExamples = checkDuties(all);
  const acts = all.filter(
    (act) =>
      (person === undefined || act.person === person || act.principal === person) &&
      (application === undefined || act.application === application) &&
      (capacity === undefined || act.capacity === capacity),
  );
  return {
    isKept: counterExamples.length === 0,
    counterExamples,
    acts: acts.slice(from, from + limit),
    count: acts.length,
    next: from + limit < acts.length ? from + limit : null,
  };
}
