import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { ROOMS } from './rooms.ts';

interface Rule {
  readonly name: string;
  readonly to: { readonly pathNot?: string };
}
const { forbidden } = createRequire(import.meta.url)('./arrows.config.cjs') as { forbidden: Rule[] };

/** Rooms that wire the others together may know them all, and say so in words. */
const WIRING = ['server', 'embedded', 'tour', 'bin'];
/** The page of the policy is one of its own: it explains the law. */
const PAGES = ROOMS.filter((room) => room !== 'policy');

/** The rooms that a room may import, by the rules; itself left out. */
function allowedFor(room: string): readonly string[] {
  const rule = forbidden.find(({ name }) => name === `${room}-knows-its-neighbours`);
  const [, listed = ''] = /\(([^)]*)\)/.exec(rule?.to.pathNot ?? '') ?? [];
  return listed
    .split('|')
    .filter((name) => name !== room && ROOMS.includes(name))
    .sort();
}

/** What the page of a room says that is not so. */
function wrongIn(page: string, allowed: readonly string[] | null): readonly string[] {
  const [, said = ''] = /^\*\*May know:\*\* (.+)$/m.exec(page) ?? [];
  const named = [...said.matchAll(/`([a-z-]+)\/`/g)].map(([, name = '']) => name).sort();
  const paths = [...page.matchAll(/vitest\.config\.ts (.+)$/gm)].flatMap(([, listed = '']) =>
    listed.split(' '),
  );
  return [
    ...(/^# .*\p{Script=Han}/u.test(page) ? [] : ['its title is not in both languages']),
    ...(said === '' ? ['it does not say what it may know'] : []),
    ...(allowed === null || named.join() === allowed.join() ? [] : [`it may know ${allowed.join(', ')}`]),
    ...(paths.length === 0 ? ['it does not say how it is tested'] : []),
    ...paths.filter((path) => !existsSync(path)).map((path) => `there is no ${path}`),
  ];
}

describe('the page of a room', () => {
  it.each(PAGES)('of %s says what the rules let it know, and how it is tested', (room) => {
    const allowed = WIRING.includes(room) ? null : allowedFor(room);
    // The portal alone knows no other room.
    if (room !== 'web') expect(allowed).not.toEqual([]);
    expect(wrongIn(readFileSync(`${room}/README.md`, 'utf8'), allowed)).toEqual([]);
  });

  it('that says something else is found out', () => {
    const page =
      '# Room 室\n\n**May know:** It imports `db/`.\n\nnpx vitest run --config test/vitest.config.ts test/none';
    expect(wrongIn(page, ['contract', 'db'])).toEqual(['it may know contract, db', 'there is no test/none']);
    expect(wrongIn('# Room', null)).toEqual([
      'its title is not in both languages',
      'it does not say what it may know',
      'it does not say how it is tested',
    ]);
  });
});
