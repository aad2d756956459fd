import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sql } from '../../db/connect.ts';
import { findBehind, findPlaceOfNow } from '../../db/step/follow-journal.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { EventReader, tokenOf } from '../support/event-reader.ts';
import { until } from '../support/until.ts';

const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const WRITERS = 8;
const STEPS = Number(process.env['LIVE_STEPS'] ?? 40);
const ENTERPRISE = '91330105MA2AXQ001U';

let awards: Awards;
let random: () => number;
beforeAll(async () => {
  awards = await startAwards({ live: { perPerson: 100, lookMs: 5 } });
  random = generator(SEED);
});
afterAll(async () => awards.stop());

/** What this system reports to itself, as far as the database looks at it. */
const REPORTED = { signed: {}, actor: { as: 'system' } };

/** One journal row with a task for the office; what a step writes, as far as a follower sees it. */
async function writeStep(tx: Sql, application: string, seq: number): Promise<void> {
  await tx`
    insert into steps (application, seq, command_id, accepted, type, person, at, event, state_before, state_after,
      outcome, machine_version, run_id, hash)
    values (${application}, ${seq}, ${`${application}/${seq}`}, true, 'application.accept', 'p', now(), ${tx.json(REPORTED)}, 'submitted',
      'submitted', '{}', 1, 'r', 'h')`;
  await tx`
    insert into tasks (application, opened_by, task, unit, waits_for, duty, deadline, due, provisional, opened_at)
    values (${application}, ${seq}, ${`t${seq}`}, '', 'office', 'handle', 'd', now(), false, now())`;
}

async function newAward(application: string): Promise<void> {
  await awards.database.sql`
    insert into applications (id, enterprise, item, claim, certificate_form, state, seq, version, machine_version, snapshot, deadlines, head,
      at, submitted_at, committed_fen, rests)
    values (${application}, ${ENTERPRISE}, 'C1', '{}', '', 'submitted', 0, 0, 1, '{}', '[]', 'h', now(), now(), 0, false)`;
}

/** The naive way: whatever has a greater number than the last one seen. */
async function naivelyBehind(sql: Sql, xid: string): Promise<readonly { xid: string }[]> {
  return sql<{ xid: string }[]>`select xid::text from steps where xid > ${xid}::xid8 order by steps.xid`;
}

describe('two steps that commit in the other order', () => {
  it('are both seen, though a reader who asks for greater numbers loses one', async () => {
    const { sql } = awards.database;
    const { xid } = await findPlaceOfNow(awards.database);
    const naive: { last: string; seen: string[] } = { last: String(BigInt(xid) - 1n), seen: [] };
    let place = await findPlaceOfNow(awards.database);
    const seen: string[] = [];
    const look = async (): Promise<void> => {
      for (const row of await naivelyBehind(sql, naive.last)) {
        naive.seen.push(row.xid);
        naive.last = row.xid;
      }
      for (const event of await findBehind(awards.database, place, 100)) {
        seen.push(event.application);
        place = event;
      }
    };
    const early = await sql.reserve();
    await early`begin`;
    await writeStep(early, 'INV-early', 1);
    await sql.begin(async (tx) => writeStep(tx as unknown as Sql, 'INV-late', 1));
    await look();
    expect(seen).toEqual([]);
    await early`commit`;
    early.release();
    // What other databases of the same server have open holds a follower up, for a while.
    await until(async () => {
      await look();
      return seen.length > 1;
    });
    expect(seen).toEqual(['INV-early', 'INV-late']);
    expect(naive.seen).toHaveLength(1);
  });
});

describe(`many writers, many readers who leave and come back (seed ${SEED})`, () => {
  it('each reader sees each step of an award exactly once and in order', async () => {
    const applications = Array.from({ length: WRITERS }, (_, index) => `LIVE${index}`);
    for (const application of applications) await newAward(application);
    const place = await findPlaceOfNow(awards.database);
    const written = { done: false };
    const naive = loseNaively(place.xid, () => written.done);

    const [applicant, handler] = await Promise.all([
      tokenOf(awards.url, 'applicant-qiaoxi'),
      tokenOf(awards.url, 'handler-1'),
    ]);
    const all = STEPS * WRITERS;
    const ofAward = applications.flatMap((application) =>
      [1, 2].map(
        () => new EventReader(`${awards.url}/api/applications/${application}/events`, applicant, '0'),
      ),
    );
    const ofTasks = [1, 2, 3].map(
      () => new EventReader(`${awards.url}/api/tasks/events`, handler, `${place.xid}.0.`),
    );
    const reading = [
      ...ofAward.map(async (reader) => readAll(reader, STEPS)),
      ...ofTasks.map(async (reader) => readAll(reader, all)),
    ];
    await Promise.all(applications.map(async (application) => writeAll(application)));
    written.done = true;
    await Promise.all(reading);

    const numbers = Array.from({ length: STEPS }, (_, index) => index + 1);
    for (const reader of ofAward) expect(reader.received.map(({ data }) => data['seq'])).toEqual(numbers);
    for (const reader of ofTasks) {
      expect(reader.received).toHaveLength(all);
      for (const application of applications)
        expect(
          reader.received
            .filter(({ data }) => data['application'] === application)
            .map(({ data }) => data['seq']),
        ).toEqual(numbers);
    }
    expect(await naive, 'the naive reader sees all: this test could not fail').toBeLessThan(all);
  });
});

describe('steps that settle together', () => {
  it('reach a reader in one visit, however many they are', async () => {
    const application = 'BURST';
    const steps = 400;
    await newAward(application);
    const reader = new EventReader(
      `${awards.url}/api/applications/${application}/events`,
      await tokenOf(awards.url, 'applicant-qiaoxi'),
      '0',
    );
    const { left } = await reader.come();
    await awards.database.sql.begin(async (tx) => {
      for (let seq = 1; seq <= steps; seq += 1) await writeStep(tx as unknown as Sql, application, seq);
    });
    const visit = { over: false };
    void left.then(() => (visit.over = true));
    await until(() => reader.received.length >= steps || visit.over);
    expect(reader.received.map(({ data }) => data['seq'])).toEqual(
      Array.from({ length: steps }, (_, index) => index + 1),
    );
    reader.leave();
    await left;
  });
});

/** One award’s steps, one after the other; between a row and its commit other awards pass. */
async function writeAll(application: string): Promise<void> {
  for (let seq = 1; seq <= STEPS; seq += 1) {
    const pause = random() < 0.3 ? random() * 40 : 0;
    await awards.database.sql.begin(async (tx) => {
      await writeStep(tx as unknown as Sql, application, seq);
      await delay(pause);
    });
  }
}

/** Reads until `count` events are there, leaving and coming back at random, and when it is sent away. */
async function readAll(reader: EventReader, count: number): Promise<void> {
  while (reader.received.length < count) {
    const goal = Math.min(count, reader.received.length + 1 + Math.floor(random() * 25));
    const { response, left } = await reader.come();
    expect(response.status).toBe(200);
    const visit = { over: false };
    void left.then(() => (visit.over = true));
    await until(() => reader.received.length >= goal || visit.over);
    reader.leave();
    await left;
  }
}

/** @returns how many rows the naive reader saw */
async function loseNaively(since: string, isOver: () => boolean): Promise<number> {
  let last = String(BigInt(since) - 1n);
  let count = 0;
  for (let over = false; !over;) {
    over = isOver();
    for (const { xid } of await naivelyBehind(awards.database.sql, last)) {
      count += 1;
      last = xid;
    }
    await delay(2);
  }
  return count;
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
