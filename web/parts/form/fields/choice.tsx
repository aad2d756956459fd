import { useWords } from '../../../words/words.ts';
import type { FieldProps } from '../field-props.ts';
import { Frame } from '../frame.tsx';
import { choicesOf } from '../schema.ts';

/** More than these stand in a list that opens. */
const MOST_IN_SIGHT = 5;

/** One of several. */
export function ChoiceField(field: FieldProps) {
  const { say, w } = useWords();
  const { at, schema, value, onChange } = field;
  const choices = choicesOf(schema);
  if (choices.length > MOST_IN_SIGHT)
    return (
      <Frame field={field}>
        {(wired) => (
          <select
            {...wired}
            value={typeof value === 'string' ? value : ''}
            onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
          >
            <option value="">{w.choose}</option>
            {choices.map((choice) => (
              <option key={choice.code} value={choice.code}>
                {say(choice)}
              </option>
            ))}
          </select>
        )}
      </Frame>
    );
  return (
    <Frame field={field} isGroup>
      {(wired) =>
        choices.map((choice) => (
          <label className="pick" key={choice.code}>
            <input
              type="radio"
              name={at}
              aria-describedby={wired['aria-describedby']}
              checked={value === choice.code}
              onChange={() => onChange(choice.code)}
              onBlur={wired.onBlur}
            />{' '}
            {say(choice)}
          </label>
        ))
      }
    </Frame>
  );
}
