import type { Language } from './language.ts';

/** What of a sentence about the usage is quoted, and the sentence in Chinese. */
type Reading = readonly [said: RegExp, zh: (...parts: readonly string[]) => string];

const HINT = String.raw`(?:\n\(Did you mean (?:one of )?(.*)\?\))?`;
const meant = (hint = ''): string => (hint === '' ? '' : `是否为${hint.split(', ').join('、')}？`);

/** How the sentences of the command line are said in Chinese, by their codes. The library has them in English alone. */
export const USAGE: Readonly<Record<string, readonly Reading[]>> = {
  'commander.missingArgument': [[/^missing required argument '(.*)'$/, (name) => `缺少参数${name}。`]],
  'commander.optionMissingArgument': [
    [/^option '(.*)' argument missing$/, (flags) => `选项${flags}缺少取值。`],
  ],
  'commander.missingMandatoryOptionValue': [
    [/^required option '(.*)' not specified$/, (flags) => `必须填写选项${flags}。`],
  ],
  'commander.conflictingOption': [
    [
      /^\S+(?: variable)? '(.*)' cannot be used with .*'(.*)'$/,
      (one, other) => `选项${one}与${other}不能同时使用。`,
    ],
  ],
  'commander.unknownOption': [
    [new RegExp(`^unknown option '(.*)'${HINT}$`), (flag, hint) => `没有选项${flag}。${meant(hint)}`],
  ],
  'commander.unknownCommand': [
    [new RegExp(`^unknown command '(.*)'${HINT}$`), (name, hint) => `没有命令${name}。${meant(hint)}`],
  ],
  'commander.excessArguments': [
    [
      /^too many arguments(?: for '.*')?\. Expected (\d+) arguments? but got (\d+)\.$/,
      (expected, given) => `参数过多：应为${expected}个，实为${given}个。`,
    ],
  ],
  'commander.invalidArgument': [
    [
      /^option '(.*)' argument '([^]*)' is invalid\. ([^]*)$/,
      (flags, typed, why) => `选项${flags}的取值“${typed}”不正确：${reason(why)}`,
    ],
    [
      /^option '(.*)' value '([^]*)' from env '(.*)' is invalid\. ([^]*)$/,
      (flags, typed, variable, why) =>
        `环境变量${variable}（选项${flags}）的取值“${typed}”不正确：${reason(why)}`,
    ],
    [
      /^command-argument value '([^]*)' is invalid for argument '(.*)'\. ([^]*)$/,
      (typed, name, why) => `参数${name}的取值“${typed}”不正确：${reason(why)}`,
    ],
  ],
};

/** What may be chosen says the library itself; every other reason says a function of `arguments.ts`, in the language. */
function reason(why = ''): string {
  const [, choices] = /^Allowed choices are (.*)\.$/.exec(why) ?? [];
  return choices === undefined ? why : `可选${choices.split(', ').join('、')}。`;
}

/** Returns what is wrong with what was typed, in one sentence; in the library's own words if nobody has translated them. */
export function usageInWords(
  { code, message }: { readonly code: string; readonly message: string },
  language: Language,
): string {
  if (language === 'en') return message;
  const said = message.replace(/^error: /, '');
  for (const [pattern, zh] of USAGE[code] ?? []) {
    const found = pattern.exec(said);
    if (found !== null) return zh(...found.slice(1).map((part: string | undefined) => part ?? ''));
  }
  return message;
}
