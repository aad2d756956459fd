import { escaped, page } from './page.ts';

const WORDS = {
  zh: { home: '返回首页', signIn: '登录', number: '编号' },
  en: { home: 'To the first page', signIn: 'Sign in', number: 'Number' },
} as const;

/** What of a problem a page shows. */
interface Shown {
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly request: string;
  /** Where the browser was. */
  readonly address: string;
}

/** Returns a problem as a page: what is wrong, and where to go from here. */
export function problemPage({ title, status, code, request, address }: Shown, language: 'zh' | 'en'): string {
  const words = WORDS[language];
  const signIn = `/api/session/sign-in?returnTo=${encodeURIComponent(address)}`;
  const links = [
    ...(status === 401 ? [`<a href="${escaped(signIn)}">${words.signIn}</a>`] : []),
    `<a href="/">${words.home}</a>`,
  ];
  return page(
    language,
    title,
    `<p>${links.join(' · ')}</p>\n<p><small>${String(status)} ${escaped(code)} · ${words.number} ${escaped(request)}</small></p>`,
  );
}
