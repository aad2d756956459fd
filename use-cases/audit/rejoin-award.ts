import { headOf, howApart, reportsOf, type Apart } from '../../audit/rejoin.ts';
import { requireId, UnknownAward } from '../../audit/audit-problem.ts';
import type { Report } from '../../contract/follow-ups.ts';
import { rejoinsIn, type Lived } from '../../audit/rejoined.ts';
import type { Run } from '../../audit/history/run.ts';
import type { AwardEvent } from '../../contract/event.ts';
import type { Outcome, Start, Step } from '../../contract/step.ts';
import { insertAct } from '../../db/administration/admin-acts.ts';
import { findRejoins } from '../../db/administration/find-rejoins.ts';
import type { Database } from '../../db/connect.ts';
import { findSteps } from '../../db/step/find-steps.ts';
import { findRecorded } from '../../db/step/find-recorded.ts';
import { forgetUnrecorded } from '../../db/step/unrecorded-steps.ts';

/** What of the engine is needed to bring an award together. */
export interface RunsOf {
  /** All runs that are kept or that the engine still has, oldest first, once the newest has nothing to do. */
  find(application: string): Promise<Found>;
  /** Draws another key for what the engine keeps of an award, in the place of one that is lost. */
  drawKey(application: string): Promise<void>;
  /** Ends a run that cannot go on. */
  end(application: string, runId: string): Promise<void>;
  start(start: Start): Promise<void>;
  /** Sends what was signed before, as it was signed. */
  sendAgain(application: string, event: AwardEvent): Promise<void>;
  /** Signs and sends. */
  deliver(application: string, event: AwardEvent): Promise<void>;
}

interface Found {
  readonly runs: readonly Run[];
  readonly newest: Newest | null;
  /** Nobody can read what the engine has of it: its key went with a state of the database, or with a master key. */
  readonly isKeyLost: boolean;
}

export interface Newest {
  readonly runId: string;
  readonly state: 'open' | 'ended' | 'broken';
}

interface Site {
  readonly database: Database;
  readonly engine: RunsOf;
  /** Records a step as a worker does. */
  readonly record: (step: Step) => Promise<Outcome>;
}

/** What was done; nothing of it if history and journal were one already. */
export interface Rejoined {
  /** Rows that were written from the history. */
  readonly recorded: number;
  /** Whether a new run was started from the journal. */
  readonly isRestarted: boolean;
  /** What was sent to the award once more, because no row answered it. */
  readonly sentAgain: number;
}

/** Neither of the two says anything: the engine's history cannot be read, and the journal has no row. */
export type Lost = 'lost';

/**
 * Brings the journal of an award and its histories together after one of the two was set back. Steps that the journal lacks are recorded
 * from the history. Where the two still differ, the run is ended and another one begins from the journal, with its deadlines, and what
 * was sent and has no row is sent once more. So it is if nobody can read the history any more. An act on record, which the audit reads.
 * @param person who asked for it
 * @throws UnknownAward if neither of the two has it; then nothing is put on record
 */
export async function rejoinAward(site: Site, application: string, person: string): Promise<Rejoined | Lost> {
  const { database, engine } = site;
  requireId(application);
  const { runs, newest, isKeyLost } = await engine.find(application);
  const before = await readLived(database, application, runs);
  if (newest === null && runs.length === 0 && before.journal.length === 0)
    throw new UnknownAward(application);
  if (isKeyLost && before.journal.length === 0) return 'lost';
  const apart = howApart(before);
  const recorded = await recordMissing(site, apart.missing);
  const lived = await readLived(database, application, runs);
  const now = howApart(lived);
  const mayGoOn = newest !== null && newest.state !== 'broken' && now.isFollowed && now.missing.length === 0;
  const isRestarted = !mayGoOn;
  if (isRestarted && newest?.state === 'open') await engine.end(application, newest.runId);
  if (isKeyLost) await engine.drawKey(application);
  const rows = isRestarted ? (await findSteps(database, application)).length : null;
  if (isRestarted || recorded > 0)
    await insertAct(database, {
      ...{ person, act: 'award.rejoin', about: application },
      detail: { recorded, rows, aside: isRestarted ? (newest?.runId ?? null) : null },
    });
  const sentAgain = isRestarted ? await goOn(site, application, now) : 0;
  await forgetUnrecorded(database, application);
  return { recorded, isRestarted, sentAgain };
}

async function readLived(database: Database, application: string, runs: readonly Run[]): Promise<Lived> {
  const rejoins = rejoinsIn(await findRejoins(database, application));
  return { application, runs, journal: await findSteps(database, application), rejoins };
}

/** @returns how many rows were written; it ends at the first that says something else than the history */
async function recordMissing({ record }: Site, missing: Apart['missing']): Promise<number> {
  let recorded = 0;
  for (const captured of missing) {
    const outcome = await record(captured.step);
    recorded += 1;
    if (headOf({ step: captured.step, outcome }) !== headOf(captured)) break;
  }
  return recorded;
}

/** Begins a run from the journal, or anew where there is no row, and sends what was left without an answer. */
async function goOn(
  { database, engine }: Site,
  application: string,
  { unanswered, begin }: Apart,
): Promise<number> {
  const journal = await findSteps(database, application);
  if (journal.length > 0) await engine.start({ application });
  else if (begin !== null) await engine.start(begin);
  else return 0;
  const set: Report[] = [];
  for (const each of reportsOf(application, journal))
    if ((await findRecorded(database.sql, each.to, 0, each.event.commandId)).length === 0) set.push(each);
  for (const { to, event } of set) await engine.deliver(to, event);
  for (const event of unanswered) await engine.sendAgain(application, event);
  return set.length + unanswered.length;
}
