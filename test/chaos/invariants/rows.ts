import type { Sql } from '../../../db/connect.ts';
import type { Violation } from '../check.ts';

/** A statement that selects one text, `finding`, for each place where an invariant does not hold. */
export interface Rule {
  readonly invariant: Violation['invariant'];
  readonly find: (sql: Sql) => Promise<readonly { readonly finding: string }[]>;
}

export async function broken(sql: Sql, rules: readonly Rule[]): Promise<Violation[]> {
  const found: Violation[] = [];
  for (const { invariant, find } of rules)
    found.push(...(await find(sql)).map(({ finding }) => ({ invariant, finding })));
  return found;
}
