import type { JournalRow } from '../db/step/find-steps.ts';
import type { Run } from './history/run.ts';
import { walk, type Walked } from './history/walk.ts';

/** That the journal of an award and its histories were brought together, on record. */
export interface Rejoin {
  /** Up to this row the journal speaks, and what was run before is not followed. */
  readonly rows: number;
  /** The run that was ended for it; null if the engine had none. */
  readonly aside: string | null;
}

/** What is known of an award's life: its runs, and what the journal alone says of it. */
export interface Lived {
  readonly application: string;
  readonly runs: readonly Run[];
  readonly journal: readonly JournalRow[];
  readonly rejoins?: readonly Rejoin[];
}

/**
 * The life of an award: as its histories tell it, and up to the newest rejoin as its journal does, whose rows are bound to each other
 * and sealed. What each event came to is decided anew in both. Pure.
 */
export function walkThrough(lived: Lived): Walked {
  const { application, runs, journal } = lived;
  const alone = journal.slice(0, rowsAlone(lived));
  const aside = asideBy(lived);
  return walk(
    application,
    runs.filter(({ runId }) => !aside.has(runId)),
    alone,
  );
}

/** How many rows the journal alone tells. */
export function rowsAlone({ rejoins = [] }: Pick<Lived, 'rejoins'>): number {
  return rejoins.at(-1)?.rows ?? 0;
}

/** The runs that are not followed. */
export function asideBy(lived: Pick<Lived, 'journal' | 'rejoins'>): ReadonlySet<string> {
  const alone = lived.journal.slice(0, rowsAlone(lived)).map(({ runId }) => runId);
  const ended = (lived.rejoins ?? []).flatMap(({ aside }) => aside ?? []);
  return new Set([...alone, ...ended]);
}

/** Returns what the acts `award.rejoin` of an award say, without those that left the histories as they were. */
export function rejoinsIn(acts: readonly { readonly detail: unknown }[]): readonly Rejoin[] {
  return acts.flatMap(({ detail }) => rejoinIn(detail) ?? []);
}

function rejoinIn(detail: unknown): Rejoin | null {
  if (typeof detail !== 'object' || detail === null || !('rows' in detail)) return null;
  if (typeof detail.rows !== 'number') return null;
  const aside = 'aside' in detail && typeof detail.aside === 'string' ? detail.aside : null;
  return { rows: detail.rows, aside };
}
