import type { LANGUAGES } from '../../contract/choices.ts';

type Language = (typeof LANGUAGES)[number];

const LANGUAGE_TAGS = { zh: 'zh-Hans', en: 'en' } as const satisfies Record<Language, string>;

/** Returns a page for a browser's window. @param body HTML, in which every text is escaped */
export function page(language: Language, title: string, body: string): string {
  return [
    '<!doctype html>',
    `<html lang="${LANGUAGE_TAGS[language]}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<main>\n<h1>${escaped(title)}</h1>`,
    body,
    '</main>\n</html>\n',
  ].join('\n');
}

/** Returns a text as HTML shows it. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
