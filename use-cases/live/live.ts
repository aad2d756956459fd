import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '../../db/connect.ts';
import type { Announcements } from '../../db/step/announcements.ts';
import { findBehind, findPlaceOfNow, type JournalEvent, type Place } from '../../db/step/follow-journal.ts';
import { findPersons, type Person } from '../../db/person/find-person.ts';
import { findClaimsFrom } from '../../db/task/follow-claims.ts';
import { findTasksOf, type TaskRow } from '../../db/task/find-tasks-of.ts';
import { dayIn } from '../day-in.ts';
import { Refused } from '../refused.ts';
import { besideSender, type Watching } from './beside.ts';
import type { Connect, Stream } from './stream.ts';
import type { Watch } from './watch.ts';

export interface LiveSettings {
  /** The longest time between two looks at the journal, in milliseconds; nobody looks while nobody watches. */
  readonly lookMs: number;
  /** The shortest: steps that are announced meanwhile are looked at together. */
  readonly togetherMs: number;
  readonly heartbeatMs: number;
  /** After which a stream ends in order, so that its client signs in anew. */
  readonly longestMs: number;
  /** Streams that one person may have open in this process. */
  readonly perPerson: number;
}

export const LIVE_SETTINGS: LiveSettings = {
  lookMs: 50,
  togetherMs: 5,
  heartbeatMs: 15_000,
  longestMs: 10 * 60_000,
  perPerson: 6,
};

/** Live updates of one process: one look at the journal for everybody who watches. */
export interface Live {
  /** The place from which a watch begins that begins now. */
  placeOfNow(): Promise<Place>;
  /**
   * Sends what somebody watches, from what was missed on, until either side ends it.
   * @throws Refused `streams.tooMany`
   */
  open(person: Person, watch: Watch, connect: Connect): void;
  /** Streams that are open. */
  count(): number;
  /** Ends every stream in order; the clients come back, to whoever listens then. */
  close(): void;
}

interface Viewer {
  readonly account: string;
  readonly watch: Watch;
  readonly stream: Stream;
  readonly until: number;
  /** Null until what was missed is sent; live events wait here meanwhile. */
  waiting: JournalEvent[] | null;
}

const BATCH = 1_000;
/** How old the knowledge of somebody's roles may be when an event is sent. */
const ROLES_MS = 1_000;
const TICK_MS = 1_000;
/** What may wait for a viewer who is still catching up. */
const MOST_WAITING = 10_000;
const RETRY_MS = 1_000;

export function live(
  database: Database,
  announcements: Announcements,
  settings: LiveSettings = LIVE_SETTINGS,
): Live {
  const viewers = new Set<Viewer>();
  const open = new Map<string, number>();
  const persons = new Map<string, Person>();
  const sendBeside = besideSender(database);
  let personsAt = -Infinity;
  let place: Promise<Place> | null = null;
  let claimsFrom = '0';
  let isClosed = false;

  /** Begins to look where nobody does. */
  function placeOfNow(): Promise<Place> {
    if (place === null) {
      place = findPlaceOfNow(database).then((now) => {
        claimsFrom = now.xid;
        return now;
      });
      void look();
    }
    return place;
  }

  async function look(): Promise<void> {
    const ticking = setInterval(() => void tick().catch(endAll), TICK_MS);
    try {
      do {
        const from = await placeOfNow();
        const known = announcements.count;
        await sendClaims();
        const events = await findBehind(database, from, BATCH);
        const end = events.at(-1);
        if (end !== undefined) place = Promise.resolve(end);
        if (events.length > 0) await sendAll(events);
        if (events.length === BATCH) continue;
        await delay(settings.togetherMs);
        await announcements.next(known, settings.lookMs - settings.togetherMs);
      } while (viewers.size > 0);
    } catch {
      // The person who comes back asks the same database, and is told what is wrong with it.
      endAll();
    } finally {
      place = null;
      clearInterval(ticking);
    }
  }

  async function sendAll(events: readonly JournalEvent[]): Promise<void> {
    const byApplication = grouped(events);
    const concerned = (): Viewer[] =>
      [...viewers].filter(
        ({ watch: { application } }) => application === null || byApplication.has(application),
      );
    if (concerned().length === 0) return;
    const [tasks] = await Promise.all([tasksFor(concerned(), byApplication), refresh(ROLES_MS)]);
    for (const viewer of concerned()) {
      const { application } = viewer.watch;
      const own = application === null ? events : (byApplication.get(application) ?? []);
      if (viewer.waiting === null) send(viewer, own, tasks);
      else if (viewer.waiting.push(...own) > MOST_WAITING) viewer.stream.end();
    }
  }

  /** What was taken and given back since the last look, for those who watch an inbox. */
  async function sendClaims(): Promise<void> {
    const watching = [...viewers].filter(({ watch }) => watch.application === null);
    if (watching.length === 0) return;
    const claims = await findClaimsFrom(database, claimsFrom, BATCH);
    const last = claims.at(-1);
    if (last === undefined) return;
    claimsFrom = String(BigInt(last.xid) + 1n);
    await refresh(ROLES_MS);
    for (const { account, watch, stream } of watching) {
      const person = persons.get(account);
      if (person === undefined || !watch.mayWatch(person)) continue;
      const frames = claims.map((claim) => watch.claim(claim, person)).filter((frame) => frame !== null);
      if (frames.length > 0) stream.send(frames.join(''));
    }
  }

  type Tasks = ReadonlyMap<string, readonly TaskRow[]>;

  /** The tasks of these awards, where somebody watches the tasks of all awards. */
  async function tasksFor(
    among: readonly Viewer[],
    applications: ReadonlyMap<string, unknown>,
  ): Promise<Tasks> {
    if (!among.some(({ watch }) => watch.application === null)) return new Map();
    return grouped(await findTasksOf(database, [...applications.keys()]));
  }

  function send({ account, watch, stream }: Viewer, events: readonly JournalEvent[], tasks: Tasks): void {
    const person = persons.get(account);
    if (person === undefined || !watch.mayWatch(person)) {
      stream.end();
      return;
    }
    const frames = events
      .filter((event) => watch.isNext(event))
      .map((event) => watch.frame(event, person, tasks.get(event.application) ?? []))
      .filter((frame) => frame !== null);
    // At once: a stream is judged by what it left unread before, not by how much came together.
    if (frames.length > 0) stream.send(frames.join(''));
  }

  /** Reads the roles of everybody who watches, where they were not read in the last `ms`. */
  async function refresh(ms: number): Promise<void> {
    if (performance.now() - personsAt < ms) return;
    const accounts = [...open.keys()];
    const found = await findPersons(database, accounts, dayIn(new Date()));
    for (const account of accounts) persons.delete(account);
    for (const person of found) if (open.has(person.account)) persons.set(person.account, person);
    personsAt = performance.now();
  }

  async function catchUp(viewer: Viewer): Promise<void> {
    for await (const events of viewer.watch.missed()) {
      send(viewer, events, await tasksFor([viewer], grouped(events)));
      await viewer.stream.drained();
    }
    for (let waiting = viewer.waiting; waiting !== null && waiting.length > 0; waiting = viewer.waiting) {
      viewer.waiting = [];
      send(viewer, waiting, await tasksFor([viewer], grouped(waiting)));
    }
    viewer.waiting = null;
  }

  /** Keeps quiet streams alive, ends those whose person may not watch any more or whose time is over, and says what stands beside. */
  async function tick(): Promise<void> {
    await refresh(settings.heartbeatMs);
    const now = performance.now();
    const watching: Watching[] = [];
    for (const { account, watch, stream, until } of viewers) {
      const person = persons.get(account);
      if (now > until || person === undefined || !watch.mayWatch(person)) {
        stream.end();
        continue;
      }
      if (now - stream.sentAt >= settings.heartbeatMs) stream.send(': still here\n\n');
      watching.push({ person, watch, stream });
    }
    await sendBeside(watching);
  }

  function endAll(): void {
    for (const { stream } of viewers) stream.end();
  }

  return {
    placeOfNow,
    count: () => viewers.size,
    open(person, watch, connect) {
      const { account } = person;
      const mine = open.get(account) ?? 0;
      if (mine >= settings.perPerson)
        throw new Refused('streams.tooMany', { most: settings.perPerson, retryAfterSeconds: 30 });
      open.set(account, mine + 1);
      persons.set(account, person);
      const spread = 1 + Math.random() / 5;
      const stream = connect(watch.begins, Math.round(RETRY_MS * spread));
      const until = performance.now() + settings.longestMs * spread;
      const viewer: Viewer = { account, watch, stream, until, waiting: [] };
      viewers.add(viewer);
      stream.onClose(() => {
        viewers.delete(viewer);
        const left = (open.get(account) ?? 1) - 1;
        if (left > 0) {
          open.set(account, left);
        } else {
          open.delete(account);
          persons.delete(account);
        }
      });
      if (isClosed) stream.end();
      else
        void placeOfNow()
          .then(() => catchUp(viewer))
          .catch(() => stream.end());
    },
    close() {
      isClosed = true;
      endAll();
    },
  };
}

function grouped<Row extends { readonly application: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.application);
    if (group === undefined) groups.set(row.application, [row]);
    else group.push(row);
  }
  return groups;
}
