import type { FieldProps } from '../field-props.ts';
import { Frame } from '../frame.tsx';

/** A text on one line. */
export function TextField(field: FieldProps) {
  const { value, onChange, schema } = field;
  return (
    <Frame field={field}>
      {(wired) => (
        <input
          {...wired}
          type="text"
          maxLength={schema.maxLength}
          value={typeof value === 'string' ? value : ''}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Frame>
  );
}
