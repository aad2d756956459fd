import { readdir, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';

const SECTIONS = ['Context', 'Decision', 'Consequences', 'Alternatives', 'Confirmation'];

/** Says what a page lacks to be a decision record: its number, date, status, sections, decision, price. */
function wrongIn(name: string, page: string): string[] {
  const number = Number.parseInt(name, 10);
  const titles = [...page.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
  const section = (title: string): string =>
    page.split(`\n## ${title}\n`)[1]?.split('\n## ')[0]?.trim() ?? '';
  return [
    !page.startsWith(`# ${String(number)}. `) && 'its title has another number than its file',
    !/^- Date: \d{4}-\d{2}-\d{2}$/m.test(page) && 'no date',
    !/^- Status: (Accepted|Superseded by ADR \d+)\b/m.test(page) && 'no status',
    titles.join() !== SECTIONS.join() && `its sections are ${titles.join(', ')}`,
    ...SECTIONS.map((title) => titles.includes(title) && section(title) === '' && `${title} is empty`),
    !/\bWe will\b/.test(section('Decision')) && 'the decision says nowhere what we will do',
    ...['Good', 'Bad'].map(
      (kind) =>
        !new RegExp(`^- ${kind}: `, 'm').test(section('Consequences')) &&
        `no ${kind.toLowerCase()} consequence`,
    ),
    !/`[^`]+`/.test(section('Confirmation')) && 'nothing confirms it',
  ].filter((wrong) => wrong !== false);
}

let pages: ReadonlyMap<string, string>;
beforeAll(async () => {
  const names = (await readdir('docs/adr')).sort();
  pages = new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(`docs/adr/${name}`, 'utf8')] as const)),
  );
});

describe('a decision record', () => {
  it('has number, date, status, context, decision, consequences good and bad, alternatives and confirmation', () => {
    expect(pages.size).toBeGreaterThan(25);
    const wrong = [...pages].map(([name, page]) => [name, wrongIn(name, page)] as const);
    expect(wrong.filter(([, found]) => found.length > 0)).toEqual([]);
  });

  it('has a number of its own', () => {
    const numbers = [...pages.keys()].map((name) => Number.parseInt(name, 10));
    expect(numbers).toEqual([...new Set(numbers)]);
  });

  it.each([
    ['- Status: Accepted\n', '', 'no status'],
    [
      '## Alternatives\n',
      '## Others\n',
      'its sections are Context, Decision, Consequences, Others, Confirmation',
    ],
    ['We will', 'We might', 'the decision says nowhere what we will do'],
    [/^- Bad: /gm, '- Neutral: ', 'no bad consequence'],
    ['# 0. ', '# 1. ', 'its title has another number than its file'],
  ])('that has %j replaced by %j is reported', (from, to, finding) => {
    const [name, page] = [...pages][0] ?? ['', ''];
    expect(wrongIn(name, page)).toEqual([]);
    expect(wrongIn(name, page.replace(from, to))).toContain(finding);
  });
});
