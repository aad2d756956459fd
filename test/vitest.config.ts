import { defineConfig } from 'vitest/config';
import { IN_ONE_PROCESS, ON_SERVERS, ZONES, type Zone } from './zones.ts';

const project = (zone: Zone) => ({
  extends: true as const,
  test: {
    name: zone,
    include: ZONES[zone].map((folder) => `test/${folder}/**/*.test.ts`),
    isolate: !IN_ONE_PROCESS.includes(zone),
    globalSetup: ON_SERVERS.includes(zone) ? ['test/support/servers.ts'] : [],
  },
});

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    projects: [project('law'), project('record'), project('doors'), project('portal'), project('rooms')],
    pool: 'forks',
    maxWorkers: 2,
    // Limits of what hangs, not of what is slow: no test proves anything by the clock.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000, interval: 50 } },
  },
});
