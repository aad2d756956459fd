import { create } from 'qrcode';

interface Surface {
  rect(x: number, y: number, width: number, height: number): Surface;
  fill(colour: string): Surface;
  fillColor(colour: string): Surface;
}

/** Squares that only touch are drawn with a line of light between them: each reaches a little into the next. */
const OVERLAP = 0.06;

/** Draws a QR code as dark runs of squares, row by row: no picture of it has to be embedded. */
export function drawQrCode(
  surface: Surface,
  text: string,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): void {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const step = size / modules.size;
  for (let row = 0; row < modules.size; row += 1)
    for (let column = 0; column < modules.size; column += 1) {
      const from = column;
      while (column < modules.size && modules.get(row, column) !== 0) column += 1;
      if (column > from)
        surface.rect(x + from * step, y + row * step, (column - from + OVERLAP) * step, (1 + OVERLAP) * step);
    }
  surface.fill('black').fillColor('black');
}
