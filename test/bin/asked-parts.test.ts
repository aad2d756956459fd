import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { PARTS } from '../../bin/audit/parts.ts';
import { addAsked } from '../../server/command/add-asked.ts';

const ALL = PARTS.flatMap(({ names }) => names);

async function added(...args: readonly string[]): Promise<readonly string[]> {
  const program = new Command('audit');
  await addAsked(program, PARTS, args);
  return program.commands.map((command) => command.name());
}

describe('a program of many subcommands', () => {
  it.each(PARTS.map(({ names }) => names))('has %s where it says so', async (...names) => {
    for (const name of names) expect(await added(name)).toEqual(names);
  });

  it('finds the name behind options, and beside an argument that is a name too', async () => {
    expect(await added('--data', 'redraw', 'verify', 'file.zip')).toEqual(['verify', 'redraw']);
  });

  it.each([[[]], [['--help']], [['help', 'verify']], [['verifi']]])(
    'has all of them for %j',
    async (args) => {
      expect(await added(...args)).toEqual(ALL);
    },
  );
});
