import { createHash } from 'node:crypto';
import type PDFKit from 'pdfkit';
import type { LANGUAGES } from '../../contract/choices.ts';
import type { Letter } from '../../contract/letter.ts';
import type { Name } from '../../policy/engine/items/item.ts';
import { letterFonts } from './fonts.ts';
import { hashOf } from './hash.ts';
import { datedBy } from './letter-of.ts';
import { drawQrCode } from './qr-code.ts';
import { withoutUnknownSigns } from './signs.ts';

export type Language = (typeof LANGUAGES)[number];

const MARGIN = 62;
const QR_SIZE = 96;
const SIZES = { title: 18, head: 12, body: 10.5, small: 8.5 } as const;
const TAGS = { zh: 'zh-Hans', en: 'en' } as const satisfies Record<Language, string>;
const WORDS = {
  to: { zh: '致：', en: 'To: ' },
  number: { zh: '编号：', en: 'No. ' },
  colon: { zh: '：', en: ': ' },
  advice: { zh: '告知事项', en: 'What you can do' },
  notes: { zh: '说明', en: 'Notes' },
  confirm: {
    zh: '扫描二维码，或者打开下列网址，可以核对本文书是否由本机构发出：',
    en: 'Scan the code, or open this address, to have this letter confirmed:',
  },
  code: { zh: '核对本文书的二维码', en: 'QR code that leads to the confirmation of this letter' },
} as const satisfies Record<string, Name>;

/**
 * Returns a letter as a tagged PDF/A-2a, one language of it. The same letter gives the same bytes: nothing in the file is of
 * the moment at which it is made.
 */
export async function pdfOf(letter: Letter, language: Language): Promise<Buffer> {
  // Loaded with the first letter: a start is sooner without it.
  const { default: PDFDocument } = await import('pdfkit');
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    displayTitle: true,
    lang: TAGS[language],
    bufferPages: true,
    autoFirstPage: false,
    info: {
      Title: `${letter.title[language]} ${letter.application}-${String(letter.seq)}`,
      Author: letter.office[language],
      Creator: letter.system[language],
      CreationDate: new Date(`${letter.day}T00:00:00.000Z`),
    },
  });
  const chunks: Buffer[] = [];
  const whole = new Promise<Buffer>((done, failed) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => done(Buffer.concat(chunks)));
    doc.on('error', failed);
  });
  const { regular, bold } = await letterFonts();
  doc.registerFont('regular', regular).registerFont('bold', bold);
  doc.addPage();
  write(doc, letter, language);
  numberPages(doc);
  doc.end();
  return whole;
}

/** The SHA-256 of a file, in hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

type Doc = InstanceType<typeof PDFKit>;
/** Draws under a tag. */
type Say = (tag: string, draw: () => void, options?: { readonly alt?: string }) => void;

function write(doc: Doc, letter: Letter, language: Language): void {
  const root = doc.struct('Document');
  doc.addStructure(root);
  const say: Say = (tag, draw, options = {}) => void root.add(doc.struct(tag, options, draw));
  const text = (words: string, size: number, options: PDFKit.Mixins.TextOptions = {}): void =>
    void doc.fontSize(size).text(withoutUnknownSigns(doc, words), { lineGap: 3, ...options });
  const head = (words: string): void => {
    doc.moveDown(0.7);
    say('H2', () => text(words, SIZES.head));
  };
  const plain = (words: string): void => {
    doc.font('regular');
    say('P', () => text(words, SIZES.body));
  };

  doc.font('bold');
  say('H1', () => text(letter.title[language], SIZES.title, { align: 'center' }));
  doc.font('regular').moveDown(0.4);
  say('P', () => {
    text(`${WORDS.number[language]}${letter.application}-${String(letter.seq)}`, SIZES.small, {
      align: 'right',
    });
  });
  doc.moveDown(0.6);
  say('P', () => text(`${WORDS.to[language]}${letter.to.name}（${letter.to.code}）`, SIZES.body));
  doc.moveDown(0.3);
  plain(letter.opening[language]);
  for (const { title, rows, words } of letter.parts) {
    doc.font('bold');
    head(title[language]);
    for (const { label, value } of rows)
      say('P', () => {
        doc.font('bold');
        text(`${label[language]}${WORDS.colon[language]}`, SIZES.body, { continued: true });
        doc.font('regular');
        text(value[language], SIZES.body, { continued: false });
      });
    for (const each of words) plain(each[language]);
  }
  for (const [title, list] of [
    [WORDS.advice, letter.advice],
    [WORDS.notes, letter.notes],
  ] as const) {
    if (list.length === 0) continue;
    doc.font('bold');
    head(title[language]);
    for (const each of list) plain(each[language]);
  }
  doc.font('regular').moveDown(1.2);
  say('P', () => text(datedBy(letter)[language], SIZES.body, { align: 'right' }));
  confirmation(doc, letter, language, say);
  root.end();
}

/** The address of the confirmation, as a picture and in letters. */
function confirmation(doc: Doc, letter: Letter, language: Language, say: Say): void {
  const address = `${letter.confirmAt}${hashOf(letter)}`;
  doc.moveDown(1);
  if (doc.y + QR_SIZE > doc.page.height - MARGIN) doc.addPage();
  const top = doc.y;
  say('Figure', () => drawQrCode(doc, address, { x: MARGIN, y: top, size: QR_SIZE }), {
    alt: WORDS.code[language],
  });
  const left = MARGIN + QR_SIZE + 14;
  say('P', () => {
    doc
      .font('regular')
      .fontSize(SIZES.small)
      .text(WORDS.confirm[language], left, top + 12, { width: doc.page.width - MARGIN - left, lineGap: 3 })
      .text(address, { width: doc.page.width - MARGIN - left, lineGap: 3 });
  });
}

/** The numbers of pages are no part of what a letter says. */
function numberPages(doc: Doc): void {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    doc.page.margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc
      .font('regular')
      .fontSize(SIZES.small)
      .text(`${String(page + 1)} / ${String(count)}`, MARGIN, doc.page.height - MARGIN + 18, {
        width: doc.page.width - 2 * MARGIN,
        align: 'center',
        lineBreak: false,
      });
    doc.endMarkedContent();
  }
}
