import type { Name } from '../../words/words.ts';

interface Choice extends Name {
  readonly code: string;
}

/** JSON Schema as the catalogue gives it, with the words of its members and choices. */
export interface Schema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly 'x-label'?: Name;
  readonly 'x-help'?: Name;
  readonly 'x-choices'?: readonly Choice[];
  /** Among what on record the value is looked for. */
  readonly 'x-among'?: 'people' | 'firms';
}

/** How a value is entered. */
export type Kind =
  | 'fixed'
  | 'choice'
  | 'choices'
  | 'yesNo'
  | 'money'
  | 'number'
  | 'day'
  | 'text'
  | 'longText'
  | 'documents'
  | 'proofs'
  | 'entries'
  | 'recognition'
  | 'enterprise'
  | 'person'
  | 'firm'
  | 'group'
  | 'either';

/** Texts that may be longer than this get room. */
const ONE_LINE = 500;

/** Returns how a value of a schema is entered. @param name of the member that it is */
export function kindOf(name: string, schema: Schema): Kind {
  if (schema.const !== undefined) return 'fixed';
  if (schema.enum !== undefined) return 'choice';
  if (schema['x-among'] !== undefined) return schema['x-among'] === 'people' ? 'person' : 'firm';
  if (schema.anyOf !== undefined || schema.oneOf !== undefined) return 'either';
  switch (schema.type ?? 'string') {
    case 'object':
      return 'group';
    case 'boolean':
      return 'yesNo';
    case 'integer':
      return name.endsWith('Fen') ? 'money' : 'number';
    case 'array':
      if (schema.items?.enum !== undefined) return 'choices';
      if (schema.items?.type !== 'object') return 'documents';
      return schema.items.properties?.['proof'] === undefined ? 'entries' : 'proofs';
    default:
      if (name === 'recognition') return 'recognition';
      if (name === 'enterprise') return 'enterprise';
      if (schema.format === 'date') return 'day';
      return (schema.maxLength ?? 0) > ONE_LINE ? 'longText' : 'text';
  }
}

/** Returns the ways of a schema that is one of several. */
export function waysOf({ anyOf, oneOf }: Schema): readonly Schema[] {
  return anyOf ?? oneOf ?? [];
}

/** Returns the member by whose choice the ways of a schema differ; null if there is none. */
export function discriminator(ways: readonly Schema[]): string | null {
  const [first, ...others] = ways;
  const isChoice = (schema: Schema | undefined): boolean =>
    schema?.enum !== undefined || schema?.const !== undefined;
  const found = Object.keys(first?.properties ?? {}).find((name) =>
    [first, ...others].every((way) => isChoice(way?.properties?.[name])),
  );
  return found ?? null;
}

/** Returns the choices of a schema with their words. */
export function choicesOf(schema: Schema): readonly Choice[] {
  const codes = schema.enum ?? (typeof schema.const === 'string' ? [schema.const] : []);
  const words = schema['x-choices'] ?? [];
  return codes.map((code) => words.find((each) => each.code === code) ?? { code, zh: code, en: code });
}

/** Returns the way that a choice selects. */
export function wayFor(ways: readonly Schema[], name: string, chosen: unknown): Schema | null {
  return (
    ways.find(({ properties }) => {
      const schema = properties?.[name];
      return schema?.const === chosen || (schema?.enum?.includes(String(chosen)) ?? false);
    }) ?? null
  );
}
