import { TextDecoder } from 'node:util';

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const GB18030 = new TextDecoder('gb18030', { fatal: true });

/**
 * Returns the text of a file that a bank or a spreadsheet has written, in UTF-8 or GB18030, without a byte order mark; null if
 * its bytes are neither, or are no text: nothing is replaced.
 */
export function textOfBytes(bytes: Uint8Array): string | null {
  const text = decoded(UTF8, bytes) ?? decoded(GB18030, bytes);
  return text === null || !isText(text) ? null : text;
}

/** Returns whether a text holds no control character but tabs and ends of lines, and nothing that was replaced. */
export function isText(text: string): boolean {
  return !/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd\p{Surrogate}\p{Noncharacter_Code_Point}]/u.test(text);
}

function decoded(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
