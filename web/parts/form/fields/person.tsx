import { useWords } from '../../../words/words.ts';
import type { FieldProps } from '../field-props.ts';
import { Frame } from '../frame.tsx';
import { PersonInput } from '../person-input.tsx';

/** Somebody who may sign in. */
export function PersonField(field: FieldProps) {
  const { w } = useWords();
  return (
    <Frame field={field} help={w.findsPerson}>
      {(wired) => <PersonInput wired={wired} value={field.value} onChange={field.onChange} />}
    </Frame>
  );
}
