import type { DocumentProblem } from '../../contract/document-problems.ts';
import type { Kind } from './kinds.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { endOfJpeg, inspectJpeg, inspectPng } from './inspect-picture.ts';
import { inspectZip } from './inspect-zip.ts';

/**
 * What speaks against a whole file being what it says it is, and nothing else besides; null if nothing does. It never
 * throws, whatever the bytes are.
 */
export async function inspect(kind: Kind, bytes: Buffer): Promise<DocumentProblem | null> {
  switch (kind) {
    case 'pdf':
      return inspectPdf(bytes);
    case 'png':
      return inspectPng(bytes);
    case 'jpeg':
      return inspectJpeg(bytes);
    case 'ofd':
    case 'docx':
    case 'xlsx':
      return inspectZip(kind, bytes);
  }
}

/** The bytes of a file that are the document: of a photo without what phones write behind its end. */
export function withoutTrailer(kind: Kind, bytes: Buffer): Buffer {
  return kind === 'jpeg' ? bytes.subarray(0, endOfJpeg(bytes)) : bytes;
}
