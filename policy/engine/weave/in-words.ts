import type { Name } from '../items/item.ts';
import { groupsOf, unanchoredGroups } from './groups.ts';
import type { Group } from './entry.ts';
import { headOf, NOTHING, placeName, REST } from './labels.ts';
import type { Weave, WovenPlace } from './woven.ts';

/** A weave for a terminal: passages stand between ⟦ and ⟧ with their number, and below the text in that order. */
export function weaveInWords(weave: Weave): string {
  const { title, places, unanchored } = weave;
  return [
    both(title),
    ...headOf(weave).map(both),
    ...places.flatMap((place) => ['', ...placeInWords(weave, place)]),
    '',
    `== ${both(REST)}`,
    ...unanchoredGroups(weave, unanchored).flatMap(groupInWords),
  ].join('\n');
}

function placeInWords(weave: Weave, { place, pieces, passages }: WovenPlace): readonly string[] {
  const numberOf = new Map(passages.map(({ passage }, index) => [passage.anchor, index + 1]));
  const marked = pieces.map(({ text, begins, ends }) =>
    [...begins.map((anchor) => `⟦${String(numberOf.get(anchor))} `), text, ...ends.map(() => '⟧')].join(''),
  );
  return [
    ...(place === null ? [] : [`== ${both(placeName(place))}`]),
    marked.join('').trim(),
    ...passages.flatMap(({ passage, ...resting }, index) => {
      const groups = groupsOf(weave, resting);
      return [
        `  ⟦${String(index + 1)}⟧ “${passage.quote}”`,
        ...(groups.length === 0 ? [`    ${both(NOTHING)}`] : groups.flatMap(groupInWords)),
      ];
    }),
  ];
}

function groupInWords({ title, entries }: Group): readonly string[] {
  return [
    `    ${both(title)}`,
    ...entries.flatMap(({ sign, name, lines }) => [
      `      ${sign === null ? '' : `${sign}  `}${both(name)}`,
      ...lines.map((line) => `        ${both(line)}`),
    ]),
  ];
}

function both({ zh, en }: Name): string {
  return zh === en ? zh : `${zh} / ${en}`;
}
