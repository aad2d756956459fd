import { lasting } from '../../audit/clocks.ts';
import { findStationStays } from '../../db/application/find-station-stays.ts';
import type { Database } from '../../db/connect.ts';
import { MACHINES } from '../../machine/versions.ts';
import { dayIn } from '../day-in.ts';
import { namedItem } from '../dossier/named.ts';

const DAY_MS = 86_400_000;
const LOOKED_BACK_DAYS = 2 * 365;
/** Of fewer stays nothing is published: a time of one award tells about one firm. */
const FEWEST = 5;
const KEPT_MS = 10 * 60_000;

const STATIONS = Object.entries(MACHINES).flatMap(([version, { states }]) =>
  [...states.keys()].map((state) => ({
    machineVersion: Number(version),
    state,
    station: state.split('.')[0] ?? state,
  })),
);

type UsualTimes = Awaited<ReturnType<typeof computed>>;
const kept = new WeakMap<Database, { readonly until: number; readonly times: Promise<UsualTimes> }>();

/**
 * Returns how long awards usually stay at each station: median and ninth decile in days, of all items and by item, of the last two years. It is
 * open to everybody and costs a look at every award, so each process computes it once in ten minutes.
 * @param now milliseconds since the epoch
 */
export async function readUsualTimes(database: Database, now: number): Promise<UsualTimes> {
  const before = kept.get(database);
  if (before !== undefined && now < before.until) return before.times;
  const times = computed(database, now);
  kept.set(database, { until: now + KEPT_MS, times });
  times.catch(() => kept.delete(database));
  return times;
}

async function computed(database: Database, now: number) {
  const since = dayIn(new Date(now - LOOKED_BACK_DAYS * DAY_MS));
  const at = new Date(now).toISOString();
  const stays = await findStationStays(database, STATIONS, since, at);
  return {
    since,
    at,
    fewest: FEWEST,
    stations: [...new Set(stays.map(({ station }) => station))].flatMap((station) =>
      published(stays.filter((stay) => stay.station === station)).map((usual) => ({
        station: namedStation(station),
        ...usual,
      })),
    ),
    times: stays.flatMap(({ item, station, ...days }) =>
      published([days]).map((usual) => ({ item: namedItem(item), station: namedStation(station), ...usual })),
    ),
  };
}

/** One entry, or none of so few stays that nothing is published. */
function published(stays: Parameters<typeof lasting>[0]) {
  const { ended, p50, p90 } = lasting(stays);
  return ended < FEWEST ? [] : [{ ended, p50, p90 }];
}

function namedStation(code: string) {
  const named = Object.values(MACHINES).flatMap(({ states }) => states.get(code)?.meta ?? []);
  const { zh = code, en = code } = named.at(-1) ?? {};
  return { code, zh, en };
}
