import { useEffect, useId } from 'react';
import type { Wired } from './frame.tsx';

/** Something on record that can be found: its code is sent, its word is shown, and its name tells it apart. */
export interface Found {
  readonly code: string;
  readonly word: string;
  readonly name: string;
}

/**
 * A text that finds something on record: the list below it offers what was found by word and name. The value is the code of
 * what was typed in full; what nobody knows stays as it was typed, and the API refuses it.
 */
export function SearchedInput({
  wired,
  typed,
  found,
  value,
  onType,
  onChange,
}: {
  readonly wired: Partial<Wired>;
  readonly typed: string;
  readonly found: readonly Found[];
  readonly value: unknown;
  readonly onType: (typed: string) => void;
  readonly onChange: (code: string) => void;
}) {
  const list = useId();
  const text = typed.trim();
  const code = found.find(({ word, name }) => word === text || name === text)?.code ?? text;
  useEffect(() => {
    if ((value ?? '') !== code) onChange(code);
  });
  return (
    <>
      <input
        {...wired}
        type="text"
        list={list}
        autoComplete="off"
        value={typed}
        onChange={({ target }) => onType(target.value)}
      />
      <datalist id={list}>
        {found.map((each) => (
          <option key={each.code} value={each.word}>
            {each.name}
          </option>
        ))}
      </datalist>
    </>
  );
}
