import postgres from 'postgres';

/** PostgreSQL knows no statement of that name. */
const UNKNOWN_STATEMENT = '26000';
/** Where PostgreSQL says that a table was changed since the statement was prepared; the code of that is a general one. */
const STALE_PLAN = 'RevalidateCachedQuery';

/** Whether a statement failed because it is no longer prepared on its connection, so that nothing of its transaction was written. */
export function isLostStatement(error: unknown): boolean {
  return (
    error instanceof postgres.PostgresError &&
    (error.code === UNKNOWN_STATEMENT || error.routine === STALE_PLAN)
  );
}
