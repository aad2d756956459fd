import { useState } from 'react';
import { useWords } from '../../../words/words.ts';
import type { FieldProps } from '../field-props.ts';
import { Frame } from '../frame.tsx';

/** An amount: people type yuan, with two places at most; the value is in fen. */
export function MoneyField(field: FieldProps) {
  const { w } = useWords();
  const { value, onChange } = field;
  const [typed, setTyped] = useState(typeof value === 'number' ? String(value / 100) : '');
  const change = (text: string): void => {
    setTyped(text);
    onChange(fenOf(text));
  };
  return (
    <Frame field={field} help={w.inYuan}>
      {(wired) => (
        <span className="unit">
          <input
            {...wired}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={typed}
            onChange={({ target }) => change(target.value.trim())}
          />
          {w.yuan}
        </span>
      )}
    </Frame>
  );
}

function fenOf(text: string): number | string | undefined {
  const plain = text.replaceAll(/[,，\s]/g, '');
  if (plain === '') return undefined;
  const [, yuan = '', fen = ''] = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(plain) ?? [];
  return yuan === '' ? text : Number(yuan) * 100 + Number(fen.padEnd(2, '0'));
}
