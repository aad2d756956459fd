import { setTimeout as delay } from 'node:timers/promises';
import type { Announcements } from '../../db/step/announcements.ts';

/** As behind a pooler that passes no announcements on: those who wait for a step look for it. */
export const UNANNOUNCED: Announcements = {
  count: 0,
  areHeard: false,
  next: async (_, ms) => delay(ms),
  missed: () => undefined,
  close: () => Promise.resolve(),
};
