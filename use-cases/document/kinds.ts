import type { Name } from '../../policy/engine/items/item.ts';

/** What may be put in: the type that it is sent back as, and the bytes that it begins with. */
export const KINDS = {
  pdf: { type: 'application/pdf', begins: '%PDF-' },
  png: { type: 'image/png', begins: '\x89PNG\r\n\x1a\n' },
  jpeg: { type: 'image/jpeg', begins: '\xff\xd8\xff' },
  ofd: { type: 'application/ofd', begins: 'PK\x03\x04' },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    begins: 'PK\x03\x04',
  },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', begins: 'PK\x03\x04' },
} as const;

export type Kind = keyof typeof KINDS;

/** The kinds that are archives of parts. */
export type Container = Extract<Kind, 'ofd' | 'docx' | 'xlsx'>;

/** What people call the kinds of documents. */
export const KIND_LABELS: Readonly<Record<Kind, Name>> = {
  pdf: { zh: 'PDF 文件', en: 'PDF' },
  png: { zh: 'PNG 图片', en: 'PNG picture' },
  jpeg: { zh: 'JPG 图片', en: 'JPEG picture' },
  ofd: { zh: 'OFD 版式文件', en: 'OFD' },
  docx: { zh: 'Word 文档', en: 'Word document' },
  xlsx: { zh: 'Excel 表格', en: 'Excel sheet' },
};

/**
 * The kind that the name of a file promises, as people and their systems write it: with blanks behind, a dot of full width,
 * letters of full width. Null if it promises none of them.
 */
export function kindOfName(name: string): Kind | null {
  const plain = name.normalize('NFKC').replace(/。/g, '.').trimEnd();
  const extension = /\.\s*([a-z]{3,4})$/i.exec(plain)?.[1]?.toLowerCase();
  if (extension === 'jpg') return 'jpeg';
  return extension !== undefined && isKind(extension) ? extension : null;
}

export function isKind(text: string): text is Kind {
  return Object.hasOwn(KINDS, text);
}

/** Whether bytes begin as a kind does; asked as soon as enough of them are there. */
export function beginsAs(kind: Kind, bytes: Uint8Array): boolean {
  const { begins } = KINDS[kind];
  return Buffer.from(bytes.subarray(0, begins.length)).toString('latin1') === begins;
}
