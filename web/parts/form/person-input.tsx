import { useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { peopleQuery } from '../../door/office.ts';
import { usePeople } from '../../door/people.ts';
import type { Wired } from './frame.tsx';
import { SearchedInput } from './searched-input.tsx';

/** A person, found by account or name among everybody who may sign in; administrators may look there. */
export function PersonInput({
  wired,
  value,
  onChange,
}: {
  readonly wired: Partial<Wired>;
  readonly value: unknown;
  readonly onChange: (id: string) => void;
}) {
  const personOf = usePeople();
  const [begun, setTyped] = useState<string | null>(null);
  // Before anything is typed it says who was chosen when the form was left.
  const chosen = begun === null && typeof value === 'string' && value !== '' ? value : null;
  const typed = chosen === null ? (begun ?? '') : personOf(chosen);
  const { data } = useInfiniteQuery(peopleQuery(useDeferredValue(typed.trim())));
  const people = data?.pages.flatMap((page) => page.people) ?? [];
  const found = people.map(({ id, account, name }) => ({ code: id, word: account, name: name ?? account }));
  return (
    <SearchedInput
      wired={wired}
      typed={typed}
      found={chosen === null ? found : [{ code: chosen, word: typed, name: typed }]}
      value={value}
      onType={setTyped}
      onChange={onChange}
    />
  );
}
