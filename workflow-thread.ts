import { executionAsyncId } from 'node:async_hooks';
import v8 from 'node:v8';
import { Script } from 'node:vm';

/**
 * Workflow code runs in the thread of its worker (ADR 84): a message between threads costs more than a step of it. Spread into the
 * options of each worker. Code that computes for longer than the limit fails its task, as it does in a thread of its own.
 */
export const IN_THREAD_OF_WORKER = { debugMode: true, isolateExecutionTimeout: '5s' } as const;

/** What the SDK takes for no limit, in milliseconds: 49 days. Node starts a thread that watches for it in every call. */
const NO_LIMIT_MS = 2 ** 32 - 1;

const asWritten: unknown = Reflect.get(Error, 'prepareStackTrace');

const { createHook } = v8.promiseHooks;

/**
 * The SDK has V8 report every promise of a workflow, for its query `__stack_trace`: where does it wait? An award always waits at the same
 * place, and the reports take a third of a replay. The SDK counts them as optional. It replaces for them how stacks are written in the
 * whole thread: that is put back. Node asks for its own reports, by which `AsyncLocalStorage` works, with what comes before and after.
 */
v8.promiseHooks.createHook = (asked) => {
  if (asked.before !== undefined || asked.after !== undefined) return createHook(asked);
  Reflect.set(Error, 'prepareStackTrace', asWritten);
  return () => undefined;
};

/**
 * Node keeps a stack of what runs on behalf of what, from the first use of `AsyncLocalStorage` on, which every activity makes. Code that
 * is stopped inside a promise leaves an entry on it, and Node then ends the process. No public function removes the entry.
 */
function unwindTo(level: number): void {
  const { popAsyncContext } = internals.binding('async_wrap');
  while (executionAsyncId() !== level && popAsyncContext(executionAsyncId()));
}

const internals = process as unknown as {
  binding(name: 'async_wrap'): { readonly popAsyncContext: (level: number) => boolean };
};

// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with the script that it was called on
const { runInContext } = Script.prototype;
Script.prototype.runInContext = function (context, { timeout, ...options } = {}) {
  const limit = timeout === undefined || timeout >= NO_LIMIT_MS ? {} : { timeout };
  const level = executionAsyncId();
  try {
    return runInContext.call(this, context, { ...options, ...limit }) as unknown;
  } finally {
    if (executionAsyncId() !== level) unwindTo(level);
  }
};
