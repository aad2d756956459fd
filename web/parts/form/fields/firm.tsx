import { useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { firmsQuery } from '../../../door/office.ts';
import { useWords } from '../../../words/words.ts';
import type { FieldProps } from '../field-props.ts';
import { Frame } from '../frame.tsx';
import { SearchedInput } from '../searched-input.tsx';

/** A firm, found by name or code among all that are on record; administrators may look there. */
export function FirmField(field: FieldProps) {
  const { w } = useWords();
  const { value, onChange } = field;
  const [typed, setTyped] = useState(typeof value === 'string' ? value : '');
  const { data } = useInfiniteQuery(firmsQuery(useDeferredValue(typed.trim())));
  const found = data?.pages.flatMap(({ enterprises }) => enterprises) ?? [];
  return (
    <Frame field={field} help={w.findsFirm}>
      {(wired) => (
        <SearchedInput
          wired={wired}
          typed={typed}
          found={found.map(({ code, name }) => ({ code, word: code, name }))}
          value={value}
          onType={setTyped}
          onChange={onChange}
        />
      )}
    </Frame>
  );
}
