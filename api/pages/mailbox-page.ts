import { escaped, page } from './page.ts';

/** A letter as the page shows it. */
interface Letter {
  readonly to: readonly { readonly address: string }[];
  readonly subject: string;
  readonly text: string;
}

/** Returns a page of letters. */
export function mailboxPage(letters: readonly Letter[]): string {
  const items = letters.map(
    ({ to, subject, text }) =>
      `<article><h2>${escaped(subject)}</h2><p>${escaped(to.map(({ address }) => address).join(', '))}</p><pre>${escaped(text)}</pre></article>`,
  );
  return page(
    'zh',
    '邮箱 Mailbox',
    items.length === 0 ? '<p>没有邮件。 No letters yet.</p>' : items.join('\n'),
  );
}
