import type { Columns } from '../contract/columns.ts';
import { columnsOf } from './application.v1/columns.ts';
import { stateOf, type Standing } from './definition.ts';

/** What each version says of a state and its context for queries. */
const COLUMNS: Readonly<Record<number, (standing: Standing) => Columns>> = {
  1: (standing) => columnsOf(stateOf(standing), standing.context as Parameters<typeof columnsOf>[1]),
};

/** Returns what queries ask of an application with a persisted snapshot of a version. Throws if there is no such version. */
export function columnsIn(version: number, persisted: unknown): Columns {
  const columns = COLUMNS[version];
  if (columns === undefined) throw new Error(`no machine of version ${version} was released`);
  return columns(persisted as Standing);
}
