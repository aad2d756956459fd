/** How the pages of the development issuer look. */
export const STYLE = `
  body { font: 16px/1.5 system-ui, 'PingFang SC', 'Noto Sans CJK SC', sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fafafa }
  h1 { font-size: 1.35rem; margin: 0 } p { margin: .25rem 0 1.25rem; color: #595959 }
  ul { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(21rem, 1fr)); gap: .5rem }
  button { width: 100%; padding: .6rem .9rem; text-align: left; font: inherit; color: inherit; background: #fff; border: 1px solid #8c8c8c; border-radius: .4rem; cursor: pointer }
  button:hover, button:focus-visible { border-color: #00508c; outline: 2px solid #00508c } small { display: block; color: #595959 }
  @media (prefers-color-scheme: dark) { body { color: #eee; background: #161616 } button { background: #222 } p, small { color: #b5b5b5 } }`;
