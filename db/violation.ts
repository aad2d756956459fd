import postgres from 'postgres';

/** Whether an error is PostgreSQL saying that a named constraint or unique index would be violated. */
export function isViolationOf(error: unknown, constraint: string): boolean {
  return error instanceof postgres.PostgresError && error.constraint_name === constraint;
}
