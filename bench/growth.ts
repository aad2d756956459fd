import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { lockBudget } from '../db/ledger/lock-budget.ts';
import { connect, type Database } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';
import { transact } from '../db/transaction.ts';
import { findEndsOf } from '../db/application/find-ends-of.ts';
import { openApplicationRole } from '../embedded/application-role.ts';
import { domainCounts } from '../server/domain-counts.ts';
import { median, medianOf } from './rounds.ts';
import { onThrowawayPostgres } from './throwaway-postgres.ts';

const FEW = 1_000;
/** `--awards`. */
const MANY = 100_000;
const ROUNDS = 7;
const EACH = 40;
const MUST = 1.2;
const STATES = ['officeReview.queuedForBudget', 'submitted'];
const ACCOUNT = { name: 'budget:brand:2026', fund: 'brand', year: 2026 };

/** What grows with all that is on record unless somebody sees to it, and how one asks for it. */
const ASKED: readonly (readonly [what: string, ask: (on: Database) => Promise<unknown>])[] = [
  [
    'a commitment of an award that comes last',
    async (on) => transact(on, async (tx) => lockBudget(tx, ACCOUNT, 'new', '2040-01-01T00:00:00Z')),
  ],
  [
    'a commitment of the award whose turn it is',
    async (on) => transact(on, async (tx) => lockBudget(tx, ACCOUNT, 'A0000001', '2026-03-01T00:00:01Z')),
  ],
  ['the metrics of the domain', async (on) => domainCounts(on)],
  ['which awards the start of a worker replays', async (on) => findEndsOf(on, STATES)],
];

/**
 * Work among 10^5 awards, or as many as `--awards` says, that wait for budget beside the same among 10^3, interleaved.
 * @returns whether each ratio is within what it must be
 */
export async function run(): Promise<boolean> {
  const { awards } = parseArgs({
    args: process.argv.slice(3),
    options: { awards: { type: 'string' } },
  }).values;
  return onThrowawayPostgres(true, async ({ url }) => {
    const [few, many] = await Promise.all([opened(url, FEW), opened(url, Number(awards ?? MANY))]);
    const results: boolean[] = [];
    for (const [what, ask] of ASKED) {
      const rounds: { few: number; many: number }[] = [];
      for (let round = 0; round <= ROUNDS; round += 1)
        rounds.push({
          few: await medianOf(EACH, async () => ask(few)),
          many: await medianOf(EACH, async () => ask(many)),
        });
      const ratios = rounds.slice(1).map((each) => each.many / each.few);
      const ratio = median(ratios);
      const spread = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
      console.log(`${what}: ratio ${ratio.toFixed(2)} (${spread}), must ${String(MUST)}`);
      results.push(ratio <= MUST);
    }
    await Promise.all([few.close(), many.close()]);
    return results.every((isWithin) => isWithin);
  });
}

/** A database of its own with so many awards that wait for budget. */
async function opened(url: string, awards: number): Promise<Database> {
  const name = `growth_${randomBytes(4).toString('hex')}`;
  const admin = connect(url, 1);
  await admin.sql`create database ${admin.sql(name)}`;
  await admin.close();
  const own = new URL(url);
  own.pathname = name;
  await migrate(own.href);
  const applicationUrl = await openApplicationRole(own.href, 'bench');
  const owner = connect(own.href, 1);
  await owner.sql`
    insert into applications (id, enterprise, item, claim, certificate_form, state, seq, version, machine_version, snapshot, deadlines,
      head, at, submitted_at, approved_at, amount_fen, queued_fen, committed_fen, rests)
    select 'A' || lpad(n::text, 7, '0'), 'E' || n, 'C1', '{}', n::text, ${STATES[0] ?? ''}, 1, 1, 1, '{}', '[]', '', now(),
      '2026-01-01'::timestamptz + n * interval '1 second', '2026-03-01'::timestamptz + n * interval '1 second', 7, 7, 0, false
    from generate_series(1, ${awards}) as n`;
  await owner.sql`vacuum analyze applications`;
  await owner.close();
  return connect(applicationUrl, 4);
}
