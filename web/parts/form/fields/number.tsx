import { useState } from 'react';
import { typedText } from '../../../words/figures.ts';
import type { FieldProps } from '../field-props.ts';
import { Frame } from '../frame.tsx';

/** A whole number. What is no number stays as it was typed, and is said to be none. */
export function NumberField(field: FieldProps) {
  const { value, onChange } = field;
  const [typed, setTyped] = useState(typedText(value));
  const change = (text: string): void => {
    setTyped(text);
    onChange(text === '' ? undefined : /^\d+$/.test(text) ? Number(text) : text);
  };
  return (
    <Frame field={field}>
      {(wired) => (
        <input
          {...wired}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          onChange={({ target }) => change(target.value.trim())}
        />
      )}
    </Frame>
  );
}
