import { queryOptions } from '@tanstack/react-query';
import { jsonOf, problemOf, unreachable } from './problem.ts';

/** A JSON Schema as the description of the API writes it: nothing in it is for people yet. */
export interface PlainSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, PlainSchema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly PlainSchema[];
  readonly oneOf?: readonly PlainSchema[];
  readonly items?: PlainSchema;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

interface Operation {
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: PlainSchema }>> };
}
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** The description of the API; it changes with a release. */
export const descriptionQuery = queryOptions({
  queryKey: ['description'],
  staleTime: Infinity,
  queryFn: async () => {
    const response = await fetch('/api/openapi.json').catch(() => null);
    if (response === null) throw unreachable();
    const description = await jsonOf<Description>(response);
    if (!response.ok || description === null) throw problemOf(response.status, description);
    return description;
  },
});

/** Returns the schema of what an address takes. @throws Error if it takes nothing */
export function bodyOf({ paths }: Description, method: string, path: string): PlainSchema {
  const operation = paths[path]?.[method.toLowerCase()];
  const schema = operation?.requestBody?.content?.['application/json']?.schema;
  if (schema === undefined) throw new Error(`${method} ${path} takes no body`);
  return schema;
}
