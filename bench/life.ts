import { Client } from '@temporalio/client';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { connect } from '../db/connect.ts';
import { TEMPORAL_CLI } from '../temporal.config.ts';
import { compareDecisions } from './decision.ts';
import type { Contestant } from './life/contestant.ts';
import { dbosPeer } from './life/dbos-peer.ts';
import { ourLife } from './life/our-life.ts';
import { createPeerTables } from './life/peer-activities.ts';
import { temporalPeer } from './life/temporal-peers.ts';
import { processorSeconds, type Seconds } from './processor.ts';
import { inWords, median, weatherDuring, type Weather } from './rounds.ts';
import { NAMESPACE, onThrowawaySystem, type ThrowawaySystem } from './throwaway-system.ts';

const IN_FLIGHT = 8;
const ROUNDS = 5;
/** A round is over for the processors once all that it set off takes less than this share of one. */
const QUIET = 0.25;
const PATIENCE_S = 20;
const MUST: Readonly<Record<string, number>> = { textbook: 1, bare: 0.8, DBOS: 0.6 };

/**
 * Full life cycles per second of this system against a textbook workflow, a bare one and DBOS, on one engine and one
 * PostgreSQL, interleaved; what each process takes for a life; and how soon a decision is seen.
 * @returns whether each ratio is within what it must be
 */
export async function run(): Promise<boolean> {
  const options = { lives: { type: 'string', default: '24' } } as const;
  const { values } = parseArgs({ args: process.argv.slice(3), options });
  const lives = Number(values.lives);
  return onThrowawaySystem(async (throwaway) => {
    const { system } = throwaway;
    const { worker, api, ...servers } = pidsOf(system.pids());
    const peers = await startPeers(throwaway);
    const ours = await ourLife(system.url, { worker: worker ?? 0, api: api ?? 0 });
    const all = [ours, ...peers];
    for (const each of all) await liveThrough(each, IN_FLIGHT);
    const rounds: Round[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) rounds.push(await oneRound(all, servers, lives));
    const results = peers.map(({ name }) => printRatio(rounds, name));
    for (const { name } of all) printCosts(rounds, name, lives);
    console.log(`${lives} lives of each in a round, ${IN_FLIGHT} in flight, ${inWords(rounds)}`);
    console.log(`Temporal dev server ${TEMPORAL_CLI.server} on file, PostgreSQL 18 embedded, durable`);
    for (const each of peers) await each.stop();
    return (await compareDecisions(throwaway, 0)) && results.every((isWithin) => isWithin);
  });
}

async function startPeers({ system, database, connection }: ThrowawaySystem): Promise<readonly Contestant[]> {
  const url = new URL(system.database.ownerUrl);
  url.searchParams.set('search_path', 'peer');
  const peerUrl = url.href;
  await database.sql`create schema peer`;
  const tables = connect(peerUrl, 1);
  await createPeerTables(tables);
  await tables.close();
  const client = new Client({ connection, namespace: NAMESPACE });
  const servers = { client, connection, temporalAddress: system.engine.address, peerUrl };
  const peers = [await temporalPeer('textbook', servers), await temporalPeer('bare', servers)];
  try {
    return [...peers, await dbosPeer(peerUrl, system.database.ownerUrl)];
  } catch (error) {
    console.log(`DBOS takes no part: ${error instanceof Error ? error.message : String(error)}`);
    return peers;
  }
}

/** So many lives, some at once: all to their orders, then the bank, then all to their ends. @returns seconds */
export async function liveThrough(contestant: Contestant, lives: number): Promise<number> {
  const begun = performance.now();
  const ids: string[] = [];
  const atOnce = async (count: number, work: (index: number) => Promise<void>): Promise<void> => {
    let next = 0;
    const one = async (): Promise<void> => {
      while (next < count) await work((next += 1) - 1);
    };
    await Promise.all(Array.from({ length: IN_FLIGHT }, one));
  };
  await atOnce(lives, async () => void ids.push(await contestant.toOrder()));
  await contestant.sendToBank(ids);
  await atOnce(lives, async (index) => contestant.pay(ids[index] ?? ''));
  return (performance.now() - begun) / 1000;
}

type Pids = Readonly<Record<string, number>>;

interface Lived {
  readonly perSecond: number;
  /** Processor seconds of a life by process, with what follows it: sealing, notifications. */
  readonly costs: Seconds;
  /** The share of the machine's processors that was busy while the lives were lived, 0 to 1. */
  readonly busy: number;
}

interface Round extends Weather {
  readonly lived: ReadonlyMap<string, Lived>;
}

async function oneRound(all: readonly Contestant[], servers: Pids, lives: number): Promise<Round> {
  const lived = new Map<string, Lived>();
  const weather = await weatherDuring(async () => {
    for (const contestant of all) {
      const pids = { ...contestant.pids, ...servers };
      lived.set(contestant.name, await measured(contestant, pids, lives));
    }
  });
  return { ...weather, lived };
}

async function measured(contestant: Contestant, pids: Pids, lives: number): Promise<Lived> {
  const before = await taken(pids);
  const seconds = await liveThrough(contestant, lives);
  const alone = sum(difference(before, await taken(pids)));
  await untilQuiet(pids);
  const after = difference(before, await taken(pids));
  const costs = Object.entries(after).map(([name, all]) => [name, all / lives] as const);
  return { perSecond: lives / seconds, costs: Object.fromEntries(costs), busy: alone / seconds };
}

/** With the bench itself, which asks. */
async function taken(pids: Pids): Promise<Seconds> {
  const { user, system } = process.cpuUsage();
  return { ...(await processorSeconds(pids)), bench: (user + system) / 1_000_000 };
}

/** What a round leaves to be done is not done in the next one. */
async function untilQuiet(pids: Pids): Promise<void> {
  for (let waited = 0; waited < PATIENCE_S; waited += 1) {
    const before = await processorSeconds(pids);
    await delay(1000);
    if (sum(difference(before, await processorSeconds(pids))) < QUIET) return;
  }
}

const difference = (before: Seconds, after: Seconds): Seconds =>
  Object.fromEntries(Object.entries(after).map(([name, seconds]) => [name, seconds - (before[name] ?? 0)]));
const sum = (seconds: Seconds): number => Object.values(seconds).reduce((all, each) => all + each, 0);

function pidsOf(pids: Readonly<Record<string, number | undefined>>): Record<string, number> {
  return Object.fromEntries(Object.entries(pids).map(([name, pid]) => [name, pid ?? 0]));
}

function printRatio(rounds: readonly Round[], name: string): boolean {
  const of = ({ lived }: Round, who: string): number => lived.get(who)?.perSecond ?? Number.NaN;
  const ratios = rounds.map((round) => of(round, 'this system') / of(round, name));
  const ratio = median(ratios);
  const speeds = ['this system', name].map((who) => median(rounds.map((round) => of(round, who))).toFixed(2));
  const range = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
  const must = MUST[name] ?? 0;
  console.log(
    `life cycles/s against ${name}: ${speeds.join(' and ')}, ratio ${ratio.toFixed(2)} (${range}), must ${must}`,
  );
  return ratio >= must;
}

/** What limits it: the processes that take the most, and how busy they were together. */
function printCosts(rounds: readonly Round[], name: string, lives: number): void {
  const lived = rounds.flatMap((round) => round.lived.get(name) ?? []);
  const names = Object.keys(lived[0]?.costs ?? {});
  const costs = names.map(
    (each) => [each, median(lived.map(({ costs: of }) => of[each] ?? 0)) * 1000] as const,
  );
  const sorted = [...costs].sort(([, a], [, b]) => b - a).map(([each, ms]) => `${each} ${ms.toFixed(0)}`);
  const busy = median(lived.map((each) => each.busy));
  console.log(
    `${name}, processor ms of a life: ${sorted.join(', ')}; ${busy.toFixed(2)} processors busy while ${lives} lived`,
  );
}
