import { deflateSync } from 'node:zlib';
import { GOOD, jpeg, pdf, zip } from '../../support/files.ts';
import { invoice, noise, sheet, withObjectStream, word } from './honest.ts';
import { packed, type Paper } from './papers.ts';

const SCRIPT = '<< /S /JavaScript /JS (app.alert(1)) >>';
const rels = (attributes: string) => ({
  'word/_rels/settings.xml.rels': `<Relationships><Relationship Id="r1" ${attributes}/></Relationships>`,
});
const TYPE = 'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const joined = (...parts: readonly (Buffer | string)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));
const body = (text: string) => `<w:document>${text}</w:document>`;

/** An object within what the reader passes over, where the table of places can lead a viewer. */
const hidden = (inside: string) => pdf('BT ET', `/Title ${inside} `);

const PDFS: Readonly<Record<string, () => Buffer>> = {
  'a script in packed objects': () => withObjectStream(`1 0 ${SCRIPT}`),
  'a script in packed objects under a written-out name': () => withObjectStream('1 0 << /S /J#61vaScript >>'),
  'a program in packed objects': () => withObjectStream('1 0 << /S /Launch /F (cmd.exe) >>'),
  'packed objects that burst': () => withObjectStream(' '.repeat(64 * 1024 * 1024)),
  'objects packed twice': () =>
    withObjectStream('', '/Filter [/FlateDecode /FlateDecode]', deflateSync(deflateSync(SCRIPT))),
  'objects packed by another way': () => withObjectStream('', '/Filter /LZWDecode', Buffer.from('x')),
  'objects written as digits': () => withObjectStream('', '/Filter /ASCIIHexDecode', Buffer.from('2F4A53>')),
  'objects packed with a predictor': () =>
    withObjectStream(SCRIPT, '/Filter /FlateDecode /DecodeParms << /Predictor 12 >>'),
  'packed objects that are broken': () =>
    withObjectStream('', '/Filter /FlateDecode', Buffer.from('no zlib')),
  'an object in a string': () => hidden(`(7 0 obj ${SCRIPT} endobj)`),
  'an object in a comment': () => hidden(`(x)\n% 7 0 obj ${SCRIPT} endobj\n`),
  'an object in a stream': () => pdf(`7 0 obj ${SCRIPT} endobj`),
  'an object far behind its number': () => pdf(`7 0${' '.repeat(900)}obj ${SCRIPT} endobj`),
  'a stream longer than it is': () =>
    joined(
      '%PDF-1.4\n1 0 obj\n<< /Length 70 >>\nstream\nx\nendstream\nendobj\n2 0 obj\n',
      SCRIPT,
      '\nendobj\n%%EOF\n',
    ),
  'a stream without an end': () => joined('%PDF-1.4\n1 0 obj\n<< /Length 9 >>\nstream\nx\n%%EOF\n'),
  encryption: () => joined(pdf('BT ET').subarray(0, -6), '<< /Encrypt 9 0 R >>\n%%EOF\n'),
  'a form that is sent elsewhere': () => pdf('', '/AA << /S /SubmitForm /F (http://x) >> '),
  'other media': () => pdf('', '/Subtype /RichMedia '),
  'a way into an attachment': () => pdf('', '/S /GoToE '),
  'a program attached': () => invoice(joined('MZ', noise(200, 1))),
  'a page attached': () => invoice(Buffer.from('<html><script>alert(1)</script></html>')),
  'a program attached without a type': () => invoice(joined('MZ', noise(200, 2)), ''),
  'data attached that defines entities': () =>
    invoice(Buffer.from('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x/>')),
  'data attached that bursts': () =>
    invoice(deflateSync(Buffer.alloc(64 * 1024 * 1024, 0x20)), '/Type /EmbeddedFile /Filter /FlateDecode'),
  'an archive behind a scan': () => joined(pdf('BT ET').subarray(0, -6), zip({ 'x.txt': 'x' }), '\n%%EOF\n'),
  'no end': () => pdf('BT ET').subarray(0, -7),
};

const TEXTS: Readonly<Record<string, () => Buffer>> = {
  'a link of the file system': () =>
    packed(word({ 'word/media/a.png': '/etc/passwd' }), { os: 3, attrs: 0o120777 << 16 }),
  'a part that bursts': () => zip(word({ 'word/media/a.png': new Uint8Array(30 * 1024 * 1024) })),
  'a template from elsewhere': () =>
    zip(word(rels(`${TYPE}attachedTemplate" Target="http://x" TargetMode="External"`))),
  'a template from elsewhere, written in signs': () =>
    zip(word(rels(`${TYPE}attachedTemplate" Target="http://x" TargetMode="&#69;xternal"`))),
  'a picture from elsewhere': () => zip(word(rels(`TargetMode='External' ${TYPE}image" Target="http://x"`))),
  'an object from elsewhere': () => zip(word(rels(`${TYPE}oleObject" Target="a.bin"`))),
  'a field that starts a program': () =>
    zip(word({ 'word/document.xml': body('<w:instrText>DDEAUTO c:\\cmd.exe</w:instrText>') })),
  'a field in pieces': () =>
    zip(
      word({
        'word/document.xml': body(
          '<w:instrText>DD</w:instrText><w:instrText xml:space="preserve">E x</w:instrText>',
        ),
      }),
    ),
  'a field under another prefix': () =>
    zip(word({ 'word/header1.xml': '<x:hdr><x:instrText>dde x</x:instrText></x:hdr>' })),
  'a field written in signs': () =>
    zip(word({ 'word/document.xml': body('<w:instrText>&#68;DE x</w:instrText>') })),
  'a simple field': () => zip(word({ 'word/footer1.xml': '<w:fldSimple w:instr=" DDE x "/>' })),
  'a definition of types': () => zip(word({ 'word/styles.xml': '<!DOCTYPE x><x/>' })),
  'a definition in UTF-16': () =>
    zip(word({ 'word/styles.xml': Buffer.from('\uFEFF<!DOCTYPE x><x/>', 'utf16le') })),
  'a part in another encoding': () =>
    zip(word({ 'word/styles.xml': '<?xml version="1.0" encoding="UTF-7"?><x/>' })),
  'a part in no encoding': () => zip(word({ 'word/styles.xml': Buffer.from([0x3c, 0xff, 0x3e]) })),
  'macros under another name': () =>
    zip(
      word({
        '[Content_Types].xml':
          '<Types><Override PartName="/word/notes.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
        'word/notes.bin': 'x',
      }),
    ),
  'macros in its type': () =>
    zip(
      word({
        '[Content_Types].xml':
          '<Types ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>',
      }),
    ),
  'a control': () => zip(word({ 'word/activeX/activeX1.xml': '<x/>' })),
  'a package': () => zip(word({ 'word/embeddings/oleObject1.bin': 'x' })),
  'a sheet with macros within': () =>
    zip(word({ 'word/embeddings/a.xlsx': zip(sheet({ 'xl/vbaProject.bin': 'x' })) })),
  'no sheet at all within': () => zip(word({ 'word/embeddings/a.xlsx': 'MZ' })),
  'a picture with a script': () => zip(word({ 'word/media/a.svg': '<svg onload="alert(1)"/>' })),
  'a picture with a script of its own': () =>
    zip(word({ 'word/media/a.svg': '<svg><script>alert(1)</script></svg>' })),
  'a page': () => zip(word({ 'word/a.html': '<p/>' })),
  'a part that leaves the archive': () => zip(word({ '..\\..\\a.xml': '<x/>' })),
  'another name in front of a part than in the directory': () =>
    Buffer.from(
      zip(word({ 'word/media/a.png': 'x' }))
        .toString('latin1')
        .replace('word/media/a.png', 'word/media/a.exe'),
      'latin1',
    ),
  'two parts of one name': () =>
    Buffer.from(
      zip(word({ 'word/a.xml': '<x/>', 'word/b.xml': '<y/>' }))
        .toString('latin1')
        .replaceAll('word/b.xml', 'word/a.xml'),
      'latin1',
    ),
};

const OTHERS: readonly Paper[] = [
  {
    what: 'a sheet that asks a program',
    name: 'a.xlsx',
    make: () =>
      zip(
        sheet({
          'xl/externalLinks/externalLink1.xml': '<externalLink><ddeLink ddeService="cmd"/></externalLink>',
        }),
      ),
  },
  {
    what: 'an OFD with a sheet within',
    name: 'a.ofd',
    make: () => zip({ 'OFD.xml': '<ofd:OFD/>', 'Doc_0/embeddings/a.xlsx': zip(sheet()) }),
  },
  {
    what: 'an OFD with a script',
    name: 'a.ofd',
    make: () => zip({ 'OFD.xml': '<ofd:OFD/>', 'Doc_0/a.js': 'x' }),
  },
  {
    what: 'a photo without points',
    name: 'a.jpg',
    make: () => joined(jpeg(2, 2).subarray(0, -13), Buffer.from([0xff, 0xd9])),
  },
  { what: 'a photo without an end', name: 'a.jpg', make: () => jpeg(2, 2).subarray(0, -2) },
  { what: 'a photo of nothing but an end', name: 'a.jpg', make: () => Buffer.from([0xff, 0xd8, 0xff, 0xd9]) },
  { what: 'a page behind a picture', name: 'a.png', make: () => joined(GOOD['png'] ?? '', '<script>') },
  ...[
    'a.exe',
    'a',
    'pdf',
    'a.pdf.exe',
    'a.pdf.',
    'a.pdf/x',
    'a.pdf\0',
    'a.svg',
    'a.docm',
    'a.zip',
    'a.pdfx',
    'a．exe',
    'a.pdf .exe',
    'a\u202efdp.exe',
  ].map((name) => ({
    what: `a file that is called ${JSON.stringify(name)}`,
    name,
    make: () => pdf('BT ET'),
  })),
];

/** Files that carry more than a document. */
export const HOSTILE: readonly Paper[] = [
  ...Object.entries(PDFS).map(([what, make]) => ({ what: `a PDF with ${what}`, name: 'a.pdf', make })),
  ...Object.entries(TEXTS).map(([what, make]) => ({ what: `a text with ${what}`, name: 'a.docx', make })),
  ...OTHERS,
];
