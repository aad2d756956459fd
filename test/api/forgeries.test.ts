import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatherEvidence } from '../../audit/audit-award.ts';
import { verifyEvidence } from '../../audit/verify-evidence.ts';
import type { AwardEvent } from '../../contract/event.ts';
import type { Database } from '../../db/connect.ts';
import { findReadModel } from '../../db/application/find-read-model.ts';
import { sealOf } from '../../db/log/seal.ts';
import { insertSenderKey } from '../../db/sender/sender-keys.ts';
import { endorsementOf, publicPart, signedBy } from '../../db/sender/signature.ts';
import type { JournalRow } from '../../db/step/find-steps.ts';
import { isViolationOf } from '../../db/violation.ts';
import { packOf } from '../../policy/packs/versions.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import application from '../../docs/samples/application.json' with { type: 'json' };
import { startAwards, type Awards } from '../support/awards.ts';
import { daysFrom, forgeriesFor, type Forgery } from '../support/forgeries.ts';
import { ROOT, SENDER } from '../support/signing.ts';
import { until } from '../support/until.ts';

let awards: Awards;
let id: string;
let other: string;
let forgeries: readonly Forgery[];

beforeAll(async () => {
  awards = await startAwards();
  const visitors = visitorsAt(awards.url, () => undefined);
  const begun = async (certificate: string): Promise<string> => {
    const claim = { ...application.claim, recognition: `product:${certificate}`, certificate };
    const submitted = await visitors.submit('applicant-qiaoxi', { claim });
    await visitors.act(
      'handler-1',
      submitted.id,
      'application.accept',
      {},
      'departmentVerification.answering',
    );
    return submitted.id;
  };
  id = await begun('forged');
  other = await begun('another');
  const now = new Date().toISOString();
  const ended = generateKeyPairSync('ed25519').privateKey;
  const entered = generateKeyPairSync('ed25519').privateKey;
  await enterKey(ended, daysFrom(now, -8), daysFrom(now, -1), ROOT);
  await enterKey(entered, daysFrom(now, -1), daysFrom(now, 1), entered);
  const { sql } = awards.asOwner();
  const yesterday = daysFrom(now, -1).slice(0, 10);
  const dayAfterTomorrow = daysFrom(now, 2).slice(0, 10);
  await sql`insert into persons (id, account) values ('p-ended', 'ended'), ('p-begins', 'begins')`;
  await sql`insert into roles (person_id, capacity, unit, from_day, until_day) values
    ('p-ended', 'verify', 'street', '2020-01-01', ${yesterday}), ('p-begins', 'verify', 'street', ${dayAfterTomorrow}, null)`;
  const deadline = (await findReadModel(awards.database, id))?.deadlines[0];
  if (deadline === undefined) throw new Error('the departments have no deadline');
  forgeries = forgeriesFor({ application: id, other, deadline, ended, entered });
});
afterAll(async () => awards.stop());

/** By the role of the processes, which may enter any row. */
async function enterKey(key: KeyObject, fromAt: string, untilAt: string, root: KeyObject): Promise<void> {
  const row = { ...publicPart(key), process: 'api', fromAt, untilAt };
  await insertSenderKey(awards.database, { ...row, endorsement: endorsementOf(row, root) });
}

async function send(event: AwardEvent): Promise<void> {
  const { type, ...content } = event;
  await awards.client.workflow.getHandle(id).signal(type, content);
}

const rows = async (): Promise<
  readonly { seq: number; code: string | null; command: string; sent: string }[]
> =>
  awards.database.sql`select seq, refusal->>'code' as code, command_id as command, event->>'commandId' as sent
    from steps where application = ${id} order by seq`;

it('forty messages past the API are each refused on record by their rule, and change nothing', async () => {
  expect(forgeries).toHaveLength(40);
  const [model] = await awards.database
    .sql`select state, snapshot, version from applications where id = ${id}`;
  for (const { event } of forgeries) await send(event);
  const answered = async () => (await rows()).filter(({ sent }) => sent.startsWith('forged-'));
  await until(async () => (await answered()).length === forgeries.length);
  const codes = new Map((await answered()).map(({ sent, code }) => [sent, code]));
  expect(forgeries.map(({ name, event }) => [name, codes.get(event.commandId)])).toEqual(
    forgeries.map(({ name, code }) => [name, code]),
  );
  expect(
    (await awards.database.sql`select state, snapshot, version from applications where id = ${id}`)[0],
  ).toEqual(model);
});

it('a message of theirs takes the place of no command, and puts no later instant on the award', async () => {
  const at = '2099-12-31T00:00:00.000Z';
  const actor = { person: 'p-officer-street', as: 'verify', unit: 'street' } as const;
  const genuine = signedBy(SENDER, id, {
    type: 'department.object',
    payload: { reasons: 'not here' },
    actor,
    at: new Date().toISOString(),
    commandId: 'taken',
  });
  await send({ ...genuine, at });
  await send(genuine);
  await until(async () => (await rows()).some(({ command }) => command === 'taken'));
  const about = (await rows()).filter(({ sent }) => sent === 'taken');
  expect(about.map(({ code }) => code)).toEqual(['message.notAsSigned', null]);
  const [award] = await awards.database.sql<{ year: number; state: string }[]>`
    select extract(year from at)::int as year, state from applications where id = ${id}`;
  expect(award).toEqual({ year: new Date().getUTCFullYear(), state: 'departmentVerification.answering' });
  // Three times the same does nothing more than once.
  const before = await rows();
  for (let time = 0; time < 3; time += 1) await send(genuine);
  await send({ ...genuine, commandId: 'last' });
  await until(async () => (await rows()).some(({ sent }) => sent === 'last'));
  expect((await rows()).length).toBe(before.length + 1);
});

it('the audit finds nothing against an award to which strangers wrote', async () => {
  const evidence = await gatherEvidence(awards.database, awards.client, id);
  expect(verifyEvidence(evidence, packOf).findings).toEqual([]);
});

describe('the same forty as rows', () => {
  it('are refused by the database, whoever inserts them, or named by the audit', async () => {
    const evidence = await gatherEvidence(awards.database, awards.client, id);
    const last = evidence.journal.at(-1);
    if (last === undefined) throw new Error('no row');
    const outcomes: [string, string][] = [];
    for (const { name, event } of forgeries) {
      const row = rowAfter(last, { ...event, commandId: `${event.commandId} as a row` });
      for (const database of [awards.database, awards.asOwner()]) {
        const refused = await insertedInVain(database, row);
        const { findings } = verifyEvidence({ ...evidence, journal: [...evidence.journal, row] }, packOf);
        const named = findings.filter(({ seq }) => seq === row.seq);
        if (refused === null || named.length === 0)
          outcomes.push([name, `${String(refused)} ${String(named.length)}`]);
      }
    }
    // A row that bears a signature of ours, right or not, enters; the audit names each.
    expect(outcomes.filter(([, how]) => how.endsWith(' 0'))).toEqual([]);
    expect(outcomes.length).toBeLessThan(forgeries.length);
  });

  it('a right is what lets a row in: the same row of somebody who has it is taken', async () => {
    const evidence = await gatherEvidence(awards.database, awards.client, other);
    const last = evidence.journal.at(-1);
    if (last === undefined) throw new Error('no row');
    const actor = { person: 'p-officer-street', as: 'verify', unit: 'street' } as const;
    const event = signedBy(SENDER, other, {
      type: 'department.confirm',
      payload: {},
      actor,
      at: new Date().toISOString(),
      commandId: 'right',
    });
    expect(await insertedInVain(awards.database, rowAfter(last, event))).toBeNull();
  });
});

/** A row that says that an event was accepted, bound to the one before it. */
function rowAfter(last: JournalRow, event: AwardEvent): JournalRow {
  const row = {
    ...last,
    seq: last.seq + 1,
    event,
    commandId: event.commandId,
    accepted: true,
    type: event.type,
    person: event.actor.person,
    at: event.at,
    stateBefore: last.stateAfter,
    refusal: null,
    previous: last.hash,
    outcome: { result: 'accepted', deadlines: [], events: [], sends: [], head: '' },
  } as const;
  const hash = sealOf(row);
  return { ...row, hash, outcome: { ...row.outcome, head: hash } };
}

const RULES = [
  'follows_from_the_record',
  'role_is_held',
  'delegation_in_force',
  'administrator_decides_nothing',
  'agent_of_the_enterprise',
  'person_is_known',
];

/** Inserts a row and takes it back. @returns the rule that refused it; null if none did */
async function insertedInVain({ sql }: Database, row: JournalRow): Promise<string | null> {
  class TakenBack extends Error {}
  try {
    await sql.begin(async (tx) => {
      await tx`insert into steps (application, seq, command_id, accepted, type, person, at, event, state_before, state_after,
          outcome, machine_version, run_id, previous, hash)
        values (${row.application}, ${row.seq}, ${row.commandId}, true, ${row.type}, ${row.person}, ${row.at},
          ${tx.json(row.event as never)}, ${row.stateBefore}, ${row.stateAfter}, ${tx.json(row.outcome as never)},
          ${row.machineVersion}, ${row.runId}, ${row.previous}, ${row.hash})`;
      throw new TakenBack();
    });
  } catch (error) {
    if (error instanceof TakenBack) return null;
    const rule = RULES.find((name) => isViolationOf(error, name));
    if (rule !== undefined) return rule;
    throw error;
  }
  return null;
}
