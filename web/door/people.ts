import { useSyncExternalStore } from 'react';
import { api, got } from './client.ts';

/** How many names are asked for at once. */
const AT_ONCE = 100;
/** How ids of persons begin: what else an act is about has no name to ask for. */
const PERSON = /^p-/;

/** What persons are called, by their ids. */
let known: ReadonlyMap<string, string> = new Map();
const asked = new Set<string>();
const listeners = new Set<() => void>();

/**
 * Returns what says who a person is: by name, or by the account where no name is known. All that a page shows at once is
 * asked for together; whom the API does not name stays as the record has them.
 */
export function usePeople(): (person: string) => string {
  const names = useSyncExternalStore(listen, () => known);
  return (person) => {
    if (!PERSON.test(person)) return person;
    if (!names.has(person) && !asked.has(person)) ask(person);
    return names.get(person) ?? '…';
  };
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function ask(person: string): void {
  if (asked.size === 0) queueMicrotask(() => void answerAll());
  asked.add(person);
}

async function answerAll(): Promise<void> {
  const all = [...asked];
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const some = all.slice(from, from + AT_ONCE);
    const query = { of: some.join(',') };
    const { people } = await got(api.GET('/people/names', { params: { query } })).catch(() => ({
      people: [],
    }));
    const named = people.map(({ person, name, account }) => [person, name ?? account ?? person] as const);
    known = new Map([...known, ...some.map((person) => [person, person] as const), ...named]);
    for (const person of some) asked.delete(person);
  }
  for (const listener of listeners) listener();
}
