interface Drawn {
  readonly _font: { readonly font: { hasGlyphForCodePoint(sign: number): boolean } };
}

/**
 * Returns a text in which each sign that the present font cannot draw is named by its number, such as 〔U+3106C〕: a blank box
 * would hide that something stands there.
 */
export function withoutUnknownSigns(doc: object, text: string): string {
  // The font that pdfkit draws with is no part of its types.
  const { font } = (doc as Drawn)._font;
  return Array.from(text, (sign) => {
    const point = sign.codePointAt(0) ?? 0;
    return point < 32 || font.hasGlyphForCodePoint(point)
      ? sign
      : `〔U+${point.toString(16).toUpperCase()}〕`;
  }).join('');
}
