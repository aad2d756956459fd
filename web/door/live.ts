import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';

/** How a stream of events stands. */
export type Liveness = 'connecting' | 'live' | 'away';

/**
 * Reads again what somebody looks at whenever the API says that it changed. Forms have their values for themselves: nothing
 * here touches them.
 * @param path of the stream below `/api`; null for none
 * @param event the name of its events
 * @param keys the first parts of the queries that are read again
 * @param since the id of the last event that is in what was read. Without one everything is read again once the stream is open: something
 *   may have happened in between
 */
export function useLive(
  path: string | null,
  event: string,
  keys: readonly (readonly string[])[],
  since: string | null = null,
): Liveness {
  const newest = useRef(since);
  useEffect(() => {
    newest.current = since;
  }, [since]);
  const queries = useQueryClient();
  const [liveness, setLiveness] = useState<Liveness>('connecting');
  const watched = JSON.stringify(keys);
  useEffect(() => {
    if (path === null) return undefined;
    const begins = newest.current;
    const query = begins === null ? '' : `?lastEventId=${encodeURIComponent(begins)}`;
    const source = new EventSource(`/api${path}${query}`);
    const readAgain = (): void => {
      for (const queryKey of JSON.parse(watched) as string[][]) void queries.invalidateQueries({ queryKey });
    };
    // Something may have happened that neither the last reading nor the stream holds.
    let mustReadAgain = begins === null;
    source.addEventListener(event, readAgain);
    source.onopen = () => {
      setLiveness('live');
      if (mustReadAgain) readAgain();
      mustReadAgain = false;
    };
    source.onerror = () => {
      mustReadAgain = true;
      setLiveness('away');
    };
    return () => source.close();
  }, [path, event, watched, queries]);
  return liveness;
}
