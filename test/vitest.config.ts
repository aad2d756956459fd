import { defineConfig } from 'vitest/config';
import { scratch } from './scratch.ts';
import { APART, ON_SERVERS, ZONES, type Zone } from './zones.ts';

scratch();

const SERVERS = ['test/support/servers.ts'];

const project = (zone: Zone) => ({
  extends: true as const,
  test: {
    name: zone,
    include: [
      ...ZONES[zone].map((folder) => `test/${folder}/**/*.test.ts`),
      ...APART.map((file) => `!${file}`),
    ],
    isolate: false,
    globalSetup: ON_SERVERS.includes(zone) ? SERVERS : [],
  },
});
const apart = { extends: true as const, test: { name: 'apart', include: [...APART], globalSetup: SERVERS } };

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    projects: [
      project('law'),
      project('record'),
      project('doors'),
      project('portal'),
      project('rooms'),
      apart,
    ],
    pool: 'forks',
    maxWorkers: 2,
    // Limits of what hangs, not of what is slow: no test proves anything by the clock.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000, interval: 50 } },
  },
});
