import { getDocument, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Letter } from '../../../contract/letter.ts';
import { hashOf } from '../../../use-cases/letter/hash.ts';
import { pdfOf } from '../../../use-cases/letter/pdf.ts';
import { packOfNewAwards } from '../../../policy/packs/versions.ts';

/** Signs of names that the font of the common characters lacks, and one that no font here has. */
const RARE = '堃昇玥镕𬭎';
const UNKNOWN = '\u{32000}';

const both = (words: string) => ({ zh: words, en: words });
const { system, office, advice } = packOfNewAwards().letters;

function letter(rows: number): Letter {
  return {
    kind: 'decision',
    application: 'A0123456789abcde',
    seq: 13,
    step: 'ab'.repeat(32),
    day: '2026-03-10',
    title: { zh: '奖励申报决定书', en: 'Decision on an application' },
    to: { name: `杭州${RARE}食品有限公司（样例）`, code: '91330105MA2AXQ001U' },
    opening: { zh: '决定如下。', en: 'It was decided as follows.' },
    parts: [
      {
        title: both('金额计算'),
        rows: Array.from({ length: rows }, (_, index) => ({
          label: both(`第${String(index + 1)}行`),
          value: both(`政策标准${UNKNOWN}，50,000元。`.repeat(3)),
        })),
        words: [],
      },
    ],
    advice: [advice.law],
    notes: [],
    system,
    office,
    confirmAt: 'https://awards.example/api/letters/',
  };
}

async function opened(bytes: Buffer): Promise<PDFDocumentProxy> {
  return getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
  }).promise;
}

async function textOf(pdf: PDFDocumentProxy): Promise<string> {
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join('');
    }),
  );
  return pages.join('');
}

interface Tagged {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Tagged[];
}

async function tagsOf(pdf: PDFDocumentProxy): Promise<readonly Tagged[]> {
  const all = (node: Tagged): readonly Tagged[] => [node, ...(node.children ?? []).flatMap(all)];
  const trees = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => (await pdf.getPage(index + 1)).getStructTree()),
  );
  return trees.flatMap((tree) => all(tree as Tagged));
}

describe('a letter as a PDF', () => {
  let bytes: Buffer;
  let pdf: PDFDocumentProxy;
  beforeAll(async () => {
    bytes = await pdfOf(letter(40), 'zh');
    pdf = await opened(bytes);
  });

  it('gives its whole text back, with the rare signs of names', async () => {
    const text = await textOf(pdf);
    for (const words of ['奖励申报决定书', `杭州${RARE}食品有限公司`, '第40行', office.zh, '2026年3月10日'])
      expect(text).toContain(words);
    expect(text).toContain(hashOf(letter(40)));
  });

  it('names a sign that the font does not have, instead of a blank box', async () => {
    expect(await textOf(pdf)).toContain('〔U+32000〕');
  });

  it('is tagged: a title, heads, paragraphs in their order, and a picture with words', async () => {
    expect(pdf.numPages).toBeGreaterThan(1);
    const tags = await tagsOf(pdf);
    const roles = tags.map(({ role }) => role);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(roles.filter((role) => role === 'H2')).toHaveLength(2);
    expect(roles.filter((role) => role === 'P').length).toBeGreaterThan(40);
    expect(tags.find(({ role }) => role === 'Figure')?.alt).toContain('二维码');
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  });

  it.each([
    ['zh', 'zh-Hans'],
    ['en', 'en'],
  ] as const)('says its language, its title, and that it is PDF/A: %s', async (language, tag) => {
    const own = await opened(await pdfOf(letter(1), language));
    const { info, metadata } = await own.getMetadata();
    expect(info).toMatchObject({ Language: tag, Title: `${letter(1).title[language]} A0123456789abcde-13` });
    const raw = (await pdfOf(letter(1), language)).toString('latin1');
    expect(raw).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(raw).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(metadata).not.toBeNull();
  });

  it('has the same bytes whenever it is made, and other ones if it says something else', async () => {
    expect((await pdfOf(letter(40), 'zh')).equals(bytes)).toBe(true);
    expect((await pdfOf({ ...letter(40), day: '2026-03-11' }, 'zh')).equals(bytes)).toBe(false);
    expect((await pdfOf(letter(40), 'en')).equals(bytes)).toBe(false);
  });

  it('is small, for all that the font has', () => {
    expect(bytes.length).toBeLessThan(200_000);
  });

  it('is made in so many milliseconds', async () => {
    const median = (numbers: readonly number[]): string =>
      String(Math.round(numbers.toSorted((one, other) => one - other)[2] ?? 0));
    const [times, worked]: [number[], number[]] = [[], []];
    for (let round = 0; round < 5; round += 1) {
      const [begun, used] = [performance.now(), process.cpuUsage()];
      await pdfOf(letter(20), 'zh');
      const { user, system: inKernel } = process.cpuUsage(used);
      times.push(performance.now() - begun);
      worked.push((user + inKernel) / 1_000);
    }
    console.info(
      `a letter, warm: ${median(times)} ms (300 asked for), ${median(worked)} ms of the processor`,
    );
    expect(times).toHaveLength(5);
  });
});
