import type { Passage, Range } from '../text.ts';

/** A run of characters in which no passage begins or ends. Passages may overlap, so that each piece may lie in several. */
export interface Piece {
  readonly text: string;
  /** The anchors of the passages that it is a part of. */
  readonly within: readonly string[];
  /** Of these, the ones that begin with it, and the ones that end with it. */
  readonly begins: readonly string[];
  readonly ends: readonly string[];
}

/** Cuts the characters of a range at the edges of the passages in it. The pieces in their order are the range, character by character. */
export function piecesOf(words: string, { from, to }: Range, passages: readonly Passage[]): readonly Piece[] {
  const edges = [from, to, ...passages.flatMap((passage) => [passage.from, passage.to])];
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  const anchors = (isMeant: (passage: Passage) => boolean): readonly string[] =>
    passages.filter(isMeant).map(({ anchor }) => anchor);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? from;
    return {
      text: words.slice(start, end),
      within: anchors((passage) => passage.from <= start && passage.to >= end),
      begins: anchors((passage) => passage.from === start),
      ends: anchors((passage) => passage.to === end),
    };
  });
}
