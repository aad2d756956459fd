import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';

/** How a stream of events stands. */
export type Liveness = 'connecting' | 'live' | 'away';

/** The first parts of queries. */
export type Keys = readonly (readonly string[])[];

interface More {
  /**
   * The id of the last event that is in what was read. Without one everything is read again once the stream is open: something
   * may have happened in between.
   */
  readonly since?: string;
  /** What one event makes old, by its name and its data in JSON, where that is not everything. */
  readonly oldBy?: (event: string, data: string) => Keys;
}

/**
 * Reads again what somebody looks at whenever the API says that it changed. Forms have their values for themselves: nothing
 * here touches them.
 * @param path of the stream below `/api`; null for none
 * @param events the names of its events
 * @param keys of the queries that are read again
 */
export function useLive(
  path: string | null,
  events: readonly string[],
  keys: Keys,
  { since, oldBy = () => keys }: More = {},
): Liveness {
  const queries = useQueryClient();
  const [liveness, setLiveness] = useState<Liveness>('connecting');
  const newest = useRef({ since, keys, oldBy });
  useEffect(() => {
    newest.current = { since, keys, oldBy };
  });
  const names = events.join(' ');
  useEffect(() => {
    if (path === null) return undefined;
    const begins = newest.current.since;
    const query = begins === undefined ? '' : `?lastEventId=${encodeURIComponent(begins)}`;
    const source = new EventSource(`/api${path}${query}`);
    const readAgain = (old: Keys): void => {
      for (const queryKey of old) void queries.invalidateQueries({ queryKey });
    };
    // Something may have happened that neither the last reading nor the stream holds.
    let mustReadAgain = begins === undefined;
    for (const name of names.split(' '))
      source.addEventListener(name, ({ data }: { readonly data: string }) =>
        readAgain(newest.current.oldBy(name, data)),
      );
    source.onopen = () => {
      setLiveness('live');
      if (mustReadAgain) readAgain(newest.current.keys);
      mustReadAgain = false;
    };
    source.onerror = () => {
      mustReadAgain = true;
      setLiveness('away');
    };
    return () => source.close();
  }, [path, names, queries]);
  return liveness;
}
