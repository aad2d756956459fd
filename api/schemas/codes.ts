import { CODE_LISTS } from '../../use-cases/catalogue/lists.ts';

/** Returns the schema of a code that stands in a list of the catalogue. */
export function codeOf(list: keyof typeof CODE_LISTS) {
  return { enum: CODE_LISTS[list].map(({ code }) => code) } as const;
}

/** A schema whose members of `x-list` are the codes of the list that they name. */
export function withCodes<Schema extends object>(schema: Schema): Schema {
  const named = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(named);
    if ('x-list' in value) return listed(value);
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, named(inner)]));
  };
  return named(schema) as Schema;
}

/** A code may be null where its schema allows it. */
function listed(schema: { readonly 'x-list': unknown; readonly type?: unknown }): object {
  const { enum: codes } = codeOf(schema['x-list'] as keyof typeof CODE_LISTS);
  return { enum: Array.isArray(schema.type) ? [...codes, null] : codes };
}
