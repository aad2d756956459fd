import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditAll, inTurns } from './audit-all.ts';
import { Award, WHO } from './award.ts';
import { openField, type Field } from './field.ts';
import { randomFrom } from './plan.ts';

const SEED = Number(process.env['FAULT_FIRST_SEED'] ?? Date.now() % 1_000_000);
const random = randomFrom(SEED);
const reasons = 'as the file shows';
const legalBasis = { kind: 'undertaking', reference: 'sample' } as const;
const found = { legalBasis, facts: 'a false certificate', amountFen: 1_000_000 };

let field: Field;
beforeAll(async () => {
  field = await openField();
  await field.startWorker();
});
afterAll(async () => field.close());

async function expectOneStory(awards: readonly Award[]): Promise<void> {
  const findings = await auditAll(field, awards);
  expect([...findings].filter(([, against]) => against.length > 0)).toEqual([]);
}

const runsOf = async (award: Award): Promise<readonly string[]> => [
  ...new Set((await award.journal()).map(({ runId }) => runId)),
];

/** An award that is withdrawn, which ends its run, and that gets its late signals meanwhile. */
async function withdrawn(id: string, sendLate: (award: Award) => Promise<void>): Promise<Award> {
  const award = new Award(field, id);
  await award.submit();
  await award.untilAnswered();
  await withdraw(award);
  await sendLate(award);
  await award.untilAnswered();
  return award;
}
const withdraw = async (award: Award): Promise<void> => award.send('application.withdraw', WHO.qiaoxi, {});
const decline = async (award: Award): Promise<void> =>
  award.send('application.decline', WHO.handler, { reasons });

it(`a signal that arrives while a run closes is recorded, never lost (seed ${SEED})`, async () => {
  const closings = Array.from({ length: 60 }, (_, index) => ({
    id: `C${index}`,
    pauses: [random(), random(), random()],
  }));
  const awards = await inTurns(closings, 20, async ({ id, pauses }) =>
    withdrawn(id, async (award) => {
      for (const pause of pauses) {
        await delay(pause * 30);
        await decline(award);
      }
    }),
  );
  await expectOneStory(awards);
});

it(`and so is one that meets a settled award on its way to rest (seed ${SEED})`, async () => {
  const awards = await inTurns([...Array(8).keys()], 4, async (index) => {
    const award = new Award(field, `S${index}`);
    await award.untilPaid(['market', 'finance', 'street']);
    for (let late = 0; late < 3; late += 1) {
      await delay(random() * 40);
      await award.send('irregularity.find', WHO.handler, found);
    }
    await award.untilAnswered();
    return award;
  });
  await expectOneStory(awards);
  for (const award of awards) {
    const finds = (await award.journal()).filter(({ type }) => type === 'irregularity.find');
    expect(finds.map(({ accepted }) => accepted)).toEqual([true, false, false]);
  }
});

it('a signal that arrives between the last row of a run and its end is refused in this run', async () => {
  const award = new Award(field, 'during');
  const isLate = new Promise<void>((resolve, reject) => {
    field.around.set(award.id, async (step, record) => {
      const outcome = await record(step);
      if (step.event.type !== 'application.withdraw') return outcome;
      field.around.delete(award.id);
      await decline(award).then(resolve, reject);
      return outcome;
    });
  });
  await award.submit();
  await withdraw(award);
  await isLate;
  await award.untilAnswered();
  expect(await runsOf(award)).toHaveLength(1);
  await expectOneStory([award]);
});

it('a signal that arrives after the end of a run is refused in the next one', async () => {
  const award = await withdrawn('after', async (late) => {
    await field.client.workflow.getHandle(late.id).result();
    await decline(late);
  });
  expect(await runsOf(award)).toHaveLength(2);
  await expectOneStory([award]);
});

it('a resting award is woken in a new run that begins where the last one ended', async () => {
  const award = new Award(field, 'woken');
  await award.untilPaid(['market', 'finance', 'street']);
  await award.untilAnswered();
  const handle = field.client.workflow.getHandle(award.id);
  await handle.result();
  await award.send('irregularity.find', WHO.handler, found);
  await award.untilAnswered();
  expect((await award.journal()).at(-1)?.stateAfter).toBe('clawback.noticed');
  expect(await runsOf(award)).toHaveLength(2);
  await expectOneStory([award]);
});

it('a command that is delivered again, in its run or in a later one, leaves one row', async () => {
  const award = new Award(field, 'repeated');
  await award.submit();
  const twice = award.event('application.withdraw', WHO.qiaoxi, {});
  await Promise.all([field.engine.deliver(award.id, twice), field.engine.deliver(award.id, twice)]);
  await award.untilAnswered();
  await field.client.workflow.getHandle(award.id).result();
  await field.engine.deliver(award.id, twice);
  await decline(award);
  await award.untilAnswered();
  const types = (await award.journal()).map(({ type }) => type);
  expect(types).toEqual(['application.submit', 'application.withdraw', 'application.decline']);
  await expectOneStory([award]);
});
