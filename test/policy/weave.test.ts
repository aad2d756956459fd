import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readCaseFile } from '../../policy/engine/cases/case-file.ts';
import { packFrom } from '../../policy/engine/pack-from.ts';
import type { Pack } from '../../policy/engine/pack.ts';
import type { Unit } from '../../policy/engine/numbers.ts';
import { CHOICE_LABELS } from '../../contract/labels/choices.ts';
import { casesLines } from '../../policy/engine/weave/case-lines.ts';
import { groupsOf, unanchoredGroups } from '../../policy/engine/weave/groups.ts';
import { TARGETS } from '../../policy/engine/weave/labels.ts';
import { weaveInWords } from '../../policy/engine/weave/in-words.ts';
import { weaveOf } from '../../policy/engine/weave/weave.ts';
import { weavePage } from '../../policy/engine/weave/page.ts';
import type { Resting, Weave, WovenCase } from '../../policy/engine/weave/woven.ts';
import { weave, type NamedCases } from '../../use-cases/policy/weave.ts';
import { YUNHAI_2021 } from '../packs/yunhai-quality-2021/pack.ts';
import { GONGSHU_2027 } from '../packs/gongshu-brand-2027/pack.ts';
import { PACK } from './given.ts';

const YUNHAI = packFrom(YUNHAI_2021);

/** The files of a folder that have cases of a pack. */
function casesIn(pack: Pack, folder: string): readonly NamedCases[] {
  const url = new URL(folder, import.meta.url);
  const files = readdirSync(url).filter((name) => name.endsWith('.json'));
  return files.flatMap((name) => {
    const json = JSON.parse(readFileSync(new URL(name, url), 'utf8')) as { readonly policy: string };
    if (json.policy !== pack.version) return [];
    const read = readCaseFile(new Map([[pack.version, pack]]), json);
    if (!read.ok) throw new Error(`${name}: ${read.problem.code} at ${read.problem.at}`);
    return [{ name, file: read.value }];
  });
}

/** A value of a number as a reader of English finds it; fen are read as yuan. */
function shown(value: number | string | null, unit: Unit): string {
  if (typeof value !== 'number') return value ?? 'none';
  return (unit === 'fen' ? value / 100 : value).toLocaleString('en-US');
}

/** Every sentence of a weave about what rests on its passages, in one language. */
function sentences(woven: Weave, language: 'zh' | 'en'): readonly string[] {
  const { numbers, proofs, departments, families, rulings, files, places, unanchored } = woven;
  const words = { numbers, proofs, departments, families, rulings, files };
  const groups = [
    ...places.flatMap(({ passages }) => passages.flatMap((resting) => groupsOf(words, resting))),
    ...unanchoredGroups(words, unanchored),
  ];
  return groups.flatMap(({ title, entries }) => [
    title[language],
    ...entries.flatMap(({ sign, name, lines }) => [
      sign ?? '',
      name[language],
      ...lines.map((line) => line[language]),
    ]),
  ]);
}

/** What only a program reads: two words in one, words joined by a dot, a code of the engine, a pattern. */
const IDENTIFIER = /[a-z][A-Z]|\b[a-z]\w*\.[a-z]|\b[a-z]+(?:-[a-z]+)*=|\^|\[/;
/** The address of a notice that an operating rule was seen in. */
const ADDRESSES = /\(sme-s\.com, article 11407\)/;
/** Words that only readers of English know. Signs of items, rulings and cases are written alike in both languages. */
const ENGLISH = /(?<![A-Za-z0-9-])[a-z]{2,}(?![A-Za-z0-9-])/;

/** The sentences that only a program reads, without the ids and titles that the files of cases brought along. */
function unreadable(woven: Weave, files: readonly NamedCases[] = []): readonly string[] {
  const theirs = files
    .flatMap(({ file }) => file.cases.flatMap(({ id, title }) => [`, ${title ?? ''}: `, id]))
    .sort((a, b) => b.length - a.length);
  const ours = (sentence: string): string =>
    theirs.reduce((left, words) => left.replace(words, ''), sentence.replace(ADDRESSES, ''));
  const isCode = (sentence: string): boolean => IDENTIFIER.test(ours(sentence));
  return [
    ...sentences(woven, 'en').filter(isCode),
    ...sentences(woven, 'zh').filter(
      (each) => isCode(each) || ENGLISH.test(ours(each)) || /\d{4}-\d\d-\d\d/.test(ours(each)),
    ),
  ];
}

/** What is wrong with the markup of a page: a tag that closes another than the last one opened, or a sign that is not escaped. Null if nothing is. */
function flaw(page: string): string | null {
  const open: string[] = [];
  const [, body = ''] = /^<!doctype html>(.*)$/is.exec(page) ?? [];
  for (const [part] of body.matchAll(/<[^>]*>|[^<]+/g)) {
    const [, slash, name = '', end] =
      /^<(\/?)([a-z][a-z0-9]*)(?: [a-z]+="[^"<>]*")* ?(\/?)>$/.exec(part) ?? [];
    if (name === '') {
      if (/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/.test(part)) return part;
    } else if (slash === '/') {
      if (open.pop() !== name) return part;
    } else if (end !== '/') open.push(name);
  }
  return open.at(-1) ?? (body === '' ? 'no page' : null);
}

const WOVEN = [
  [PACK, casesIn(PACK, 'cases/')],
  [YUNHAI, casesIn(YUNHAI, '../packs/yunhai-quality-2021/')],
  [packFrom(GONGSHU_2027), []],
] as const;

/** What stands in a weave, each as its kind, its name and the passage under which it stands; null: under none. */
type Mention = readonly [kind: string, name: string, anchor: string | null];

function mentionsIn({ places, unanchored }: Weave): readonly Mention[] {
  const passages = places.flatMap((place) => place.passages);
  return [
    ...passages.map(({ passage }): Mention => ['passage', passage.anchor, passage.anchor]),
    ...passages.flatMap(({ passage, ...resting }) => restingOn(passage.anchor, resting)),
    ...restingOn(null, unanchored),
    ...unanchored.practices.map(({ name }): Mention => ['practice', name, null]),
    ...unanchored.formerItems.map(({ code }): Mention => ['former', code, null]),
    ...unanchored.fixed.map(({ reading }): Mention => ['reading', reading, null]),
    ...unanchored.notes.map(({ zh }): Mention => ['note', zh, null]),
  ];
}

function restingOn(anchor: string | null, resting: Resting): readonly Mention[] {
  const of = (kind: string, names: readonly string[]) => names.map((name): Mention => [kind, name, anchor]);
  return [
    ...of('clause', resting.clauses),
    ...of(
      'number',
      resting.numbers.map(({ name }) => name),
    ),
    ...of(
      'ruling',
      resting.rulings.map(({ id }) => id),
    ),
    ...of(
      'reading',
      resting.rulings.flatMap(({ readings }) => readings),
    ),
    ...of(
      'item',
      resting.items.map(({ code }) => code),
    ),
    ...of(
      'introduction',
      resting.introductions.map(({ code }) => code),
    ),
    ...of(
      'target',
      resting.targets.map(({ id }) => id),
    ),
    ...of(
      'advantage',
      resting.advantages.map(({ name }) => name.zh),
    ),
    ...of(
      'fund',
      resting.funds.map(({ id }) => id),
    ),
    ...of(
      'escalation',
      resting.escalation.map(({ role }) => role),
    ),
    ...of('goal', resting.isGoal ? [String(anchor)] : []),
  ];
}

/** The same, as the pack itself says it. */
function stated(pack: Pack): readonly Mention[] {
  const { text, clauses, numbers, rulings, items, introduction, targets, advantages } = pack;
  return [
    ...Object.keys(text.passages).map((anchor): Mention => ['passage', anchor, anchor]),
    ...Object.entries(clauses).map(([name, anchor]): Mention => ['clause', name, anchor]),
    ...Object.values(numbers).map(({ name, clause }): Mention => ['number', name, clause]),
    ...Object.entries(rulings).map(([id, { clause }]): Mention => ['ruling', id, clause]),
    ...Object.entries(pack.readings).map(([name, binding]): Mention => {
      const anchor = 'always' in binding ? null : (rulings[binding.ruling]?.clause ?? null);
      return ['reading', name, anchor];
    }),
    ...Object.values(items).map(({ code, clause }): Mention => ['item', code, clause]),
    ...[introduction ?? []].flat().map(({ code }): Mention => ['introduction', code, clauses.introduced]),
    ...Object.entries(targets).map(([id, { goal }]): Mention => {
      return ['target', id, numbers[goal]?.clause ?? null];
    }),
    ...advantages.map(({ name, clause }): Mention => ['advantage', name.zh, clause]),
    ['fund', pack.fund.id, pack.fund.clause],
    ...pack.organisation.escalation.map(({ role, clause }): Mention => ['escalation', role, clause]),
    ...pack.narrative.map((anchor): Mention => ['goal', anchor, anchor]),
    ...Object.values(pack.practices).map(({ name }): Mention => ['practice', name, null]),
    ...Object.keys(pack.formerItems).map((code): Mention => ['former', code, null]),
    ...pack.notes.map(({ zh }): Mention => ['note', zh, null]),
  ];
}

const RECORDED = new URL('recorded/woven.json.br', import.meta.url);
type Recorded = Record<string, ReturnType<typeof shownOf>>;

/** What people are shown, but for the check sum, which says of every change that there was one. */
function shownOf(woven: Weave) {
  const shown = { ...woven, digest: '' };
  return { lines: weaveInWords(shown).split('\n'), page: weavePage(shown).split('\n') };
}

/**
 * What each policy looks like, article by article. A change is looked at in the difference, then recorded:
 *
 *     RECORD_VERDICTS=1 npx vitest run --config test/vitest.config.ts test/policy/weave.test.ts
 */
it.runIf(process.env['RECORD_VERDICTS'] === '1')('what policies look like is recorded anew', () => {
  const all = WOVEN.map(([pack, files]) => [pack.version, shownOf(weave(pack, files))]);
  writeFileSync(RECORDED, brotliCompressSync(JSON.stringify(Object.fromEntries(all))));
});

const sorted = (all: readonly Mention[]): readonly string[] => all.map((each) => JSON.stringify(each)).sort();

describe.each(WOVEN.map(([pack, files]) => [pack.version, pack, files] as const))(
  '%s, woven',
  (_, pack, files) => {
    const woven = weave(pack, files);
    const pieces = woven.places.flatMap((place) => place.pieces);

    it('has every passage, number, ruling, item, target and the rest once, where it belongs', () => {
      expect(sorted(mentionsIn(woven))).toEqual(sorted(stated(pack)));
    });

    it('leaves no character of the text out, and marks each passage with its own words', () => {
      expect(pieces.map(({ text }) => text).join('')).toBe(pack.text.words);
      for (const { anchor, quote } of Object.values(pack.text.passages)) {
        const within = pieces.filter((piece) => piece.within.includes(anchor));
        expect(within.map(({ text }) => text).join(''), anchor).toBe(quote);
        expect(within.filter(({ begins }) => begins.includes(anchor))).toEqual(within.slice(0, 1));
        expect(within.filter(({ ends }) => ends.includes(anchor))).toEqual(within.slice(-1));
      }
    });

    it('shows each item with the cases that claim it, and no other', () => {
      const items = woven.places.flatMap(({ passages }) => passages.flatMap((each) => each.items));
      for (const { code, cases } of items) {
        const claiming = files.flatMap(({ name, file }) =>
          file.cases.flatMap(({ id, applications }) =>
            applications.some(({ item, standsFor }) => item === code || standsFor === code)
              ? [`${name} ${id}`]
              : [],
          ),
        );
        expect(cases.map(({ file, id }) => `${file} ${id}`)).toEqual(claiming);
        if (files.length > 0) expect(claiming.length, code).toBeGreaterThan(0);
      }
    });

    it('prints every value with its unit and day, every answer and every case, as lines and as a page', () => {
      const lines = weaveInWords(woven);
      const page = weavePage(woven);
      for (const { label, lastCheckedOn, values, unit } of Object.values(pack.numbers)) {
        const at = lines.indexOf(`      ${label.zh} / ${label.en}\n`);
        const entry = lines.slice(at, lines.indexOf(`last checked on: ${lastCheckedOn}`, at));
        expect(at, label.zh).toBeGreaterThan(0);
        for (const { from, value } of values) expect(entry).toContain(`since ${from}: ${shown(value, unit)}`);
        expect(page).toContain(`<dt>${label.zh} `);
      }
      for (const [id, { question, values, answers }] of Object.entries(pack.rulings)) {
        expect(lines).toContain(`      ${id}  ${question.zh} / ${question.en}\n`);
        for (const { from, value } of answers)
          expect(lines).toContain(`since ${from}: “${values[value]?.en ?? value}”; because: `);
      }
      expect(lines.includes('未指定案例文件')).toBe(files.length === 0);
      expect(lines.includes('the file expects')).toBe(false);
    });

    it('is, line by line and as a page, what somebody last looked at', () => {
      const recorded = JSON.parse(brotliDecompressSync(readFileSync(RECORDED)).toString()) as Recorded;
      expect(shownOf(woven)).toEqual(recorded[pack.version]);
    });

    it('has no code of the engine in a sentence of either language, and no English in a Chinese one', () => {
      expect(unreadable(woven, files)).toEqual([]);
    });

    it('marks the operating rules, and nothing that a passage says', () => {
      const [articles = '', rest = ''] = weaveInWords(woven).split('What rests on no passage');
      const operating = Object.values(pack.numbers).filter(({ clause }) => clause === null);
      const all = operating.length + Object.keys(pack.practices).length;
      expect(rest.split('operating rule, not from the policy text').length - 1).toBe(all);
      expect(articles).not.toContain('operating rule, not from the policy text');
    });

    it('is a page that is well-formed, Chinese first, with no script and nothing from elsewhere', () => {
      const page = weavePage(woven);
      expect(flaw(page)).toBeNull();
      expect(page).toMatch(/<html lang="zh-CN">/);
      expect(page).toContain('@media print');
      expect(page).not.toMatch(/<script|<link|<img|src=|https?:|@import|url\(/);
      const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, to = ''] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(to);
      for (const anchor of Object.keys(pack.text.passages)) expect(ids).toContain(anchor);
    });
  },
);

it('calls the kinds of targets what everybody calls them', () => {
  expect(TARGETS).toEqual(CHOICE_LABELS.TARGET_KINDS);
});

describe('what would be wrong', () => {
  it('is seen: a number that stands elsewhere, and one that is left out', () => {
    const woven = weave(YUNHAI, []);
    const number = woven.unanchored.numbers[0];
    if (number === undefined) throw new Error('no operating rule');
    const without = {
      ...woven,
      unanchored: { ...woven.unanchored, numbers: woven.unanchored.numbers.slice(1) },
    };
    expect(sorted(mentionsIn(without))).not.toEqual(sorted(stated(YUNHAI)));
    const moved = {
      ...YUNHAI,
      numbers: { ...YUNHAI.numbers, [number.name]: { ...number, clause: 'art9.cap' } },
    };
    expect(sorted(mentionsIn(woven))).not.toEqual(sorted(stated(moved)));
  });

  it.each(['award.cityTitle', 'perMark', 'A43=perFirm', '^[1-9]$'])(
    'is seen: a code in a sentence, %s',
    (code) => {
      expect(
        unreadable(weave({ ...YUNHAI, notes: [{ zh: `金额 ${code}`, en: 'amount' }] }, [])),
      ).toHaveLength(1);
      expect(
        unreadable(weave({ ...YUNHAI, notes: [{ zh: '金额', en: `amount ${code}` }] }, [])),
      ).toHaveLength(1);
    },
  );

  it('is seen: an English word and a day of a program in a Chinese sentence', () => {
    for (const zh of ['金额 as computed', '自 2018-05-22 起'])
      expect(unreadable(weave({ ...YUNHAI, notes: [{ zh, en: 'amount' }] }, []))).toEqual([zh]);
  });

  it('is escaped: no text of a pack or a case becomes markup', () => {
    const odd = `<script>alert("1 & '2'")</script>`;
    const woven = weave({ ...YUNHAI, title: { zh: odd, en: odd }, notes: [{ zh: odd, en: odd }] }, []);
    const page = weavePage({ ...woven, version: odd, files: [odd] });
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;alert(&quot;1 &amp; &#39;2&#39;&quot;)&lt;/script&gt;');
    expect(flaw(page)).toBeNull();
    for (const wrong of ['<p>a & b</p>', '<p><b></p></b>', '<p>', '<p class=a></p>', '<p>a > b</p>'])
      expect(flaw(`<!doctype html>${wrong}`), wrong).not.toBeNull();
  });

  it('is said: an item without a case in the named files', () => {
    const [{ name, file } = { name: '', file: undefined }] = casesIn(YUNHAI, '../packs/yunhai-quality-2021/');
    if (file === undefined) throw new Error('no cases');
    const without = weaveInWords(weave(YUNHAI, [{ name, file: { ...file, cases: [] } }]));
    expect(without).toContain('no case of the named files claims it');
    expect(weaveInWords(weave(YUNHAI, [{ name, file }]))).not.toContain('no case of the named files');
  });

  it('is said of a case: what is paid, claimed back or refused, whether its file expects it or not', () => {
    const of = (pays: WovenCase['pays'], expected: WovenCase['expected'], title: string | null = null) =>
      casesLines({ files: ['f'] }, [{ file: 'f', id: 'Y1', title, claims: [], pays, expected }]);
    expect(of([50_000, -12.5], null)).toEqual([
      { zh: '案例Y1：5万元、追回12.5元', en: 'case Y1: 50,000 yuan, 12.5 yuan claimed back' },
    ]);
    expect(of(['renewal', null], ['renewal', null], 'twice')).toEqual([
      {
        zh: '案例Y1：“属复评（复审、续展）认定，不重复奖励”、无',
        en: 'case Y1, twice: “A renewal is never awarded”, none',
      },
    ]);
    expect(of(['not-watched', 'no-departure', 'barred', 'nothing-to-claim'], null)[0]?.zh).toBe(
      '案例Y1：“不在五年期内”、“不属于迁出”、“无可适用的追回依据”、“无可追回的金额”',
    );
    expect(of([1], [2])[0]?.zh).toBe('案例Y1：1元（文件预期：2元）');
  });

  it('is said once where both languages write it alike', () => {
    const woven = { ...weave(YUNHAI, []), title: { zh: 'Q1', en: 'Q1' } };
    expect(weaveInWords(woven)).toMatch(/^Q1\n/);
    expect(weavePage(woven)).toContain('<h1>Q1</h1>');
  });

  it('is said: a case that pays something else than its file expects', () => {
    const [{ name, file } = { name: '', file: undefined }] = casesIn(YUNHAI, '../packs/yunhai-quality-2021/');
    if (file === undefined) throw new Error('no cases');
    const [first, ...others] = file.cases;
    if (first === undefined) throw new Error('no case');
    const changed = { ...file, cases: [{ ...first, pays: [1] }, ...others] };
    expect(weaveInWords(weave(YUNHAI, [{ name, file: changed }]))).toContain('(the file expects 1 yuan)');
  });
});

it.each([[['short', 'long']], [['long', 'short']]])(
  'of two passages that begin together the longer one comes first, however they are listed: %j',
  (listed) => {
    const { text } = PACK.content;
    const [passage] = Object.values(text.passages);
    if (passage === undefined) throw new Error('the text has a passage');
    const to = { short: passage.from + 1, long: passage.to };
    const passages = Object.fromEntries(
      listed.map((anchor) => [anchor, { ...passage, anchor, to: to[anchor as 'short' | 'long'] }]),
    );
    const woven = weaveOf({ ...PACK, text: { ...text, passages } }, [], []);
    const anchors = woven.places.flatMap((place) => place.passages.map((each) => each.passage.anchor));
    expect(anchors).toEqual(['long', 'short']);
  },
);
