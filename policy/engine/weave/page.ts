import type { Name } from '../items/item.ts';
import { groupsOf, unanchoredGroups } from './groups.ts';
import type { Group } from './entry.ts';
import { headOf, NOTHING, placeName, REST } from './labels.ts';
import { html, type Markup } from './markup.ts';
import type { Piece } from './pieces.ts';
import type { Weave, WovenPlace } from './woven.ts';

const STYLE = `
body { font-family: "Noto Serif SC", "Songti SC", SimSun, serif; line-height: 1.7; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
.text { white-space: pre-line; }
mark { background: #fff3bf; }
mark sup a { text-decoration: none; }
[lang="en"] { color: #555; font-family: Georgia, serif; font-size: .92em; }
p { overflow-wrap: anywhere; }
h3 { border-top: 1px solid #ccc; padding-top: .6rem; }
dt { margin-top: .5rem; } dd { margin-left: 1.5rem; }
@media print {
  body { max-width: none; margin: 0; font-size: 10.5pt; }
  mark { background: none; text-decoration: underline; }
  h2, h3, h4, dt { break-after: avoid; }
  dd { break-inside: avoid; }
  nav { display: none; }
}
`;

/** A weave as one page that needs nothing else: Chinese first, no script, made to be printed. */
export function weavePage(weave: Weave): string {
  const { title, places, unanchored } = weave;
  const contents = places.flatMap(({ place }) =>
    place === null ? [] : [html`<li><a href="#place-${String(place)}">${both(placeName(place))}</a></li>`],
  );
  const page = html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title.zh}</title>
        <style>
          ${{ html: STYLE }}
        </style>
      </head>
      <body>
        <header>
          <h1>${both(title)}</h1>
          ${headOf(weave).map((each) => html`<p>${both(each)}</p> `)}
        </header>
        <nav>
          <ul>
            ${contents}
            <li><a href="#rest">${both(REST)}</a></li>
          </ul>
        </nav>
        <main>
          ${places.map((place) => placeSection(weave, place))}
          <section id="rest">
            <h2>${both(REST)}</h2>
            ${unanchoredGroups(weave, unanchored).map(groupMarkup)}
          </section>
        </main>
      </body>
    </html> `;
  return page.html;
}

function placeSection(weave: Weave, { place, pieces, passages }: WovenPlace): Markup {
  const numberOf = new Map(passages.map(({ passage }, index) => [passage.anchor, String(index + 1)]));
  const sections = passages.map(({ passage, ...resting }) => {
    const { anchor, quote } = passage;
    const groups = groupsOf(weave, resting);
    return html`<section id="${anchor}">
      <h3>${numberOf.get(anchor) ?? ''}. “${quote}”</h3>
      ${groups.length === 0 ? html`<p>${both(NOTHING)}</p> ` : groups.map(groupMarkup)}
    </section> `;
  });
  const words = html`<p class="text">${pieces.map((piece) => pieceMarkup(piece, numberOf))}</p>`;
  if (place === null) return words;
  return html`<section id="place-${String(place)}">
    <h2>${both(placeName(place))}</h2>
    ${words} ${sections}
  </section> `;
}

/** Passages may overlap, so that each piece is a mark of its own, and none is inside another. */
function pieceMarkup({ text, within, begins }: Piece, numberOf: ReadonlyMap<string, string>): Markup {
  if (within.length === 0) return html`${text}`;
  const numbers = begins.map(
    (anchor) => html`<sup><a href="#${anchor}">${numberOf.get(anchor) ?? ''}</a></sup>`,
  );
  return html`<mark>${numbers}${text}</mark>`;
}

function groupMarkup({ title, entries }: Group): Markup {
  const listed = entries.map(
    ({ sign, name, lines }) =>
      html`<dt>${sign === null ? [] : html`<b>${sign}</b> `}${both(name)}</dt>
        ${lines.map((line) => html`<dd>${both(line)}</dd> `)}`,
  );
  return html`<h4>${both(title)}</h4>
    <dl>${listed}</dl> `;
}

function both({ zh, en }: Name): Markup {
  return zh === en ? html`${zh}` : html`${zh} <span lang="en">${en}</span>`;
}
