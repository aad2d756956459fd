import { readFile } from 'node:fs/promises';
import { Command, CommanderError, Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { languageTyped } from '../../server/command/language.ts';
import { USAGE, usageInWords } from '../../server/command/usage-in-words.ts';

/** What is typed, in each way in which it can be wrong, and what of it both sentences quote. */
const WRONG: readonly (readonly [code: string, typed: readonly string[], quoted: readonly string[]])[] = [
  ['missingArgument', ['leaf'], ['file']],
  ['excessArguments', ['leaf', 'a', 'b'], ['1', '2']],
  ['optionMissingArgument', ['leaf', 'a', '--day'], ['--day <day>']],
  ['missingMandatoryOptionValue', ['strict'], ['--key <key>']],
  ['conflictingOption', ['leaf', 'a', '--one', '--other'], ['--one', '--other']],
  ['unknownOption', ['leaf', 'a', '--dey'], ['--dey', '--day']],
  ['unknownOption', ['leaf', 'a', '--zzzzzz'], ['--zzzzzz']],
  ['unknownCommand', ['laef'], ['laef', 'leaf']],
  ['invalidArgument', ['leaf', 'a', '--tone', 'loud'], ['--tone <tone>', 'loud', 'high', 'low']],
  ['invalidArgument', ['chosen', 'x'], ['x', 'left', 'right', 'side']],
];
/** What the library throws besides, where nothing was typed wrong: it shows a help or a version, or a file of a command is missing. */
const NO_USAGE = ['help', 'helpDisplayed', 'version', 'executeSubCommandAsync', 'error'];

function thrownBy(typed: readonly string[]): CommanderError {
  const program = new Command('sample').exitOverride().configureOutput({ outputError: () => undefined });
  program
    .command('leaf <file>')
    .option('--day <day>')
    .addOption(new Option('--tone <tone>').choices(['high', 'low']))
    .addOption(new Option('--one').conflicts('other'))
    .option('--other')
    .action(() => undefined);
  program
    .command('strict')
    .requiredOption('--key <key>')
    .action(() => undefined);
  program
    .command('chosen')
    .addArgument(program.createArgument('<side>').choices(['left', 'right']))
    .action(() => undefined);
  try {
    program.parse(typed, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error;
    throw error;
  }
  throw new Error('nothing was wrong');
}

describe('what is typed wrong', () => {
  it.each(WRONG)('%s %j is said in one sentence of either language', (code, typed, quoted) => {
    const error = thrownBy(typed);
    expect(error.code).toBe(`commander.${code}`);
    const zh = usageInWords(error, 'zh');
    expect(zh).toMatch(/^\p{Script=Han}[^\n]*[。？]$/u);
    expect(zh).not.toMatch(/error|option|argument|choices|undefined/);
    for (const words of quoted) {
      expect(zh).toContain(words);
      expect(usageInWords(error, 'en')).toContain(words);
    }
  });

  it('also in the environment', () => {
    const message =
      "error: option '--tone <tone>' value 'loud' from env 'SAMPLE_TONE' is invalid. Allowed choices are high, low.";
    expect(usageInWords({ code: 'commander.invalidArgument', message }, 'zh')).toBe(
      '环境变量SAMPLE_TONE（选项--tone <tone>）的取值“loud”不正确：可选high、low。',
    );
  });

  it('has every code of the library, and each is tried', async () => {
    const files = ['argument', 'command', 'error', 'option'].map(async (file) =>
      readFile(`node_modules/commander/lib/${file}.js`, 'utf8'),
    );
    const codes = (await Promise.all(files)).flatMap((text) =>
      [...text.matchAll(/'commander\.(\w+)'/g)].map(([, code = '']) => code),
    );
    const wrong = new Set(codes.filter((code) => !NO_USAGE.includes(code)));
    expect([...wrong].sort()).toEqual([...new Set(WRONG.map(([code]) => code))].sort());
    expect([...wrong].map((code) => `commander.${code}`).sort()).toEqual(Object.keys(USAGE).sort());
  });

  it('that nobody has translated is said in the words of the library', () => {
    expect(usageInWords({ code: 'commander.new', message: 'error: new' }, 'zh')).toBe('error: new');
  });
});

describe('the language', () => {
  it.each([
    [['x', '--lang', 'zh'], {}, 'zh'],
    [['--lang=zh', 'x'], {}, 'zh'],
    [['--lang', 'zh', '--lang', 'en'], {}, 'en'],
    [['--lang', 'fr'], { LANG: 'zh_CN.UTF-8' }, 'zh'],
    [['--lang', 'en'], { LANG: 'zh_CN.UTF-8' }, 'en'],
    [[], { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_GB' }, 'zh'],
    [[], { LC_ALL: '', LANG: 'zh_CN' }, 'zh'],
    [[], { LC_ALL: 'C', LANG: 'zh_CN' }, 'en'],
    [['--lang'], {}, 'en'],
  ] as const)('of %j in %j is %s', (argv, env, language) => {
    expect(languageTyped(argv, env)).toBe(language);
  });
});
