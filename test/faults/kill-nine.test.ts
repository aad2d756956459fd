import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditAll } from './audit-all.ts';
import { Award, deadlineOf, until, untilAtRest, WHO } from './award.ts';
import { openField, type Field } from './field.ts';
import { randomFrom } from './plan.ts';
import { startVictim, type Victim } from './victim.ts';

const KILLS = 12;
const PER_KILL = 3;
const NEAR_MS = 1_200;
const FIRING_MS = 150;
/** A worker that has not come to its rows by then is killed all the same, and does not count. */
const PATIENCE_MS = 40_000;
const SEED = Number(process.env['FAULT_FIRST_SEED'] ?? Date.now() % 1_000_000);
const reasons = 'as the file shows';

const random = randomFrom(SEED);
const isHeads = (): boolean => random() < 0.5;

let field: Field;
beforeAll(async () => {
  field = await openField();
});
afterAll(async () => field.close());

/** An award that waits for a correction, until a moment from now. */
async function returned(id: string): Promise<Award> {
  const award = new Award(field, id);
  await award.submit();
  await award.send('application.return', WHO.handler, { reasons });
  return award;
}

/** A signal about it, dated on either side of its deadline. */
async function sendAnything(award: Award, due: number): Promise<void> {
  const at = new Date(due + (isHeads() ? -1 : 1));
  if (isHeads()) return award.send('application.withdraw', WHO.qiaoxi, {}, at);
  return award.send('office.propose', WHO.handler, { outcome: 'grant', reasons }, at);
}

/**
 * The worker is killed while rows are written whose tasks are not completed: rows that signals set off, with a further
 * signal before or after each row and a timer that has fired, or rows that the clock set off.
 * @returns whether it had written them, or the award did not wait for the clock any more
 */
async function killBetween(victim: Victim, awards: readonly Award[], byClock: boolean): Promise<boolean> {
  const dues = new Map<string, number>();
  const held = new Set<string>();
  const withdrawn = new Set<string>();
  victim.holds = ({ step: { application, event }, outcome }) => {
    const deadline = deadlineOf(outcome, 'correction.due');
    if (deadline !== undefined) dues.set(application, Date.parse(deadline.at));
    const isNext = byClock ? event.actor.as === 'clock' : event.commandId === `${application}-3`;
    if (isNext) held.add(application);
    if (event.type === 'application.withdraw' && outcome.result === 'accepted') withdrawn.add(application);
    return isNext;
  };
  victim.begin();
  const areWritten = await Promise.all(
    awards.map(async (award) => {
      await until(() => Promise.resolve(dues.has(award.id)), `${award.id} has its deadline`);
      const due = dues.get(award.id) ?? 0;
      if (!byClock) await award.send('office.propose', WHO.handler, { outcome: 'grant', reasons });
      const isEarly = isHeads();
      if (isEarly) await sendAnything(award, due);
      const isWritten = await until(
        () => Promise.resolve(held.has(award.id) || withdrawn.has(award.id)),
        'rows are written',
        PATIENCE_MS,
      ).then(
        () => true,
        () => false,
      );
      if (!isEarly) await sendAnything(award, due);
      await delay(due + FIRING_MS - Date.now());
      return isWritten;
    }),
  );
  await victim.kill();
  return areWritten.every(Boolean);
}

it(`kill -9 of a worker between row and completion, ${KILLS} times, loses and doubles nothing (seed ${SEED})`, async () => {
  const awards: Award[] = [];
  let next = startVictim(field, NEAR_MS);
  for (let kill = 1, hits = 0; hits < KILLS; kill += 1) {
    const some = await Promise.all(
      Array.from({ length: PER_KILL }, async (_, index) => returned(`K${kill}-${index}`)),
    );
    awards.push(...some);
    const victim = await next;
    next = startVictim(field, NEAR_MS);
    if (await killBetween(victim, some, kill % 4 === 1)) hits += 1;
  }
  await (await next).kill();
  await field.startWorker();
  for (const award of awards) await award.untilAnswered();
  for (const { id } of awards) await untilAtRest(field, id);
  const findings = await auditAll(field, awards);
  expect([...findings].filter(([, against]) => against.length > 0)).toEqual([]);
});
