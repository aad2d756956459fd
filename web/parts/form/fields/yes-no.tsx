import { useWords } from '../../../words/words.ts';
import type { FieldProps } from '../field-props.ts';
import { Frame, type Wired } from '../frame.tsx';

/** Yes or no; neither until somebody says so. */
export function YesNoField(field: FieldProps) {
  const { w } = useWords();
  return (
    <Frame field={field} isGroup>
      {(wired) => (
        <div className="picks">
          {[true, false].map((answer) => (
            <Pick
              key={String(answer)}
              field={field}
              wired={wired}
              answer={answer}
              label={answer ? w.yes : w.no}
            />
          ))}
        </div>
      )}
    </Frame>
  );
}

function Pick({
  field: { at, value, onChange },
  wired,
  answer,
  label,
}: {
  readonly field: FieldProps;
  readonly wired: Wired;
  readonly answer: boolean;
  readonly label: string;
}) {
  return (
    <label className="pick">
      <input
        type="radio"
        name={at}
        aria-describedby={wired['aria-describedby']}
        checked={value === answer}
        onChange={() => onChange(answer)}
        onBlur={wired.onBlur}
      />{' '}
      {label}
    </label>
  );
}
