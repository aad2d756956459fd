import { useDeferredValue, useState } from 'react';

/** A text that is looked for while it is typed: `wanted` follows the typing without holding it up. */
export function useSearch() {
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  return { wanted, box: { text, onChange: setText } };
}

/** Where that text is typed. */
export function SearchBox({
  label,
  text,
  onChange,
}: {
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}) {
  return (
    <label>
      {label}
      <input type="search" value={text} onChange={({ target }) => onChange(target.value)} />
    </label>
  );
}
