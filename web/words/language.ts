export type Language = 'zh' | 'en';

const KEY = 'language';
const listeners = new Set<() => void>();

function chosen(): Language {
  return window.localStorage.getItem(KEY) === 'en' ? 'en' : 'zh';
}
let now: Language = chosen();

/** In which language the page speaks: Chinese, until somebody chooses English in this browser. */
export const language = {
  now: (): Language => now,
  choose: (next: Language): void => {
    now = next;
    window.localStorage.setItem(KEY, next);
    document.documentElement.lang = next === 'zh' ? 'zh-Hans' : 'en';
    for (const listener of listeners) listener();
  },
  onChange: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
