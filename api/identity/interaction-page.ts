import type { DemonstrationPerson } from './development-issuer.ts';

const STYLE = `
  body { font: 16px/1.5 system-ui, 'PingFang SC', 'Noto Sans CJK SC', sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fafafa }
  h1 { font-size: 1.35rem; margin: 0 } p { margin: .25rem 0 1.25rem; color: #595959 }
  ul { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(21rem, 1fr)); gap: .5rem }
  button { width: 100%; padding: .6rem .9rem; text-align: left; font: inherit; color: inherit; background: #fff; border: 1px solid #8c8c8c; border-radius: .4rem; cursor: pointer }
  button:hover, button:focus-visible { border-color: #00508c; outline: 2px solid #00508c } small { display: block; color: #595959 }
  @media (prefers-color-scheme: dark) { body { color: #eee; background: #161616 } button { background: #222 } p, small { color: #b5b5b5 } }`;

/** The page on which somebody picks whom to sign in as. It needs no script. */
export function interactionPage(path: string, people: readonly DemonstrationPerson[]): string {
  const items = people.map(
    ({ account, name, who }) =>
      `<li><form method="post" action="${escaped(`${path}/${account}`)}"><button>${escaped(name)} · ${escaped(account)}<small>${escaped(who)}</small></button></form></li>`,
  );
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>登录 · Sign in</title><style>${STYLE}</style></head>
<body><main><h1>您以谁的身份登录？ Sign in as whom?</h1>
<p>演示人员均为样例，仅限开发环境。 Samples, in development only: none of them exists.</p>
<ul>${items.join('')}</ul></main></body>
</html>`;
}

/**
 * The page on which a person leaves the issuer too, so that another one can be picked. It needs no script.
 * @param form the issuer's own, which bears what it must be sent
 */
export function farewellPage(form: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>退出 · Sign out</title><style>${STYLE}</style></head>
<body><main><h1>退出登录？ Sign out?</h1>
<p>退出后可以换一个人登录。 Afterwards another person can sign in.</p>
${form}
<button type="submit" form="op.logoutForm" name="logout" value="yes">退出 · Sign out</button></main></body>
</html>`;
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
