import type { JsonSchema } from '../../contract/signals/schema.ts';

/**
 * An example that a schema accepts, put together from the examples of its leaves.
 * @param shared the schemas that `$ref` names, by `$id`
 * @throws Error naming the leaf for which nothing can be made up
 */
export function exampleOf(
  schema: JsonSchema,
  shared: Readonly<Record<string, JsonSchema>>,
  at = '',
): unknown {
  const inner = (part: unknown, name: string): unknown =>
    exampleOf(part as JsonSchema, shared, `${at}/${name}`);
  const { $ref, examples, enum: choices, anyOf, oneOf, items } = schema;
  if (typeof $ref === 'string') {
    const named = shared[$ref.replace(/#$/, '')];
    if (named === undefined) throw new Error(`${at}: there is no schema ${$ref}`);
    return exampleOf(named, shared, at);
  }
  if (Array.isArray(examples)) return examples[0];
  if ('const' in schema) return schema['const'];
  if (Array.isArray(choices)) return choices[0];
  const ways = anyOf ?? oneOf;
  if (Array.isArray(ways)) return inner(ways[0], 'anyOf');
  const [type] = [schema['type']].flat();
  switch (type) {
    case 'object':
      return Object.fromEntries(requiredMembers(schema).map(([name, part]) => [name, inner(part, name)]));
    case 'array':
      return [inner(items, 'items')];
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      throw new Error(`${at}: a leaf without an example`);
  }
}

function requiredMembers({ required, properties }: JsonSchema): readonly (readonly [string, unknown])[] {
  const names = (required ?? []) as readonly string[];
  const members = (properties ?? {}) as Readonly<Record<string, unknown>>;
  return names.map((name) => [name, members[name]]);
}
