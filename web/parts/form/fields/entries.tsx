import { useWords } from '../../../words/words.ts';
import type { FieldProps } from '../field-props.ts';
import { Frame } from '../frame.tsx';
import { Members } from './group.tsx';

/** Any number of entries that each have the same members; none at all is left out. */
export function EntriesField(field: FieldProps) {
  const { w } = useWords();
  const { at, schema, value, onChange, around } = field;
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  const keep = (next: readonly unknown[]): void => onChange(next.length === 0 ? undefined : next);
  return (
    <Frame field={field} isGroup>
      {() => (
        <>
          {entries.map((entry, index) => (
            <fieldset className="group" key={String(index)}>
              <legend>{w.entry(index + 1)}</legend>
              <Members
                schema={schema.items ?? {}}
                at={`${at}/${String(index)}`}
                value={entry}
                onChange={(next) => keep(entries.with(index, next))}
                around={around}
              />
              <button type="button" className="quiet" onClick={() => keep(entries.toSpliced(index, 1))}>
                {w.remove}
                <span className="unseen"> {w.entry(index + 1)}</span>
              </button>
            </fieldset>
          ))}
          <button type="button" onClick={() => keep([...entries, {}])}>
            {w.addEntry}
          </button>
        </>
      )}
    </Frame>
  );
}
