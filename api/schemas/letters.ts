import { LANGUAGES, LETTER_KINDS } from '../../contract/choices.ts';
import { APPLICATION_ID, COUNT, DATE, INSTANT, list, NAME, nullable, object } from '../../contract/parts.ts';

const SHA256 = { type: 'string', examples: ['0'.repeat(64)] } as const;
/** Of the PDF as it was first made; null as long as nobody has asked for it. */
const FILES = object({ zh: nullable(SHA256), en: nullable(SHA256) });

/** The letters about an award; `hash` is over what a letter says, `files` over its PDF in each language. */
export const LETTERS = object({
  application: APPLICATION_ID,
  now: INSTANT,
  letters: list(
    object({
      id: { type: 'string', examples: ['2-correction'] },
      kind: { enum: LETTER_KINDS },
      title: NAME,
      /** The journal step of which it speaks. */
      seq: COUNT,
      day: DATE,
      hash: SHA256,
      files: FILES,
      issuedAt: INSTANT,
    }),
  ),
});

/** That a letter was issued, and nothing of what it says. */
export const CONFIRMED_LETTER = object({
  hash: SHA256,
  kind: { enum: LETTER_KINDS },
  title: NAME,
  day: DATE,
  office: NAME,
  system: NAME,
  issuedAt: INSTANT,
  isFile: { type: 'boolean' },
  files: FILES,
});

export const IN_LANGUAGE = {
  type: 'object',
  additionalProperties: false,
  properties: { language: { enum: LANGUAGES } },
} as const;

/** In which language a file is asked for: Chinese, unless another one is named. */
export function languageIn({
  query: { language = 'zh' },
}: {
  readonly query: { readonly language?: (typeof LANGUAGES)[number] };
}): (typeof LANGUAGES)[number] {
  return language;
}
