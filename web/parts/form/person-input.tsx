import { useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { peopleQuery } from '../../door/office.ts';
import { accountOf } from '../../words/account-of.ts';
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
  const [typed, setTyped] = useState(typeof value === 'string' ? accountOf(value) : '');
  const { data } = useInfiniteQuery(peopleQuery(useDeferredValue(typed.trim())));
  const found = data?.pages.flatMap(({ people }) => people) ?? [];
  return (
    <SearchedInput
      wired={wired}
      typed={typed}
      found={found.map(({ id, account, name }) => ({ code: id, word: account, name: name ?? account }))}
      value={value}
      onType={setTyped}
      onChange={onChange}
    />
  );
}
