import { createHash } from 'node:crypto';
import { packed, writeZip } from '../../audit/bundle/zip.ts';
import { inBeijing } from '../../contract/in-beijing.ts';
import type { Filed, ArchivedAward } from './filed.ts';

/** Returns files as one zip, with an index for people (`index.html`) and one for programs (`index.json`). */
export function zipOf(award: ArchivedAward, files: readonly Filed[]): Uint8Array {
  const lines = files.map(({ path, bytes, title, by, day }, index) => ({
    number: index + 1,
    path,
    title,
    by,
    day,
    bytes: bytes?.length ?? null,
    sha256: bytes === null ? null : createHash('sha256').update(bytes).digest('hex'),
  }));
  const json = Buffer.from(`${JSON.stringify({ ...award, files: lines }, null, 2)}\n`);
  return writeZip([
    packed('index.html', Buffer.from(pageOf(award, lines))),
    packed('index.json', json),
    ...files.flatMap(({ path, bytes }) => (bytes === null ? [] : [packed(path, bytes)])),
  ]);
}

type Line = Omit<Filed, 'bytes'> & {
  readonly number: number;
  readonly bytes: number | null;
  readonly sha256: string | null;
};

const HEADS = ['序号', '题名', '责任者', '日期', '文件', '字节', 'SHA-256'];

function pageOf({ application, firm, title, at }: ArchivedAward, lines: readonly Line[]): string {
  const rows = lines.map(({ number, title: name, by, day, path, bytes, sha256 }) => [
    String(number),
    `${name.zh} ${name.en}`,
    by.zh,
    day,
    path,
    bytes === null ? '未存' : String(bytes),
    sha256 ?? '',
  ]);
  const cells = (tag: 'th' | 'td', texts: readonly string[]): string =>
    `<tr>${texts.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('')}</tr>`;
  return [
    '<!doctype html>',
    '<html lang="zh-Hans">',
    `<meta charset="utf-8"><title>${escaped(title.zh)}</title>`,
    `<h1>${escaped(title.zh)} ${escaped(title.en)}</h1>`,
    `<p>${escaped(firm.name)}（${escaped(firm.code)}） ${escaped(application)}</p>`,
    `<p>${escaped(inBeijing(at).zh)}</p>`,
    '<table>',
    cells('th', HEADS),
    ...rows.map((row) => cells('td', row)),
    '</table>\n</html>\n',
  ].join('\n');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
