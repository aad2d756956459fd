/** As PostgreSQL, the engine and Node say that somebody else listens where they would. */
const TAKEN = /address already in use|EADDRINUSE|only one usage of each socket address/i;
const PORT = /:(\d{2,5})\b|\bport (\d{2,5})\b/;
const WRONG = /error|fatal|panic/i;
/** As many lines as belong to the last start. */
const LAST = 40;

/**
 * Returns what the end of a child's log says went wrong, and where the whole lies. A port that is taken is said as such, whatever
 * trace of its program the child leaves behind it.
 */
export function wordsOf(log: string, file: string): string {
  const lines = log.trimEnd().split('\n').slice(-LAST);
  const taken = lines.findLast((line) => TAKEN.test(line));
  if (taken !== undefined) {
    const [, behind, named] = PORT.exec(taken) ?? [];
    const port = behind ?? named;
    const which = port === undefined ? 'a port that it needs' : `port ${port}`;
    return `${which} is taken by another program: end that program, or start again (all in ${file})`;
  }
  const line = (lines.findLast((each) => WRONG.test(each)) ?? lines.at(-1) ?? '').trim();
  return line === ''
    ? `its log is empty: ${file}`
    : `its last words: "${line.slice(0, 300)}" (all in ${file})`;
}
