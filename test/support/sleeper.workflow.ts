import {
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  proxyActivities,
  setHandler,
  sleep,
} from '@temporalio/workflow';

/** What it did, and when (ISO). */
type Entry = readonly [did: string, at: string];

export const wakeSignal = defineSignal('wake');
export const diaryQuery = defineQuery<readonly Entry[]>('diary');

const { work } = proxyActivities<{ work(): Promise<void> }>({ startToCloseTimeout: '10s' });

/** Sleeps the given days one after the other, works after each, and begins again as new when it is woken. */
export async function sleeper(days: readonly number[], carried: readonly Entry[] = []): Promise<void> {
  const diary = [...carried];
  let isWoken = false;
  setHandler(diaryQuery, () => diary);
  setHandler(wakeSignal, () => {
    isWoken = true;
  });
  diary.push(['began', now()]);
  for (const day of days) {
    await sleep(`${day} days`);
    await work();
    diary.push(['woke', now()]);
  }
  await condition(() => isWoken);
  await continueAsNew<typeof sleeper>([], diary);
}

function now(): string {
  return new Date().toISOString();
}
