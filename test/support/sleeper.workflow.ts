import {
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  proxyActivities,
  setHandler,
  sleep,
} from '@temporalio/workflow';

export const wakeSignal = defineSignal('wake');
export const diaryQuery = defineQuery<readonly string[]>('diary');

const { work } = proxyActivities<{ work(): Promise<void> }>({ startToCloseTimeout: '10s' });

/** Sleeps the given days one after the other, works after each, and begins again as new when it is woken. */
export async function sleeper(days: readonly number[], carried: readonly string[] = []): Promise<void> {
  const diary = [...carried];
  let isWoken = false;
  setHandler(diaryQuery, () => diary);
  setHandler(wakeSignal, () => {
    isWoken = true;
  });
  diary.push(`began ${today()}`);
  for (const day of days) {
    await sleep(`${day} days`);
    await work();
    diary.push(`woke ${today()}`);
  }
  await condition(() => isWoken);
  await continueAsNew<typeof sleeper>([], diary);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
