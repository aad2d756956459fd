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
  const body = items.length === 0 ? '<p>没有邮件。 No letters yet.</p>' : items.join('\n');
  return `<!doctype html>\n<html lang="zh"><meta charset="utf-8"><title>邮箱 Mailbox</title>\n<h1>邮箱 Mailbox</h1>\n${body}\n</html>\n`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
