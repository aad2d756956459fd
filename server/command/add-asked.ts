import type { Command } from 'commander';

/** Subcommands of a program that lie in one file, by their names. */
export interface Part {
  readonly names: readonly string[];
  readonly load: () => Promise<(program: Command) => void>;
}

const OF_HELP = ['-h', '--help', 'help'];

/**
 * Adds the subcommand that is asked for: only what it needs is loaded. A help, or a name that there is not, has all of them.
 * @param args what was typed behind the program's name, where a name may also stand for something else
 */
export async function addAsked(
  program: Command,
  parts: readonly Part[],
  args: readonly string[] = process.argv.slice(2),
): Promise<void> {
  const asked = parts.filter(({ names }) => names.some((name) => args.includes(name)));
  const isHelp = OF_HELP.some((word) => args.includes(word));
  for (const { load } of asked.length === 0 || isHelp ? parts : asked) {
    const add = await load();
    add(program);
  }
}
