import { Command, CommanderError, Option } from 'commander';
import { DATA_FOLDER } from './running-system.ts';
import { inOneSentence, type Language } from './in-one-sentence.ts';
import { readSecretFiles } from './secret-files.ts';

const TYPED_WRONG = 2;

interface Shared {
  readonly data: string;
  readonly lang: Language;
}

/** A command that needs no running system. Its options may stand before or after the name of a subcommand. */
export function commandLine(name: string, description: string): Command {
  const spoken = /^zh/.test(process.env['LC_ALL'] || process.env['LANG'] || '') ? 'zh' : 'en';
  return new Command(name)
    .description(description)
    .addOption(
      new Option('--lang <language>', 'of refusals').choices(['zh', 'en']).default(spoken, 'that of LANG'),
    )
    .configureHelp({ showGlobalOptions: true })
    .exitOverride();
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

/** The language in which a program is asked to refuse. */
export function languageOf(program: Command): Language {
  return program.opts<Shared>().lang;
}

/**
 * Runs a program by its arguments. An error that was foreseen is one sentence on standard error and `exitCode`; what was typed wrong
 * ends with 2, in every program; any other error is a fault of the program and keeps its stack.
 */
export async function run(program: Command, exitCode = 1): Promise<void> {
  await endInOneSentence(
    () => program.parseAsync(),
    exitCode,
    () => languageOf(program),
  );
}

/** As `run`, for work that has read its arguments. */
export async function endInOneSentence(
  work: () => Promise<unknown>,
  exitCode = 1,
  languageOf: () => Language = () => 'en',
): Promise<void> {
  try {
    readSecretFiles(process.env);
    await work();
  } catch (error) {
    if (error instanceof CommanderError) {
      // It has said by now what is wrong, or has shown its help.
      process.exitCode = error.exitCode === 0 ? 0 : TYPED_WRONG;
      return;
    }
    const words = inOneSentence(error, languageOf());
    if (words === null) throw error;
    process.stderr.write(`${words}\n`);
    process.exitCode = exitCode;
  }
}

/** Writes a line to standard output. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
