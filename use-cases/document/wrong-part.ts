import type { DocumentProblem } from '../../contract/document-problems.ts';
import type { Container } from './kinds.ts';

/** Programs, pages, and archives within archives. */
const FORBIDDEN =
  /\.(exe|dll|js|vbs|ps1|sh|bat|cmd|scr|jar|hta|html?|zip|7z|rar|gz|docm|xlsm)$|vbaProject|\/activeX\//i;
/** Macros and controls, by what they are called in `[Content_Types].xml` or in a relation, whatever their part is called. */
const ACTIVE_TYPE = /macroEnabled|vbaProject|vbaData|activeX|oleObject|attachedToolbars/i;
const SCRIPTED = /<script|javascript:|\son\w+\s*=|<foreignObject/i;
/** The sheet behind a chart. */
const SHEET = /\/embeddings\/[^/]+\.xlsx$/i;

/**
 * What speaks against one part of a container; null if nothing does.
 * @param name with slashes, as it stands in the directory
 * @param inspectSheet says what speaks against a sheet within
 */
export async function wrongPart(
  kind: Container,
  name: string,
  content: Buffer,
  inspectSheet: (content: Buffer) => Promise<DocumentProblem | null>,
): Promise<DocumentProblem | null> {
  if (FORBIDDEN.test(name)) return 'activeContent';
  if (/\/embeddings\//i.test(name)) {
    if (kind === 'ofd' || !SHEET.test(name)) return 'activeContent';
    return (await inspectSheet(content)) === null ? null : 'activeContent';
  }
  if (!/\.(xml|rels|svg)$/i.test(name)) return null;
  const text = textOf(content);
  if (text === null) return 'unusualPacking';
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return 'ownEntities';
  if (/\.svg$/i.test(name)) return SCRIPTED.test(text) ? 'activeContent' : null;
  if (name === '[Content_Types].xml') return ACTIVE_TYPE.test(text) ? 'activeContent' : null;
  if (/\.rels$/i.test(name)) return wrongRelation(text);
  return hasDynamicExchange(text) ? 'activeContent' : null;
}

/** XML as it is meant, in UTF-8 or in UTF-16 with a mark; null for every other encoding, in which words could hide. */
function textOf(content: Buffer): string | null {
  const [first, second] = content;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(content);
    const [, declared = ''] = /^<\?xml[^>]*encoding=["']([\w-]+)/i.exec(text) ?? [];
    return /^(|utf-?8|utf-?16|us-ascii)$/i.test(declared) && !text.includes('\0') ? withSigns(text) : null;
  } catch {
    return null;
  }
}

/** Any sign may be written by its number. */
function withSigns(text: string): string {
  return text.replaceAll(
    /&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi,
    (_, hex: string | undefined, decimal: string) => {
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
    },
  );
}

/** A relation leads out of the file only as a link that somebody clicks: no template, picture or object is fetched. */
function wrongRelation(text: string): DocumentProblem | null {
  for (const [relation] of text.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    if (ACTIVE_TYPE.test(relation)) return 'activeContent';
    const isOutside = /TargetMode\s*=\s*["']\s*External/i.test(relation);
    if (isOutside && !/Type\s*=\s*["'][^"']*\/hyperlink["']/i.test(relation)) return 'fetches';
  }
  return null;
}

/** DDE starts programs: as a field of a text, which may be cut into pieces, or as a link of a sheet. */
function hasDynamicExchange(text: string): boolean {
  if (/<(?:\w+:)?ddeLink\b/i.test(text)) return true;
  const fields = [...text.matchAll(/<(?:\w+:)?instrText\b[^>]*>([^<]*)</g)]
    .map(([, words]) => words)
    .join('');
  const simple = [...text.matchAll(/<(?:\w+:)?fldSimple\b[^>]*instr\s*=\s*["']([^"']*)/g)]
    .map(([, words]) => words)
    .join(' ');
  return /\bDDE(AUTO)?\b/i.test(`${fields} ${simple}`);
}
