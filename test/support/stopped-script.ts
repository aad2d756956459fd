import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { createContext, Script } from 'node:vm';

/**
 * A process that stops endless code in a sandbox, as a worker does that has run an activity, and says whose name it works in
 * afterwards. With the argument `as-node-does` nothing of Node is changed.
 */
if (process.argv[2] !== 'as-node-does') await import('../../workflow-thread.ts');

const own = new AsyncLocalStorage<string>();
const sandbox = createContext({}, { microtaskMode: 'afterEvaluate' });
const endless = new Script('Promise.resolve().then(async () => { await null; for (;;); })');

await own.run('mine', async () => {
  for (let times = 0; times < 2; times += 1) {
    try {
      endless.runInContext(sandbox, { timeout: 50 });
    } catch {
      console.log('stopped');
    }
    await delay(1);
    console.log(own.getStore());
  }
});
