import { Command, CommanderError, Option } from 'commander';
import { DATA_FOLDER } from './running-database.ts';
import { inOneSentence } from './in-one-sentence.ts';
import { languageTyped, spokenIn } from './language.ts';
import { usageInWords } from './usage-in-words.ts';
import { readSecretFiles } from './secret-files.ts';

const TYPED_WRONG = 2;

interface Shared {
  readonly data: string;
}

/** A command that needs no running system. Its options may stand before or after the name of a subcommand. */
export function commandLine(name: string, description: string): Command {
  return (
    new Command(name)
      .description(description)
      .addOption(
        new Option('--lang <language>', 'of refusals')
          .choices(['zh', 'en'])
          .default(spokenIn(process.env), 'that of LANG'),
      )
      .configureHelp({ showGlobalOptions: true })
      // `run` says it, in the language that is asked for.
      .configureOutput({ outputError: () => undefined })
      .exitOverride()
  );
}

/** A command on the system that runs on `--data`. */
export function systemCommandLine(name: string, description: string): Command {
  return commandLine(name, description).option(
    '--data <dir>',
    'data folder of the running system; DATABASE_URL and TEMPORAL_ADDRESS go before it',
    DATA_FOLDER,
  );
}

/** The data folder that a command of `systemCommandLine` was given. */
export function dataOf(program: Command): string {
  return program.opts<Shared>().data;
}

/**
 * Runs a program by its arguments. An error that was foreseen is one sentence on standard error and `exitCode`; what was typed wrong
 * ends with 2, in every program; any other error is a fault of the program and keeps its stack.
 */
export async function run(program: Command, exitCode = 1): Promise<void> {
  await endInOneSentence(() => program.parseAsync(), exitCode);
}

/** As `run`, for work that has read its arguments. */
export async function endInOneSentence(work: () => Promise<unknown>, exitCode = 1): Promise<void> {
  const language = languageTyped(process.argv, process.env);
  try {
    readSecretFiles(process.env);
    await work();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : TYPED_WRONG;
      // What begins so has shown a help or a version.
      if (!/^commander\.(?:help|version)/.test(error.code))
        process.stderr.write(`${usageInWords(error, language)}\n`);
      return;
    }
    const words = inOneSentence(error, language);
    if (words === null) throw error;
    process.stderr.write(`${words}\n`);
    process.exitCode = exitCode;
  }
}

/** Writes a line to standard output. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
