import type { FieldProps } from '../field-props.ts';
import { Frame } from '../frame.tsx';

/** A text of several sentences. */
export function LongTextField(field: FieldProps) {
  const { value, onChange, schema } = field;
  return (
    <Frame field={field}>
      {(wired) => (
        <textarea
          {...wired}
          maxLength={schema.maxLength}
          value={typeof value === 'string' ? value : ''}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Frame>
  );
}
