import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** How a stream of events stands. */
export type Liveness = 'connecting' | 'live' | 'away';

/**
 * Reads again what somebody looks at whenever the API says that it changed. Forms have their values for themselves: nothing
 * here touches them.
 * @param path of the stream below `/api`; null for none
 * @param event the name of its events
 * @param keys the first parts of the queries that are read again
 */
export function useLive(path: string | null, event: string, keys: readonly (readonly string[])[]): Liveness {
  const queries = useQueryClient();
  const [liveness, setLiveness] = useState<Liveness>('connecting');
  const watched = JSON.stringify(keys);
  useEffect(() => {
    if (path === null) return undefined;
    const source = new EventSource(`/api${path}`);
    const readAgain = (): void => {
      for (const queryKey of JSON.parse(watched) as string[][]) void queries.invalidateQueries({ queryKey });
    };
    let wasAway = false;
    source.addEventListener(event, readAgain);
    source.onopen = () => {
      setLiveness('live');
      if (wasAway) readAgain();
      wasAway = false;
    };
    source.onerror = () => {
      wasAway = true;
      setLiveness('away');
    };
    return () => source.close();
  }, [path, event, watched, queries]);
  return liveness;
}
