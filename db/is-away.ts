/** What postgres.js says where no connection is to be had, or one broke off. */
const NO_CONNECTION = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
];
/** Classes of SQLSTATE (PostgreSQL, appendix A): connection exception, too many connections, the server is stopping or starting. */
const NOT_SERVING = /^(08...|53300|57P0[1-5])$/;

/** The code of an error, if it is a text. */
function codeIn(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : '';
}

/** Whether no connection was to be had, or one broke off. */
export const isUnreachable = (error: unknown): boolean => NO_CONNECTION.includes(codeIn(error));

/** Whether a statement failed because PostgreSQL cannot be reached or does not serve just now: it may be sent again. */
export const isDatabaseAway = (error: unknown): boolean =>
  isUnreachable(error) || NOT_SERVING.test(codeIn(error));
