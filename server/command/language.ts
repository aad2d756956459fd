export type Language = 'zh' | 'en';

/** The language of the environment. */
export function spokenIn(env: NodeJS.ProcessEnv): Language {
  return /^zh/.test(env['LC_ALL'] || env['LANG'] || '') ? 'zh' : 'en';
}

/**
 * The language in which a program answers what was typed: that of `--lang`, wherever it stands, else that of the environment. It is read
 * before the arguments are, since what is wrong with them is said in it.
 */
export function languageTyped(argv: readonly string[], env: NodeJS.ProcessEnv): Language {
  const typed = argv.flatMap((word, place) =>
    word === '--lang' ? (argv[place + 1] ?? '') : word.startsWith('--lang=') ? word.slice(7) : [],
  );
  const last = typed.findLast((word): word is Language => word === 'zh' || word === 'en');
  return last ?? spokenIn(env);
}
