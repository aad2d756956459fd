/** The folders of `test/` by zone, each zone a project of vitest. Law and rooms start no server. */
export const ZONES = {
  /** The rules and the machine: pure functions, thousands of cases in seconds. */
  law: ['policy', 'contract', 'machine', 'packs'],
  /** What is kept: transactions, the ledger, histories, deadlines, faults, the audit. */
  record: [
    'activities',
    'audit',
    'budgets',
    'chaos',
    'db',
    'faults',
    'fuzz',
    'golden',
    'paths',
    'time',
    'workflows',
  ],
  /** What people and programs reach: use cases, the API, notifications, processes, commands. */
  doors: ['api', 'bin', 'embedded', 'identity', 'notify', 'server', 'tour', 'use-cases'],
  /** What people see, in a browser. */
  portal: ['web'],
  /** The code itself: imports, lint, casts, pages, and what operators deploy. */
  rooms: ['architecture', 'deploy', 'mutants'],
} as const;

export type Zone = keyof typeof ZONES;

/** Zones whose tests run on a real PostgreSQL and a real Temporal server. */
export const ON_SERVERS: readonly Zone[] = ['record', 'doors', 'portal'];

/**
 * Files that change what a process keeps: a module that is replaced for all who load it later, an environment that connections go on to
 * read, a thread in which code is stopped by force, a library that adds to every array, a calendar with a year more. Each runs in a process of its own, as the project `apart`. All other files of a zone
 * share two processes, which load the code once, and leave them as they found them.
 */
export const APART = [
  'test/activities/two-versions.test.ts',
  'test/activities/yearly-cap.test.ts',
  'test/api/new-signal.test.ts',
  'test/db/migrations.test.ts',
  'test/embedded/loopback.test.ts',
  'test/server/workflow-thread.test.ts',
  'test/time/calendar.test.ts',
] as const;
