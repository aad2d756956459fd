import { deflateSync } from 'node:zlib';
import { randomFrom } from '../../faults/plan.ts';
import { GOOD, jpeg, pdf, png, zip } from '../../support/files.ts';
import { packed, reordered, type Paper, type Parts } from './papers.ts';

/** Bytes without any order, as a packed picture has them. */
export function noise(length: number, seed: number): Buffer {
  const random = randomFrom(seed);
  const bytes = Buffer.alloc(length);
  for (let at = 0; at + 4 <= length; at += 4) bytes.writeUInt32LE(Math.floor(random() * 2 ** 32), at);
  return bytes;
}

/** A scan: one picture a page, with its length in its dictionary or, as scanners write it, in an object of its own. */
function scan(bytes: number, seed: number): Buffer {
  const picture = noise(bytes, seed);
  const length = seed % 2 === 0 ? String(bytes) : '9 0 R';
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n3 0 obj\n<< /Type /XObject /Subtype /Image /Filter /DCTDecode /Length ${length} >>\nstream\n`,
      'latin1',
    ),
    picture,
    Buffer.from(
      `\nendstream\nendobj\n9 0 obj\n${String(bytes)}\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`,
      'latin1',
    ),
  ]);
}

/** The trailers of phones: a film of the moment, a second picture, a table of the maker, nothing but zeros. */
const TRAILERS: Readonly<Record<string, Buffer>> = {
  'a film': Buffer.concat([Buffer.from('\0\0\0\x18ftypmp42', 'latin1'), noise(4_000, 3)]),
  'a second picture': jpeg(4, 4),
  'a table of its maker': Buffer.from('SEFH\x6b\0\0\0SEFT', 'latin1'),
  zeros: Buffer.alloc(512),
};

function photo(seed: number, trailer: Buffer, more: Buffer = Buffer.alloc(0)): Buffer {
  const whole = jpeg(400 + seed, 300);
  const exif = Buffer.concat([
    Buffer.from([0xff, 0xe1, 0, 2 + 6 + jpeg(2, 2).length]),
    Buffer.from('Exif\0\0'),
    jpeg(2, 2),
  ]);
  return Buffer.concat([whole.subarray(0, 2), exif, more, whole.subarray(2), trailer]);
}

/** A picture that comes in two scans, with points that look like markers. */
function progressive(): Buffer {
  const frame = jpeg(8, 8).subarray(0, -13);
  const one = Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0xff, 0, 0x34, 0xff, 0xd0, 0x56]);
  return Buffer.concat([frame, one, one, Buffer.from([0xff, 0xd9])]);
}

const types = (more = '') => `<?xml version="1.0" encoding="UTF-8"?><Types>${more}</Types>`;
export const word = (parts: Parts = {}): Parts => ({
  '[Content_Types].xml': types(),
  'word/document.xml': '<w:document><w:instrText>HYPERLINK "https://example.com"</w:instrText></w:document>',
  ...parts,
});
export const sheet = (parts: Parts = {}): Parts => ({
  '[Content_Types].xml': types(),
  'xl/workbook.xml': '<workbook/>',
  ...parts,
});
const link = (type: string, target: string) =>
  `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`;

export const withObjectStream = (
  objects: string,
  dictionary = '/Filter /FlateDecode',
  packedAs = deflateSync(objects),
): Buffer =>
  Buffer.concat([
    Buffer.from(
      `%PDF-1.5\n5 0 obj\n<< /Type /ObjStm /N 1 /First 4 ${dictionary} /Length ${String(packedAs.length)} >>\nstream\n`,
      'latin1',
    ),
    packedAs,
    Buffer.from('\nendstream\nendobj\nstartxref\n9\n%%EOF\n', 'latin1'),
  ]);

/** A file with an attachment, as an electronic invoice has its data. */
export const invoice = (attached: Buffer, dictionary = '/Type /EmbeddedFile /Subtype /text#2Fxml'): Buffer =>
  Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Names << /EmbeddedFiles << /Names [(a) 7 0 R] >> >> >>\nendobj\n7 0 obj\n<< /Type /Filespec /F (invoice.xml) /EF << /F 8 0 R /UF 8 0 R >> >>\nendobj\n8 0 obj\n<< ${dictionary} /Length ${String(attached.length)} >>\nstream\n`,
      'latin1',
    ),
    attached,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n', 'latin1'),
  ]);

const XML = Buffer.from('<?xml version="1.0"?><Invoice>发票</Invoice>');

/** Files that people have, each as its maker writes it. */
export function honest(): readonly Paper[] {
  const papers: Paper[] = Object.entries(GOOD).map(([name, bytes]) => ({
    what: `a plain ${name}`,
    name: `a.${name}`,
    make: () => bytes,
  }));
  const add = (what: string, name: string, make: () => Buffer) => void papers.push({ what, name, make });
  for (let seed = 0; seed < 50; seed += 1)
    add(`a scan of ${String(seed)} hundred kB`, 'a.pdf', () => scan(1 + seed * 100_000, seed));
  for (let seed = 0; seed < 6; seed += 1)
    add(`a scan of 19 MB, ${String(seed)}`, 'a.pdf', () => scan(19_000_000, 100 + seed));
  for (const [trailer, bytes] of Object.entries(TRAILERS))
    for (let seed = 0; seed < 4; seed += 1)
      add(`photo ${String(seed)} with ${trailer} behind it`, 'IMG.JPG', () => photo(seed, bytes));
  add('a photo in two scans', 'a.jpg', progressive);
  add('a photo with words of its maker', 'a.jpg', () =>
    photo(9, Buffer.alloc(0), Buffer.from([0xff, 0xfe, 0, 6, 0x3c, 0x21, 0x3e, 0x20])),
  );
  for (const size of [1, 2, 500, 9_000])
    add(`a picture ${String(size)} wide`, 'a.png', () =>
      png(size, size, [['tEXt', Buffer.from('Software\0x')]]),
    );
  add('an invoice with its data', 'a.pdf', () => invoice(XML));
  add('an invoice with its data packed', 'a.pdf', () =>
    invoice(deflateSync(XML), '/Type /EmbeddedFile /Filter /FlateDecode'),
  );
  add('a file with packed objects', 'a.pdf', () =>
    withObjectStream('1 0 << /Type /Pages /Title (see /JavaScript) >>'),
  );
  for (const text of [
    '(it names /JavaScript and /Launch)',
    '% /JS in a comment\n',
    '(a \\) /JS (b) c)',
    '<2F4A53>',
  ])
    add(`a file that says ${text.trim()}`, 'a.pdf', () =>
      pdf('BT ET', `/Title ${text.startsWith('%') ? `(x) ${text}` : text} `),
    );
  for (const end of ['', '\n', '\r\n\r\n', '\0\0\0\0'])
    add(`a file that ends in ${JSON.stringify(end)}`, 'a.pdf', () =>
      Buffer.concat([pdf('BT ET'), Buffer.from(end)]),
    );
  add('a file that was saved twice', 'a.pdf', () => Buffer.concat([pdf('BT ET'), pdf('BT ET').subarray(9)]));
  add('a text with a chart', 'a.docx', () =>
    zip(
      word({
        'word/charts/chart1.xml': '<c:chart/>',
        'word/embeddings/Microsoft_Excel_Sheet1.xlsx': zip(sheet()),
      }),
    ),
  );
  add('a text with an icon', 'a.docx', () =>
    zip(
      word({
        'word/media/image1.svg': '<svg><path d="M0 0"/></svg>',
        'word/media/image1.png': GOOD['png'] ?? '',
      }),
    ),
  );
  add('a text with a link', 'a.docx', () =>
    zip(word({ 'word/_rels/document.xml.rels': link('hyperlink', 'https://example.com') })),
  );
  add('a text in UTF-16', 'a.docx', () =>
    zip(
      word({
        'word/styles.xml': Buffer.from('\uFEFF<?xml version="1.0" encoding="UTF-16"?><w:styles/>', 'utf16le'),
      }),
    ),
  );
  add('a text whose maker writes backslashes', 'a.docx', () =>
    zip(word({ 'word\\media\\image1.png': GOOD['png'] ?? '' })),
  );
  add('a text whose directory is in another order', 'a.docx', () =>
    reordered(zip(word({ 'docProps/app.xml': '<Properties/>' }))),
  );
  add('a text of an older maker', 'a.docx', () =>
    packed(word({ 'docProps/thumbnail.emf': noise(900, 5) }), { os: 0, level: 0 }),
  );
  add('a text packed on a Mac', 'a.docx', () => packed(word(), { os: 3, attrs: 0o100644 << 16 }));
  for (const level of [0, 1, 6, 9] as const) {
    add(`a sheet packed at ${String(level)}`, 'a.xlsx', () =>
      packed(
        sheet({ 'xl/worksheets/sheet1.xml': `<worksheet>${'<c><v>1</v></c>'.repeat(5_000)}</worksheet>` }),
        { level },
      ),
    );
    add(`an OFD packed at ${String(level)}`, 'a.ofd', () =>
      packed(
        {
          'OFD.xml': '<ofd:OFD/>',
          'Doc_0/Res/image_1.jpg': jpeg(9, 9),
          'Doc_0/Signs/Sign_0/Seal.esl': noise(900, 7),
        },
        { level },
      ),
    );
  }
  const names = [
    'a.pdf ',
    'a．pdf',
    'a。pdf',
    'ａ．ＰＤＦ',
    '证书（扫描件）.PDF',
    'a.b.c.pdf',
    'a. pdf',
    '.pdf',
    'certificate final (2).Pdf',
    'a.pdf\u3000',
  ];
  for (const name of names) add(`a file that is called ${JSON.stringify(name)}`, name, () => pdf('BT ET'));
  return papers;
}
