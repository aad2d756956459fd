import { FIELD_HELP } from '../../contract/signals/help.ts';
import { FIELD_LABELS } from '../../contract/signals/labels.ts';
import type { JsonSchema } from '../../contract/signals/schema.ts';
import { wordsFor } from './lists.ts';

/**
 * Returns a JSON Schema with what people need beside it: `x-label` and `x-help` of each member, and `x-choices`, the words of
 * each choice. What it accepts stays the same.
 * @param group the member in which it stands, if it is a part of one
 */
export function annotated(schema: JsonSchema, group = ''): JsonSchema {
  const { properties, anyOf, oneOf, items, enum: choices } = schema;
  const inner = (ways: unknown) =>
    Array.isArray(ways) ? ways.map((way) => annotated(way as JsonSchema, group)) : ways;
  const codes = Array.isArray(choices) ? choices.map(String) : constOf(schema);
  return {
    ...schema,
    ...(codes.length > 0 && { 'x-choices': wordsFor(codes) ?? [] }),
    ...(anyOf !== undefined && { anyOf: inner(anyOf) }),
    ...(oneOf !== undefined && { oneOf: inner(oneOf) }),
    ...(items !== undefined && { items: annotated(items as JsonSchema, group) }),
    ...(properties !== undefined && {
      properties: membersOf(properties as Readonly<Record<string, JsonSchema>>, group),
    }),
  };
}

function membersOf(properties: Readonly<Record<string, JsonSchema>>, group: string): object {
  return Object.fromEntries(
    Object.entries(properties).map(([name, member]) => {
      const label = FIELD_LABELS[`${group}.${name}`] ?? FIELD_LABELS[name];
      const help = FIELD_HELP[`${group}.${name}`] ?? FIELD_HELP[name];
      const words = { ...(label && { 'x-label': label }), ...(help && { 'x-help': help }) };
      return [name, { ...annotated(member, name), ...words }];
    }),
  );
}

const constOf = ({ const: value }: JsonSchema): readonly string[] =>
  typeof value === 'string' ? [value] : [];
