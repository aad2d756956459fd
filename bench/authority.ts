import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AwardEvent } from '../contract/event.ts';
import { connect } from '../db/connect.ts';
import { publicPart, signedBy, wrongWith } from '../db/sender/signature.ts';
import { startSystem } from '../embedded/system.ts';
import { startDecider } from './decider.ts';
import { percentile } from './rounds.ts';

const WARM_UP = 40;
const ROUNDS = 6;
const PER_ROUND = 60;
const SIGNATURES = 2_000;
/** What signing, checking and asking for the right may cost of a decision. */
const MUST = 0.05;

/**
 * What authority costs of a decision, POST to answer: the same decisions with `lawful_actor` on and off, round by round, and
 * signing and checking one message as a part of the decision's median.
 * @returns whether both together are within the must
 */
export async function run(): Promise<boolean> {
  const dataDir = await mkdtemp(join(tmpdir(), 'gongshu-bench-'));
  const say = (line: string): void => console.error(line);
  const onGiveUp = (problem: Error): void => console.error(problem.message);
  const system = await startSystem({ dataDir, port: 0, env: process.env, say, onGiveUp });
  const owner = connect(system.database.ownerUrl, 1);
  try {
    const { decide, stop } = await startDecider(system.url);
    for (let index = 0; index < WARM_UP; index += 1) await decide();
    const times: Record<'enable' | 'disable', number[]> = { enable: [], disable: [] };
    for (let round = 0; round < ROUNDS; round += 1)
      for (const way of round % 2 === 0
        ? (['enable', 'disable'] as const)
        : (['disable', 'enable'] as const)) {
        await owner.sql.unsafe(`alter table steps ${way} trigger lawful_actor`);
        for (let index = 0; index < PER_ROUND; index += 1) times[way].push((await decide()).answered);
      }
    stop();
    await owner.sql.unsafe('alter table steps enable trigger lawful_actor');
    return inWords(percentile(times.enable, 50), percentile(times.disable, 50), signature());
  } finally {
    await owner.close();
    await system.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Signs and checks one message. @returns milliseconds, the median */
function signature(): number {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const key = { id: publicPart(publicKey).id, key: privateKey };
  const sender = { key: publicKey, from: 0, until: Date.parse('2999-01-01') };
  const event: AwardEvent = {
    type: 'office.approve',
    payload: { reasons: 'as the file shows' },
    actor: { person: 'p-approver-1', as: 'approve' },
    at: new Date().toISOString(),
    commandId: 'bench',
  };
  const times = Array.from({ length: SIGNATURES }, () => {
    const start = performance.now();
    const { signed = { key: '', signature: '' }, ...rest } = signedBy(key, 'A1', event);
    const wrong = wrongWith(sender, 'A1', { ...rest, signed });
    if (wrong !== null) throw new Error(`a message of our own is refused: ${wrong}`);
    return performance.now() - start;
  });
  return percentile(times, 50);
}

function inWords(on: number, off: number, signed: number): boolean {
  const part = (on - off + signed) / on;
  console.log(
    `a decision with lawful_actor ${on.toFixed(2)} ms, without ${off.toFixed(2)} ms (p50); a message signed and checked ${signed.toFixed(3)} ms`,
  );
  console.log(
    `authority is ${(part * 100).toFixed(1)} % of a decision, must ${MUST * 100} %; ${ROUNDS} rounds of ${PER_ROUND} each way, load ${loadavg()[0]?.toFixed(1) ?? ''}, ${cpus().length} cores`,
  );
  return part <= MUST;
}
