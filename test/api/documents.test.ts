import { createHash } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clamd, type Scan } from '../../use-cases/document/scan.ts';
import { inspect, withoutTrailer } from '../../use-cases/document/inspect.ts';
import { kindOfName } from '../../use-cases/document/kinds.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { GOOD, jpeg, pdf, png, zip } from '../support/files.ts';

let awards: Awards;
let scan: Scan = async () => Promise.resolve('none');
beforeAll(async () => {
  awards = await startAwards({
    documents: { scan: async (bytes) => scan(bytes) },
  });
});
afterAll(async () => awards.stop());

const upload = async (name: string, bytes: Uint8Array, by = 'applicant-qiaoxi') =>
  awards.as(by).upload(name, bytes);
const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
/** Every file that lies in the store, or aside. */
const stored = async (): Promise<string[]> => {
  const found = await readdir(awards.documentFolder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
};
const recorded = async (): Promise<string[]> =>
  (await awards.database.sql<{ sha256: string }[]>`select distinct sha256 from documents order by 1`).map(
    ({ sha256 }) => sha256,
  );

const whole = (kind: string): Buffer => GOOD[kind] ?? Buffer.alloc(0);
const joined = (...parts: readonly (Buffer | string)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));
const docx = (parts: Record<string, string | Uint8Array>): Buffer =>
  zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>', ...parts });
/** A part is renamed after packing, to what no packer writes; of the same length. */
const renamed = (from: string, to: string): Buffer =>
  Buffer.from(
    docx({ [from]: 'x' })
      .toString('latin1')
      .replaceAll(from, to),
    'latin1',
  );
const bomb = (): Buffer => docx({ 'word/media/big.xml': new Uint8Array(20 * 1024 * 1024) });
const patched = (bytes: Buffer, at: number, value: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[at < 0 ? copy.length + at : at] = value;
  return copy;
};

const HOSTILE: readonly (readonly [string, string, () => Buffer])[] = [
  ['nothing at all', 'a.pdf', () => Buffer.alloc(0)],
  ['one byte', 'a.pdf', () => Buffer.from('%')],
  ['a beginning alone', 'a.pdf', () => Buffer.from('%PDF-')],
  ['a program', 'a.exe', () => joined('MZ', Buffer.alloc(100))],
  ['a program called a PDF', 'a.pdf', () => joined('MZ', Buffer.alloc(100))],
  ['a script', 'a.js', () => Buffer.from('alert(1)')],
  ['a page', 'a.html', () => Buffer.from('<script>alert(1)</script>')],
  ['a page called a PDF', 'a.pdf', () => Buffer.from('<html><script>alert(1)</script>')],
  ['a drawing with a script', 'a.svg', () => Buffer.from('<svg><script>alert(1)</script></svg>')],
  ['a drawing called a PNG', 'a.png', () => Buffer.from('<svg onload="alert(1)"/>')],
  ['no extension', 'certificate', () => whole('pdf')],
  ['an extension that is a path', 'a/b/../../etc/passwd', () => whole('pdf')],
  ['two extensions, the last one bad', 'a.pdf.exe', () => whole('pdf')],
  ['a NUL before a bad extension', 'a.pdf\0.exe', () => whole('pdf')],
  ['a name that reads backwards', 'a‮fdp.exe', () => whole('pdf')],
  ['a stream of a file system', 'a.pdf::$DATA', () => whole('pdf')],
  ['a dot after the extension', 'a.pdf.', () => whole('pdf')],
  ['a PNG called a PDF', 'a.pdf', () => whole('png')],
  ['a PDF called a PNG', 'a.png', () => whole('pdf')],
  ['a JPEG called a PNG', 'a.png', () => whole('jpg')],
  ['a PNG called a JPEG', 'a.jpg', () => whole('png')],
  ['a DOCX called an XLSX', 'a.xlsx', () => whole('docx')],
  ['an XLSX called a DOCX', 'a.docx', () => whole('xlsx')],
  ['a DOCX called an OFD', 'a.ofd', () => whole('docx')],
  ['any archive called a DOCX', 'a.docx', () => zip({ 'x.txt': 'x' })],
  ['an archive', 'a.zip', () => zip({ 'x.txt': 'x' })],
  ['something before a PDF', 'a.pdf', () => joined('GIF89a', whole('pdf'))],
  ['a page after a PDF', 'a.pdf', () => joined(whole('pdf'), '<script>alert(1)</script>')],
  ['an archive after a PDF', 'a.pdf', () => joined(whole('pdf'), zip({ 'x.txt': 'x' }))],
  [
    'an archive within a PDF that ends well',
    'a.pdf',
    () => joined(whole('pdf'), zip({ 'x.txt': 'x' }), '%%EOF\n'),
  ],
  ['a PDF that does not end', 'a.pdf', () => whole('pdf').subarray(0, -8)],
  ['a PDF of no version', 'a.pdf', () => joined('%PDF-x', whole('pdf').subarray(6))],
  [
    'a PDF that runs a script',
    'a.pdf',
    () => pdf('', '/OpenAction << /S /JavaScript /JS (app.alert(1)) >> '),
  ],
  ['a PDF that hides that it runs a script', 'a.pdf', () => pdf('', '/OpenAction << /S /J#61vaScript >> ')],
  ['a PDF that starts a program', 'a.pdf', () => pdf('', '/OpenAction << /S /Launch /F (cmd.exe) >> ')],
  ['a PDF with a file inside', 'a.pdf', () => pdf('', '/EF << /F 2 0 R >> ')],
  ['a PDF with a form of scripts', 'a.pdf', () => pdf('', '/AcroForm << /XFA 3 0 R >> ')],
  ['a picture of a thousand million points', 'a.png', () => png(40_000, 40_000)],
  ['a picture without a width', 'a.png', () => png(0, 5)],
  ['a page after a PNG', 'a.png', () => joined(whole('png'), '<script>alert(1)</script>')],
  ['an archive after a PNG', 'a.png', () => joined(whole('png'), zip({ 'x.txt': 'x' }))],
  ['a PNG without its header', 'a.png', () => joined(whole('png').subarray(0, 8), whole('png').subarray(33))],
  ['a PNG with a chunk longer than itself', 'a.png', () => patched(whole('png'), 33, 0x7f)],
  ['a PNG that does not end', 'a.png', () => whole('png').subarray(0, -12)],
  ['a JPEG of four thousand million points', 'a.jpg', () => jpeg(65_535, 65_535)],
  ['a JPEG without a picture', 'a.jpg', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xd9])],
  ['an archive within a JPEG', 'a.jpg', () => withSegment(whole('jpg'), zip({ 'x.txt': 'x' }))],
  ['a JPEG with a segment longer than itself', 'a.jpg', () => patched(whole('jpg'), 4, 0xff)],
  ['an archive that bursts', 'a.docx', bomb],
  ['a macro', 'a.docx', () => docx({ 'word/vbaProject.bin': 'x' })],
  ['a control that runs', 'a.docx', () => docx({ 'word/activeX/activeX1.xml': 'x' })],
  ['a file inside', 'a.docx', () => docx({ 'word/embeddings/oleObject1.bin': 'x' })],
  ['a program inside', 'a.docx', () => docx({ 'word/setup.exe': 'x' })],
  ['an archive inside', 'a.docx', () => docx({ 'word/more.zip': zip({ x: 'x' }) })],
  [
    'a part that leaves the archive',
    'a.docx',
    () => renamed('word/aaaaaa.xml', '../../../aaa.xml'.slice(0, 15)),
  ],
  ['a part with an absolute path', 'a.docx', () => renamed('word/aaaaaa.xml', '/etc/aaaaaa.xml')],
  ['a part with the path of another system', 'a.docx', () => renamed('word/aaaaaa.xml', 'C:\\\\aaaaaaa.xml')],
  ['a part with backslashes', 'a.docx', () => renamed('word/aaaaaa.xml', '..\\..\\aaaa.xml')],
  ['a part with a NUL in its name', 'a.docx', () => renamed('word/aaaaaa.xml', 'word/aa\0aaa.xml')],
  ['something before an archive', 'a.docx', () => joined('#!/bin/sh\n', whole('docx'))],
  ['something after an archive', 'a.docx', () => joined(whole('docx'), '<script>')],
  ['an archive whose directory is gone', 'a.docx', () => patched(whole('docx'), -6, 0xff)],
  ['an archive that says that it is encrypted', 'a.docx', () => encrypted(whole('docx'))],
  ['more than may be sent', 'a.pdf', () => joined(pdf('x'.repeat(1024 * 1024)))],
];

/** A comment of a picture. */
function withSegment(bytes: Buffer, content: Buffer): Buffer {
  const length = content.length + 2;
  const comment = joined(Buffer.from([0xff, 0xfe, length >> 8, length & 255]), content);
  return joined(bytes.subarray(0, 2), comment, bytes.subarray(2));
}

/** The flag in the directory's first entry. */
function encrypted(bytes: Buffer): Buffer {
  return patched(bytes, bytes.indexOf(Buffer.from('PK\x01\x02', 'latin1')) + 8, 1);
}

describe('a document', () => {
  it.each(Object.keys(GOOD))(
    'that is a %s is taken, once for the same bytes, and comes back as it was',
    async (kind) => {
      const bytes = whole(kind);
      const first = await upload(`证书.${kind.toUpperCase()}`, bytes);
      expect(first).toMatchObject({
        status: 201,
        body: { sha256: sha(bytes), size: bytes.length, scan: 'none' },
      });
      const again = { ...first.body, name: `other.${kind}` };
      expect((await upload(`other.${kind}`, bytes)).body).toEqual(again);
      const response = await raw(`/documents/${sha(bytes)}`, 'applicant-qiaoxi');
      expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
      expect(response.headers.get('content-disposition')).toMatch(
        /^attachment; filename="[0-9a-f]{12}\.[a-z]+"$/,
      );
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('content-security-policy')).toContain('sandbox');
      expect((await stored()).filter((name) => name === sha(bytes))).toHaveLength(1);
    },
  );

  it('counts at least sixty ways to be hostile', () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(60);
  });

  it.each(HOSTILE)('that is %s is refused, and nothing of it stays', async (_, name, make) => {
    const before = [await stored(), await recorded()];
    const { status, body } = await upload(name, make());
    expect(status, JSON.stringify(body)).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body['code']).toMatch(/^(document\.(notAllowed|tooLarge)|request\.invalid)$/);
    expect([await stored(), await recorded()]).toEqual(before);
  });

  it('that is empty, and one that is too large, are refused by what they are', async () => {
    const empty = (await upload('empty.pdf', Buffer.alloc(0))).body;
    expect(empty).toMatchObject({ code: 'document.notAllowed', reason: { code: 'empty' } });
    const large = (await upload('large.pdf', Buffer.alloc(1024 * 1024 + 1))).body;
    expect(large).toMatchObject({ code: 'document.tooLarge', most: 1 });
    expect(large['title']).toMatch(/1 MiB|1兆字节/);
  });

  it('that is cut short is refused, and nothing of it stays', async () => {
    const before = await stored();
    const token = await tokenOf('applicant-qiaoxi');
    const { hostname, port } = new URL(awards.url);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          `POST /api/documents?name=a.pdf HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${token}\r\ncontent-type: application/pdf\r\ncontent-length: 1000\r\n\r\n%PDF-1.4`,
        );
        setImmediate(() => socket.destroy());
      });
      socket.on('close', () => resolve());
    });
    await expect.poll(stored, { timeout: 30_000 }).toEqual(before);
  });

  it('changed at random is taken or refused, and what is taken is what it says', async () => {
    const runs = Number(process.env['MUTATED_FILES'] ?? 300);
    const kinds = Object.keys(GOOD);
    const change = fc.record({
      at: fc.nat(400),
      value: fc.nat(255),
      how: fc.constantFrom('set', 'insert', 'remove', 'double'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...kinds),
        fc.array(change, { minLength: 1, maxLength: 8 }),
        async (kind, changes) => {
          const bytes = changes.reduce(changed, whole(kind));
          const { status, body } = await upload(`a.${kind}`, bytes);
          const document = withoutTrailer(kindOfName(`a.${kind}`) ?? 'pdf', bytes);
          if (status === 201) expect(body['sha256']).toBe(sha(document));
          else expect([400, 413, 422], JSON.stringify(body)).toContain(status);
          expect((await recorded()).includes(sha(document))).toBe(status === 201);
        },
      ),
      { numRuns: runs },
    );
    const names = await stored();
    expect(names).toEqual(await recorded());
  });

  it('changed at random five thousand times makes no check fail', async () => {
    const change = fc.record({
      at: fc.nat(600),
      value: fc.nat(255),
      how: fc.constantFrom('set', 'insert', 'remove', 'double'),
    });
    const kinds = Object.keys(GOOD);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...kinds),
        fc.array(change, { minLength: 1, maxLength: 12 }),
        async (name, changes) => {
          const kind = kindOfName(`a.${name}`);
          if (kind === null) throw new Error(name);
          const reason = await inspect(kind, changes.reduce(changed, whole(name)));
          expect(reason === null || reason.length > 0).toBe(true);
        },
      ),
      { numRuns: 5_000 },
    );
  });
});

type Change = { readonly at: number; readonly value: number; readonly how: string };
function changed(bytes: Buffer, { at, value, how }: Change): Buffer {
  const place = at % Math.max(1, bytes.length);
  switch (how) {
    case 'insert':
      return joined(bytes.subarray(0, place), Buffer.from([value]), bytes.subarray(place));
    case 'remove':
      return joined(bytes.subarray(0, place), bytes.subarray(place + 1 + (value % 9)));
    case 'double':
      return joined(bytes, bytes.subarray(place));
    default:
      return bytes.length === 0 ? bytes : patched(bytes, place, value);
  }
}

describe('a document is the business', () => {
  it('of the person who put it in, and of the parties of an application that carries it; of nobody else', async () => {
    const bytes = pdf('BT (of an application) Tj ET');
    const { body } = await upload('a.pdf', bytes);
    const path = `/documents/${String(body['sha256'])}`;
    const status = async (account: string) => (await raw(path, account)).status;
    expect(await status('applicant-qiaoxi')).toBe(200);
    expect(await status('handler-1')).toBe(404);
    const claim = {
      item: 'C1',
      enterprise: '91330105MA2AXQ001U',
      recognition: 'product:d',
      recognisedOn: '2026-01-05',
      certificate: 'D-1',
    };
    const applied = await awards
      .as('applicant-qiaoxi')
      .post('/applications', { claim, documents: [{ sha256: sha(bytes), proof: 'certificate' }] });
    expect(applied.status).toBe(201);
    expect(await status('handler-1')).toBe(200);
    expect(await status('officer-market')).toBe(404);
    const accepted = await awards
      .as('handler-1')
      .post(`/applications/${String(applied.body['id'])}/signals/application.accept`, {});
    expect(accepted.status).toBe(200);
    expect(await status('officer-market')).toBe(200);
    expect(await status('officer-commerce')).toBe(404);
    expect(await status('finance-1')).toBe(404);
    expect(await status('applicant-yunhe')).toBe(404);
    expect(await status('administrator-1')).toBe(403);
    expect(await status('citizen-1')).toBe(403);
    expect((await fetch(`${awards.url}/api${path}`)).status).toBe(401);
  });

  it('and cannot be named in a claim by anybody who did not put it in: that is refused, on record', async () => {
    const { body } = await upload('a.pdf', pdf('BT (mine) Tj ET'));
    const mine = String(body['sha256']);
    const claim = {
      item: 'C1',
      enterprise: '91330105MA2AYH0024',
      recognition: 'product:e',
      recognisedOn: '2026-01-05',
      certificate: 'D-2',
    };
    const nowhere = 'f'.repeat(64);
    const attempt = await awards.as('applicant-yunhe').post('/applications', {
      claim,
      documents: [mine, nowhere].map((sha256) => ({ sha256, proof: 'certificate' })),
    });
    expect(attempt).toMatchObject({
      status: 422,
      body: { code: 'document.unknown', documents: [mine, nowhere] },
    });
    const rows = await awards.database
      .sql`select person, code from request_refusals where code = 'document.unknown'`;
    expect(rows).toMatchObject([{ person: 'p-applicant-yunhe' }]);
    expect((await raw(`/documents/${mine}`, 'applicant-yunhe')).status).toBe(404);
  });

  it('and what is not there, or is no hash, is missing like any other', async () => {
    expect((await raw(`/documents/${'0'.repeat(64)}`, 'handler-1')).status).toBe(404);
    for (const wrong of ['..%2f..%2fetc%2fpasswd', 'A'.repeat(64), '%00'])
      expect((await raw(`/documents/${wrong}`, 'handler-1')).status).toBe(422);
  });

  it('whose bytes were changed in the store is not handed out', async () => {
    const bytes = pdf('BT (to be changed) Tj ET');
    const hash = sha(bytes);
    await upload('a.pdf', bytes);
    await writeFile(
      join(awards.documentFolder, 'store', hash.slice(0, 2), hash.slice(2, 4), hash),
      'changed',
    );
    expect((await raw(`/documents/${hash}`, 'applicant-qiaoxi')).status).toBe(500);
    await writeFile(join(awards.documentFolder, 'store', hash.slice(0, 2), hash.slice(2, 4), hash), bytes);
    expect((await raw(`/documents/${hash}`, 'applicant-qiaoxi')).status).toBe(200);
  });
});

describe('the name of a document', () => {
  it.each([
    ['as it was typed', '证书 扫描件.pdf', '证书 扫描件.pdf'],
    ['without the folders before it', 'C:\\扫描\\2026/证书.pdf', '证书.pdf'],
    ['not, if it turns the text', '证书\u202efdp.pdf', null],
    ['not, if it has a sign that nobody sees', '证\u200b书.pdf', null],
  ])('is kept %s', async (_, typed, kept) => {
    const bytes = pdf(`BT (${typed.length} ${kept ?? ''}) Tj ET`);
    expect(await upload(typed, bytes)).toMatchObject({ status: 201, body: { name: kept } });
  });

  it('is the newest one, and each person’s own', async () => {
    const bytes = pdf('BT (named) Tj ET');
    await upload('扫描001.pdf', bytes);
    expect(await upload('商标注册证.pdf', bytes)).toMatchObject({ body: { name: '商标注册证.pdf' } });
    expect(await upload('other.pdf', bytes, 'applicant-yunhe')).toMatchObject({
      body: { name: 'other.pdf' },
    });
    const documents = [{ sha256: sha(bytes), proof: 'certificate' }];
    await awards.as('applicant-qiaoxi').post('/drafts', { claim: { item: 'C1' }, documents });
    const { body } = await awards.as('applicant-qiaoxi').get('/drafts');
    expect(body['drafts']).toMatchObject([
      { files: [{ sha256: sha(bytes), name: '商标注册证.pdf', bytes: bytes.length }] },
    ]);
  });
});

describe('the scanner', () => {
  const EICAR = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';
  let server: Server;
  let reply = 'stream: OK\0';
  beforeAll(async () => {
    server = createServer((socket) => {
      let text = '';
      socket.on('error', () => socket.destroy());
      socket.on('data', (part) => {
        text += part.toString('latin1');
        if (text.endsWith('\0\0\0\0'))
          socket.end(text.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND\0' : reply);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.close();
    scan = async () => Promise.resolve('none');
  });
  const port = (): number => (server.address() as AddressInfo).port;

  it('looks at each document, and what it finds harmful is not stored', async () => {
    scan = clamd('127.0.0.1', port());
    expect((await upload('a.pdf', pdf('BT (clean) Tj ET'))).body['scan']).toBe('clean');
    const before = await stored();
    expect(await upload('a.pdf', pdf(EICAR))).toMatchObject({
      status: 422,
      body: { code: 'document.harmful' },
    });
    expect(await stored()).toEqual(before);
  });

  it.each([
    ['is away', () => clamd('127.0.0.1', 1)],
    [
      'is at its limit',
      () => ((reply = 'INSTREAM size limit exceeded. ERROR\0'), clamd('127.0.0.1', port())),
    ],
    ['says nothing', () => ((reply = ''), clamd('127.0.0.1', port()))],
  ])('that %s lets nothing through: the sender is told to try again', async (_, make) => {
    scan = make();
    const before = await stored();
    expect(await once('a.pdf', pdf('BT (unseen) Tj ET'))).toMatchObject({
      status: 503,
      code: 'scan.unavailable',
    });
    expect(await stored()).toEqual(before);
  });
});

describe('a person', () => {
  it('stores so much and no more, also with twenty at once', async () => {
    const small = await startAwards({
      documents: { limits: { bytes: 4096, quota: { bytes: 4096, count: 5 } } },
    });
    try {
      const sent = await Promise.all(
        Array.from({ length: 20 }, async (_, n) =>
          small.as('applicant-yunhe').upload('a.pdf', pdf(`BT (${n}) Tj ET`)),
        ),
      );
      expect(sent.filter(({ status }) => status === 201)).toHaveLength(5);
      expect(sent.filter(({ body }) => body['code'] === 'document.quota')).toHaveLength(15);
      expect((await small.as('applicant-qiaoxi').upload('a.pdf', pdf('BT (0) Tj ET'))).status).toBe(201);
    } finally {
      await small.stop();
    }
  });
});

async function tokenOf(account: string): Promise<string> {
  const response = await fetch(`${awards.url}/api/dev/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}
async function raw(path: string, account: string): Promise<Response> {
  return fetch(`${awards.url}/api${path}`, {
    headers: { authorization: `Bearer ${await tokenOf(account)}` },
  });
}
/** Unlike `upload` it does not ask again where the API is not ready. */
async function once(name: string, bytes: Buffer): Promise<{ status: number; code: unknown }> {
  const response = await fetch(`${awards.url}/api/documents?name=${name}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await tokenOf('applicant-qiaoxi')}`,
      'content-type': 'application/pdf',
    },
    body: new Uint8Array(bytes),
  });
  return { status: response.status, code: ((await response.json()) as { code: unknown }).code };
}
