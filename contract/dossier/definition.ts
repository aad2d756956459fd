import type { Static } from 'typebox';
import { READERS, type Reader, type Sight } from './readers.ts';

/** A value of the dossier, and who sees it. */
export interface Field<Schema extends object = object> {
  readonly schema: Schema;
  readonly sight: Sight;
}

/** Members under one name; null if the award has nothing of the kind and `optional` says that this may be. */
interface Part<Inner extends Members, Optional extends boolean> {
  readonly members: Inner;
  readonly optional: Optional;
}

/** A list of which each entry has these members. */
interface Each<Inner extends Members> {
  readonly each: Inner;
}

export type Node =
  Field | { readonly members: Members; readonly optional: boolean } | { readonly each: Members };
export interface Members {
  readonly [name: string]: Node;
}

/** The value of a node as it is before anything is hidden. */
export type Whole<Of> =
  Of extends Field<infer Schema>
    ? Static<Schema>
    : Of extends Each<infer Inner>
      ? readonly WholeOf<Inner>[]
      : Of extends Part<infer Inner, infer Optional>
        ? Optional extends true
          ? WholeOf<Inner> | null
          : WholeOf<Inner>
        : never;
export type WholeOf<Of> = { readonly [Name in keyof Of]: Whole<Of[Name]> };

/** The schema of a code of a list of the catalogue, which the API names with it. */
export function coded<const List extends string>(list: List) {
  return { type: 'string', 'x-list': list } as const;
}

export function field<const Schema extends object>(schema: Schema, sight: Sight): Field<Schema> {
  return { schema, sight };
}

export function part<const Inner extends Members>(members: Inner): Part<Inner, false> {
  return { members, optional: false };
}

/** A part that an award may lack. */
export function maybe<const Inner extends Members>(members: Inner): Part<Inner, true> {
  return { members, optional: true };
}

export function each<const Inner extends Members>(members: Inner): Each<Inner> {
  return { each: members };
}

/** Who looks: in which rights, and whether people have decided. */
export interface Look {
  readonly readers: readonly Reader[];
  readonly isDecided: boolean;
}

/** Returns whether somebody sees a field. */
export function sees({ readers, isDecided }: Look, sight: Sight): boolean {
  return readers.some((reader) => {
    const when = sight[reader];
    return when === 'always' || (when === 'decided' && isDecided);
  });
}

/** Every field below some members, with its dotted place; an entry of a list is `*`. */
export function fieldsOf(members: Members, at = ''): readonly (Field & { readonly at: string })[] {
  return Object.entries(members).flatMap(([name, node]) => {
    const place = `${at}${name}`;
    if ('schema' in node) return [{ ...node, at: place }];
    return 'each' in node ? fieldsOf(node.each, `${place}.*.`) : fieldsOf(node.members, `${place}.`);
  });
}

const sightsOf = (node: Node): readonly Sight[] =>
  'schema' in node
    ? [node.sight]
    : fieldsOf('each' in node ? node.each : node.members).map(({ sight }) => sight);

/**
 * Returns what somebody sees: members that they do not see are left out, so that nothing stands in their place. What the
 * definition does not name is left out for everybody.
 */
export function seenPart(members: Members, whole: object, look: Look): Readonly<Record<string, unknown>> {
  const values: Readonly<Record<string, unknown>> = { ...whole };
  return Object.fromEntries(
    Object.entries(members)
      .filter(([, node]) => sightsOf(node).some((sight) => sees(look, sight)))
      .map(([name, node]) => [name, seenValue(node, values[name], look)]),
  );
}

function seenValue(node: Node, value: unknown, look: Look): unknown {
  if ('schema' in node || value === null) return value;
  if ('members' in node) return seenPart(node.members, value as object, look);
  return (value as readonly object[]).map((entry) => seenPart(node.each, entry, look));
}

/** Returns the JSON Schema of what somebody may see: a member that every reader always sees is required. */
export function schemaOf(members: Members): object {
  const isCommon = (node: Node): boolean =>
    READERS.every((reader) => sightsOf(node).some((sight) => sight[reader] === 'always'));
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.entries(members).flatMap(([name, node]) => (isCommon(node) ? [name] : [])),
    properties: Object.fromEntries(Object.entries(members).map(([name, node]) => [name, schemaOfNode(node)])),
  };
}

function schemaOfNode(node: Node): object {
  if ('schema' in node) return node.schema;
  if ('each' in node) return { type: 'array', items: schemaOf(node.each) };
  const inner = schemaOf(node.members);
  return node.optional ? { anyOf: [inner, { type: 'null' }] } : inner;
}
