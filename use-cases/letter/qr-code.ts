import { create } from 'qrcode';

interface Surface {
  rect(x: number, y: number, width: number, height: number): Surface;
  fill(colour: string): Surface;
  fillColor(colour: string): Surface;
}

/** Draws a QR code as squares: no picture of it has to be embedded. */
export function drawQrCode(
  surface: Surface,
  text: string,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): void {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const step = size / modules.size;
  for (let row = 0; row < modules.size; row += 1)
    for (let column = 0; column < modules.size; column += 1)
      if (modules.get(row, column) !== 0) surface.rect(x + column * step, y + row * step, step, step);
  surface.fill('black').fillColor('black');
}
