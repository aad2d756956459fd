import { setTimeout as delay } from 'node:timers/promises';
import { isDatabaseAway } from '../../db/is-away.ts';
import type { Database } from '../../db/connect.ts';
import { findWorkflowKey, KeyProblem, makeWorkflowKey } from '../../db/vault/workflow-keys.ts';
import type { Vault, WorkflowHolder, WrappedKey } from '../../db/vault/vault.ts';

/** Keys that a process remembers; the one that was asked for least recently goes first. */
const MOST = 10_000;
/** So long a key is used without asking whether it still stands. */
const FRESH_MS = 10 * 60_000;
/** So long a database that is away is waited for: a workflow task that fails is tried again later than one that waits. */
const PATIENCE_MS = 30_000;
const LOOK_MS = 250;

/** The keys of workflows, wrapped as they lie in the database, remembered by this process. */
export interface WorkflowKeys {
  /** Draws the key if there is none. @throws KeyProblem if it is forgotten, or was looked for in vain to open something */
  toSeal(holder: WorkflowHolder): Promise<WrappedKey>;
  /** @throws KeyProblem if it is forgotten, or never was */
  toOpen(holder: WorkflowHolder): Promise<WrappedKey>;
}

export function workflowKeys(database: Database, vault: Vault, most = MOST): WorkflowKeys {
  const known = new Map<WorkflowHolder, { readonly key: WrappedKey; readonly until: number }>();
  /** Something is sealed by their keys, which are lost: another key would make it look like a stranger's. */
  const missed = new Set<WorkflowHolder>();
  const asked = new Map<string, Promise<WrappedKey>>();

  function remember(holder: WorkflowHolder, key: WrappedKey): WrappedKey {
    known.delete(holder);
    known.set(holder, { key, until: Date.now() + FRESH_MS });
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return key;
  }

  async function ask(holder: WorkflowHolder, mayMake: boolean): Promise<WrappedKey> {
    const stale = known.get(holder)?.key;
    const patience = stale === undefined ? PATIENCE_MS : 0;
    const found = await whenThere(patience, async () => {
      const before = await findWorkflowKey(database, holder);
      if (before !== null || !mayMake || missed.has(holder)) return before;
      await makeWorkflowKey(database, vault, holder);
      return findWorkflowKey(database, holder);
    }).catch((cause: unknown) => {
      // What was good ten minutes ago is taken until the database says otherwise.
      if (stale !== undefined && isDatabaseAway(cause)) return stale;
      throw cause;
    });
    if (found !== null && found !== 'forgotten') return remember(holder, found);
    known.delete(holder);
    if (found === null) missed.add(holder);
    throw new KeyProblem(holder, found ?? 'lost');
  }

  async function get(holder: WorkflowHolder, mayMake: boolean): Promise<WrappedKey> {
    const entry = known.get(holder);
    if (entry !== undefined && entry.until > Date.now()) {
      known.delete(holder);
      known.set(holder, entry);
      return entry.key;
    }
    // Several payloads of one workflow come at once.
    const question = `${String(mayMake)} ${holder}`;
    const work = asked.get(question) ?? ask(holder, mayMake).finally(() => asked.delete(question));
    asked.set(question, work);
    return work;
  }

  return { toSeal: async (holder) => get(holder, true), toOpen: async (holder) => get(holder, false) };
}

async function whenThere<Found>(patienceMs: number, work: () => Promise<Found>): Promise<Found> {
  for (const until = Date.now() + patienceMs; ;)
    try {
      return await work();
    } catch (error) {
      if (!isDatabaseAway(error) || Date.now() > until) throw error;
      await delay(LOOK_MS);
    }
}
