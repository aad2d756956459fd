import { useSyncExternalStore } from 'react';
import { en } from './en.ts';
import { language, type Language } from './language.ts';
import type { Name } from './name.ts';
import type { Words } from './table.ts';
import { zh } from './zh.ts';

export type { Name } from './name.ts';
export type { Words } from './table.ts';

const WORDS: Readonly<Record<Language, Words>> = { zh, en };

/** What a page speaks with. */
export interface Spoken {
  readonly language: Language;
  /** The words of the portal itself. */
  readonly w: Words;
  /** A name of the API in the language of the page. */
  readonly say: (name: Name) => string;
}

const SPOKEN: Readonly<Record<Language, Spoken>> = { zh: spokenIn('zh'), en: spokenIn('en') };

function spokenIn(spoken: Language): Spoken {
  return { language: spoken, w: WORDS[spoken], say: (name) => name[spoken] };
}

/** Returns the words of the chosen language, and the page speaks it from the moment it is chosen. */
export function useWords(): Spoken {
  return SPOKEN[useSyncExternalStore(language.onChange, language.now)];
}
