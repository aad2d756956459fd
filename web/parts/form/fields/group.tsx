import { useWords } from '../../../words/words.ts';
import type { FieldProps, FormAround } from '../field-props.ts';
import { idAt } from '../frame.tsx';
import type { Schema } from '../schema.ts';

/** Members under one name. */
export function GroupField({ name, at, schema, isRequired, value, onChange, around }: FieldProps) {
  const { say, w } = useWords();
  const label = schema['x-label'];
  const help = schema['x-help'];
  const helpId = `${idAt(around.id, at)}-help`;
  return (
    <fieldset className="group" aria-describedby={help === undefined ? undefined : helpId}>
      <legend>
        {label === undefined ? name : say(label)}
        {!isRequired && <span className="optional"> {w.optional}</span>}
      </legend>
      {help !== undefined && (
        <p className="help" id={helpId}>
          {say(help)}
        </p>
      )}
      <Members schema={schema} at={at} value={value} onChange={onChange} around={around} />
    </fieldset>
  );
}

/** Returns the members of a value that is an object so far. */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** The fields of an object, each for itself. */
export function Members({
  schema: { properties = {}, required = [] },
  at,
  value,
  onChange,
  around,
  without = '',
}: {
  readonly schema: Schema;
  readonly at: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly around: FormAround;
  /** A member that is entered elsewhere. */
  readonly without?: string;
}) {
  const members = membersOf(value);
  const { Field } = around;
  return Object.entries(properties)
    .filter(([name]) => name !== without)
    .map(([name, member]) => (
      <Field
        key={name}
        name={name}
        at={`${at}/${name}`}
        schema={member}
        isRequired={required.includes(name)}
        value={members[name]}
        onChange={(next) => onChange({ ...members, [name]: next === '' ? undefined : next })}
        around={around}
      />
    ));
}
