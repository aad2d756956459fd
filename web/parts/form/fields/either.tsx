import type { FieldProps } from '../field-props.ts';
import { choicesOf, discriminator, wayFor, waysOf, type Schema } from '../schema.ts';
import { ChoiceField } from './choice.tsx';
import { Members, membersOf } from './group.tsx';

/** One of several ways to fill something in: a choice decides which, and the members of that way follow. */
export function EitherField(field: FieldProps) {
  const { at, schema, value, onChange, around } = field;
  const ways = waysOf(schema);
  const name = discriminator(ways);
  if (name === null) throw new Error(`${at}: nothing says which of its ways is taken`);
  const chosen = membersOf(value)[name];
  const way = wayFor(ways, name, chosen);
  return (
    <>
      <ChoiceField
        name={name}
        at={`${at}/${name}`}
        schema={allChoices(ways, name)}
        isRequired
        value={chosen}
        onChange={(next) => onChange({ ...membersOf(value), [name]: next })}
        around={around}
      />
      {way !== null && (
        <Members schema={way} at={at} value={value} onChange={onChange} around={around} without={name} />
      )}
    </>
  );
}

function allChoices(ways: readonly Schema[], name: string): Schema {
  const members = ways.map(({ properties }) => properties?.[name] ?? {});
  const choices = members.flatMap(choicesOf);
  return { ...members[0], enum: choices.map(({ code }) => code), 'x-choices': choices };
}
