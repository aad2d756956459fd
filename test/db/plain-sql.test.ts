import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { MACHINES } from '../../machine/versions.ts';

/** The names of all states of all versions that are no words of their own: those within a stage. */
const STATES = Object.values(MACHINES).flatMap(({ states }) =>
  [...states.keys()].filter((name) => name.includes('.')),
);
/** A look inside a snapshot, in SQL or through drizzle. */
const INSIDE = /snapshot\}?\s*(?:->|#>|\?|@>)|\{context\b/;

/** Returns what of the code of `db/` knows the machine. */
function knownOf(code: string): readonly string[] {
  const inside = INSIDE.exec(code)?.[0];
  return [...STATES.filter((name) => code.includes(name)), ...(inside === undefined ? [] : [inside])];
}

it('no statement and no table names a state or looks into a snapshot', async () => {
  const files = (await readdir('db', { recursive: true })).filter((name) => /\.(ts|sql)$/.test(name));
  expect(files.length).toBeGreaterThan(100);
  const found = await Promise.all(
    files.map(async (file) =>
      knownOf(await readFile(`db/${file}`, 'utf8')).map((known) => `${file}: ${known}`),
    ),
  );
  expect(found.flat()).toEqual([]);
});

it.each([
  ["where state = 'funded.settled'", 'funded.settled'],
  ["a.state in ('publicNotice.open')", 'publicNotice.open'],
  ["snapshot#>>'{context,approvedAt}'", 'snapshot#>'],
  ["a.snapshot -> 'value'", 'snapshot ->'],
  ["${table.snapshot}->>'status'", 'snapshot}->'],
])('finds %s', (code, known) => {
  expect(knownOf(code)).toEqual([known]);
});
