import { useWords } from '../../../words/words.ts';
import type { FieldProps } from '../field-props.ts';
import { Frame } from '../frame.tsx';
import { choicesOf } from '../schema.ts';

/** Any of several; none at all is left out. */
export function ChoicesField(field: FieldProps) {
  const { say } = useWords();
  const { schema, value, onChange, around } = field;
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const choices = choicesOf(schema.items ?? {}).filter(
    ({ code }) => around.proofs.length === 0 || around.proofs.some((proof) => proof.code === code),
  );
  const toggle = (code: string): void => {
    const next = chosen.includes(code) ? chosen.filter((each) => each !== code) : [...chosen, code];
    onChange(next.length === 0 ? undefined : next);
  };
  return (
    <Frame field={field} isGroup>
      {(wired) =>
        choices.map((choice) => (
          <label className="pick" key={choice.code}>
            <input
              type="checkbox"
              aria-describedby={wired['aria-describedby']}
              checked={chosen.includes(choice.code)}
              onChange={() => toggle(choice.code)}
            />{' '}
            {say(choice)}
          </label>
        ))
      }
    </Frame>
  );
}
