import { useWords } from '../../../words/words.ts';
import type { FieldProps } from '../field-props.ts';
import { Frame } from '../frame.tsx';

/**
 * What was recognised: its name, with the kind that the item says. The value is `kind:name`; the kind is asked only if the
 * item takes several.
 */
export function RecognitionField(field: FieldProps) {
  const { w, say } = useWords();
  const { at, value, onChange, around } = field;
  const [first] = around.kinds;
  const text = typeof value === 'string' ? value : '';
  const colon = text.indexOf(':');
  const kind = colon === -1 ? (first?.code ?? '') : text.slice(0, colon);
  const name = colon === -1 ? '' : text.slice(colon + 1);
  const change = (nextKind: string, nextName: string): void =>
    onChange(nextName === '' ? undefined : `${nextKind}:${nextName}`);
  const isOpen = around.kinds.length > 1;
  return (
    <>
      {isOpen && (
        <div className="field">
          <label htmlFor={`${at}-kind`}>{w.kindOfRecognition}</label>
          <select
            id={`${at}-kind`}
            value={kind}
            onChange={({ target }) => onChange(`${target.value}:${name}`)}
          >
            {around.kinds.map((each) => (
              <option key={each.code} value={each.code}>
                {say(each)}
              </option>
            ))}
          </select>
        </div>
      )}
      <Frame field={field} help={w.asOnCertificate}>
        {(wired) => (
          <input
            {...wired}
            type="text"
            maxLength={100}
            value={name}
            onChange={({ target }) => change(kind, target.value)}
          />
        )}
      </Frame>
    </>
  );
}
