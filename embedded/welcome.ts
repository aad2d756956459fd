import { PEOPLE } from './demonstration.ts';
import type { System } from './system.ts';

/** What a person reads once the system runs: where it is, who can sign in, what to try. */
export function welcome({ url, database, engine, logFolder, readyAfterMs }: System): string {
  const width = Math.max(...PEOPLE.map(({ account }) => account.length));
  const readyMs = Math.max(...Object.values(readyAfterMs));
  return [
    '',
    `Gongshu Brand Awards is ready after ${(readyMs / 1000).toFixed(1)} s`,
    '',
    `  portal        ${url}   pick a person there`,
    `  API           ${url}/api`,
    `  PostgreSQL    ${placeOf(database.ownerUrl)}`,
    `  Temporal      ${engine.address}, namespace ${engine.namespace}`,
    ...portsOf(engine),
    `  logs          ${logFolder}`,
    '',
    'Demonstration people (samples, none of them exists)',
    ...PEOPLE.map(({ account, who }) => `  ${account.padEnd(width)}  ${who.en}`),
    '',
    'Try next, in another terminal',
    '  npm run tour',
    `  curl -s -X POST ${url}/api/dev/token -H 'content-type: application/json' -d '{"account":"applicant-qiaoxi"}'`,
    `  curl -s ${url}/api/health/ready`,
    '',
    'Ctrl-C stops everything in order; the next start continues here.',
    '',
  ].join('\n');
}

/** What the engine opens beside, and what guards it. */
function portsOf({ besides }: System['engine']): readonly string[] {
  if (besides === null) return [];
  return [
    `                ${besides.http} (HTTP, refuses every request), ${besides.metrics} (numbers, read only)`,
    '  guarded by    passwords (PostgreSQL), sign-in (API), signatures of all that is sent to an award (Temporal);',
    '                every port is of this machine alone',
  ];
}

/** Where a database is. No address that could be used: its password lies in the data folder, for commands with --data. */
function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}, database ${decodeURIComponent(pathname.slice(1))}`;
}
