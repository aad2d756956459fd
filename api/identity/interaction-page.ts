import type { DemonstrationPerson } from './development-issuer.ts';
import { STYLE } from './page-style.ts';

/** The page on which somebody picks whom to sign in as. It needs no script. */
export function interactionPage(path: string, people: readonly DemonstrationPerson[]): string {
  const items = people.map(
    ({ account, name, who }) =>
      `<li><form method="post" action="${escaped(`${path}/${account}`)}"><button>${escaped(name)} · ${escaped(account)}<small>${escaped(who.zh)}</small><small lang="en">${escaped(who.en)}</small></button></form></li>`,
  );
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>登录 · Sign in</title><style>${STYLE}</style></head>
<body><main><h1>您以谁的身份登录？ Sign in as whom?</h1>
<p>演示人员均为样例，仅限开发环境。 Samples, in development only: none of them exists.</p>
<ul>${items.join('')}</ul></main></body>
</html>`;
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
