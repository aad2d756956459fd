import { DOCUMENT_PROBLEMS, type DocumentProblem } from '../../contract/document-problems.ts';
import { Refused } from '../refused.ts';

const MEBIBYTE = 1024 * 1024;

/** A file that is not taken, with what speaks against it. */
export function notAllowed(code: DocumentProblem): Refused {
  return new Refused('document.notAllowed', { reason: { code, ...DOCUMENT_PROBLEMS[code] } });
}

/** A file that is larger than one may be. */
export function tooLarge(mostBytes: number): Refused {
  return new Refused('document.tooLarge', { mostBytes, most: Math.round((10 * mostBytes) / MEBIBYTE) / 10 });
}
