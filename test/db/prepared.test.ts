import { eq, sql } from 'drizzle-orm';
import { afterAll, describe, expect, it } from 'vitest';
import { selected } from '../../db/columns/lists.ts';
import { connect } from '../../db/connect.ts';
import { units } from '../../db/person/units.table.ts';
import { prepared, query, written, type Value } from '../../db/prepared.ts';
import { freshDatabase } from '../support/fresh-database.ts';

const { ownerUrl, drop } = await freshDatabase();
const database = connect(ownerUrl, 1);
afterAll(async () => {
  await database.close();
  await drop();
});

const all = prepared(() =>
  query
    .select(selected(units, 'id', 'untilDay'))
    .from(units)
    .orderBy(units.id),
);
const one = prepared((value: Value<{ id: string }>) =>
  query
    .select(selected(units, 'id'))
    .from(units)
    .where(eq(units.id, value('id'))),
);

describe('a prepared read', () => {
  it('reads within the transaction of its caller', async () => {
    await database.sql.begin(async (tx) => {
      await tx`insert into units (id, kind, zh, en, until_day) values ('u', 'department', '甲', 'a', '2026-12-31')`;
      expect(await one({ sql: tx }, { id: 'u' })).toEqual([{ id: 'u' }]);
      expect(await all({ sql: tx }, {})).toEqual([{ id: 'u', untilDay: '2026-12-31' }]);
    });
  });

  it('is prepared once on a connection, with values and without', async () => {
    for (let time = 0; time < 3; time += 1) {
      await one(database, { id: 'u' });
      await all(database, {});
    }
    await database.sql.unsafe('select id from units limit 3', [], { prepare: true });
    const known = await database.sql<{ statement: string }[]>`
      select statement from pg_prepared_statements where statement like 'select%units%' and statement not like '%pg_prepared%'`;
    // The control without values, which postgres.js sends by the simple protocol, is not among them.
    expect(known).toHaveLength(2);
  });

  it('is refused when it is made if a member bears another name than in SQL', () => {
    expect(() => prepared(() => query.select({ last: units.untilDay }).from(units))).toThrow('last');
  });
});

const byHand = written<{ id: string; days: readonly string[] }, { id: string }>(
  (value) =>
    sql`select id from units where id = ${value('id')} and until_day::text = any(${value('days')}) order by id`,
);

describe('a read that is written by hand', () => {
  it('reads within the transaction of its caller, and is prepared once on a connection', async () => {
    await database.sql.begin(async (tx) => {
      await tx`insert into units (id, kind, zh, en, until_day) values ('v', 'department', '乙', 'b', '2026-12-31')`;
      for (const days of [['2026-12-31'], ['2026-12-30', '2026-12-31']])
        expect(await byHand({ sql: tx }, { id: 'v', days })).toEqual([{ id: 'v' }]);
      expect(await byHand({ sql: tx }, { id: 'v', days: ['2026-12-30'] })).toEqual([]);
      await tx`delete from units where id = 'v'`;
    });
    const known = await database.sql<{ statement: string }[]>`
      select statement from pg_prepared_statements where statement like '%until_day::text = any%' and statement not like '%pg_prepared%'`;
    expect(known).toHaveLength(1);
  });
});
