import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { findBehind, findPlaceOfNow } from '../../db/step/follow-journal.ts';
import { findStandstill } from '../../db/step/find-standstill.ts';
import { renumberJournal } from '../../db/step/renumber-journal.ts';
import { findNotifications, markRead } from '../../db/notification/notifications.ts';
import { FIRST_REMARK } from '../../db/remark/remark-places.ts';
import type { Person } from '../../db/person/find-person.ts';
import { insertRemark } from '../../db/remark/remarks.ts';
import { findReader, keepReader } from '../../db/notification/outbox.ts';
import { findActs } from '../../db/administration/admin-acts.ts';
import { allotEnough, approvable } from '../support/ledger-awards.ts';
import { CLAIM } from '../machine/life.ts';
import { shownInOrder } from '../support/shown-in-order.ts';
import { seededDatabase } from '../support/seeded-database.ts';

const READER = 'outbox';
/** So far the server from which the database came was ahead of this one. */
const AHEAD = '1000000000000';
const LATE_MS = 600_000;
const PATIENCE = { timeout: 60_000 };
/** Who acts for the firm, and is notified of what the office writes to it. */
const AGENT: Person = {
  ...{ id: 'p-agent', account: 'agent', roles: [], isStaff: false, interests: [] },
  enterprises: [CLAIM.enterprise],
};

const { database, owner, deps, close } = await seededDatabase();
afterAll(close);

/** A reader has read one award; another one came after. Then everything is moved to a server that has come to fewer transactions. */
beforeAll(async () => {
  await allotEnough(owner);
  await keepReader(database, READER, await findPlaceOfNow(database));
  await approvable(deps, 'A1', { recognition: 'product:read' });
  const read = await vi.waitFor(readSome, PATIENCE);
  await keepReader(database, READER, read);
  const remark = { person: 'p-handler-1', sentBy: 'office', words: '请补充。' } as const;
  await insertRemark(database, 'A1', remark, '2026-03-02');
  await shownInOrder(database);
  const reader = await vi.waitFor(readRemark, PATIENCE);
  await markRead(database, AGENT.id, { xid: reader.xid, application: reader.application, seq: reader.seq });
  await insertRemark(database, 'A1', remark, '2026-03-02');
  await approvable(deps, 'A2', { recognition: 'product:unread' });
  await owner.sql.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    for (const table of ['steps', 'remarks', 'journal_readers', 'notification_marks'])
      await sql`update ${sql(table)} set xid = (xid::text::numeric + ${AHEAD}::numeric)::text::xid8`;
  });
});

async function placeOf() {
  const place = await findReader(database, READER);
  if (place === null) throw new Error('there is no reader');
  return place;
}
/** What the agent is notified of first. */
async function readRemark() {
  const [first] = await findNotifications(database, AGENT, [], null, 1);
  if (first === undefined) throw new Error('nobody is notified of the remark');
  return first;
}
/** The newest row behind the reader. None is shown while another database of this server has an older transaction open. */
async function readSome() {
  const read = (await unread()).at(-1);
  if (read === undefined) throw new Error('nothing can be read yet');
  return read;
}
const unread = async () => findBehind(database, await placeOf(), 500);

it('a journal from another server is noticed, and nobody who follows it goes on', async () => {
  expect(await findStandstill(database, LATE_MS)).toMatchObject({ liesInFuture: true });
  expect(await unread()).toEqual([]);
});

it('numbered anew it goes on where it stood: nothing is left out, and nothing comes twice', async () => {
  const steps = await owner.sql<{ count: number }[]>`select count(*)::integer as count from steps`;
  expect(await renumberJournal(owner, 'console')).toBe(steps[0]?.count);
  expect(await findStandstill(database, LATE_MS)).toMatchObject({ liesInFuture: false });
  const expected = await owner.sql<
    { seq: number }[]
  >`select seq from steps where application = 'A2' order by seq`;
  const places = expected.map(({ seq }) => `A2/${String(seq)}`);
  const shown = async () => (await unread()).map(({ application, seq }) => `${application}/${String(seq)}`);
  await expect.poll(shown, PATIENCE).toEqual(places);
  const [act] = await findActs(database, {
    about: 'journal',
    person: null,
    act: null,
    before: null,
    limit: 1,
  });
  expect(act).toMatchObject({ person: 'console', act: 'journal.renumber' });
  await expect(owner.sql`update steps set seq = seq`).rejects.toMatchObject({ code: '42501' });
});

it('a remark that was read stays read, and one that was not stays new', async () => {
  const remarks = async () =>
    (await findNotifications(database, AGENT, [], null, 100))
      .filter(({ type }) => type === 'remark.sent')
      .map(({ seq, isNew }) => [seq - FIRST_REMARK, isNew]);
  await expect.poll(remarks, PATIENCE).toEqual([
    [2, true],
    [1, false],
  ]);
  await expect(owner.sql`update remarks set words = ''`).rejects.toMatchObject({ code: '42501' });
});

it('what waits too long to be sealed, or to be read, stands still', async () => {
  const { unsealedSince, unreadSince } = await findStandstill(database, 0);
  expect([unsealedSince, unreadSince]).not.toContain(null);
  expect(await findStandstill(database, LATE_MS)).toMatchObject({ unsealedSince: null, unreadSince: null });
});
