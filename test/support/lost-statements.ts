import type { Database } from '../../db/connect.ts';

/** Connections that lose their statements at a time. */
const AT_ONCE = 8;
/** The longest stretch between two losses, in round trips. */
const MOST_TRIPS = 40;

/**
 * Has connections of a live pool lose their prepared statements, now and then as `random` (0 to 1) says.
 * @returns ends it and says how often it happened
 */
export function loseStatements({ sql }: Database, random: () => number): () => Promise<number> {
  const ending = new AbortController();
  let times = 0;
  const losing = (async () => {
    while (!ending.signal.aborted) {
      for (let trips = random() * MOST_TRIPS; trips > 0; trips -= 1) await sql.unsafe('select 1');
      await Promise.all(Array.from({ length: AT_ONCE }, () => sql.unsafe('deallocate all')));
      times += 1;
    }
  })();
  return async () => {
    ending.abort();
    await losing;
    return times;
  };
}
