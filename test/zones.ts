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

/** Zones whose files replace no module and leave no process changed: one process loads the code once, for all of its files. */
export const IN_ONE_PROCESS: readonly Zone[] = ['law', 'portal'];
