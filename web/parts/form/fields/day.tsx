import type { FieldProps } from '../field-props.ts';
import { Frame } from '../frame.tsx';

/** A day. */
export function DayField(field: FieldProps) {
  const { value, onChange } = field;
  return (
    <Frame field={field}>
      {(wired) => (
        <input
          {...wired}
          type="date"
          value={typeof value === 'string' ? value : ''}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Frame>
  );
}
