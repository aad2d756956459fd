/** Fen as yuan with two decimals, as banks write them. */
export function yuan(fen: number): string {
  const text = String(fen).padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
}

/** Null if the text is not yuan with exactly two decimals. */
export function fenOf(text: string): number | null {
  const [, whole, part] = /^(\d{1,12})\.(\d{2})$/.exec(text) ?? [];
  return whole === undefined || part === undefined ? null : Number(`${whole}${part}`);
}
