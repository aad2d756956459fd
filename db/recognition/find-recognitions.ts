import { eq } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { recognitions } from './recognitions.table.ts';

const ENTERED = [
  'source',
  'enterprise',
  'recognition',
  'certificate',
  'issuer',
  'recognisedOn',
  'at',
  'reasons',
  'enteredBy',
] as const;

/** One entry of the recognition of an award. */
export type EnteredRecognition = RowOf<typeof recognitions, (typeof ENTERED)[number]>;

const entriesOf = prepared((value: Value<{ award: string }>) =>
  query
    .select(selected(recognitions, ...ENTERED))
    .from(recognitions)
    .where(eq(recognitions.award, value('award')))
    .orderBy(recognitions.id),
);

/** Returns every entry of the recognition of an award, oldest first. */
export async function findRecognitions(on: Queryable, award: string): Promise<readonly EnteredRecognition[]> {
  return entriesOf(on, { award });
}
