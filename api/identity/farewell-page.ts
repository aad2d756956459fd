import { STYLE } from './page-style.ts';

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
