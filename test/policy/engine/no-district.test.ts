import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PackContent } from '../../../policy/engine/pack.ts';
import { INSTALLED } from '../../../policy/packs/installed.ts';
import { YUNHAI_2021 } from '../../packs/yunhai-quality-2021/pack.ts';

const ENGINE = new URL('../../../policy/engine/', import.meta.url);
const SOURCES = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
const PACKS = [...INSTALLED, YUNHAI_2021];

/** Codes, names and places that one policy alone has. */
function wordsOf(pack: PackContent): readonly string[] {
  const { territory, organisation, introduction, namedStandards } = pack;
  const inChinese = [
    ...territory.places.flatMap(({ name, alsoCalled = [] }) => [name, ...alsoCalled]),
    ...Object.values(organisation.departments).flatMap(({ names }) =>
      names.map(({ value }) => value?.zh ?? ''),
    ),
    ...pack.streets.flatMap(({ value }) => value ?? []),
    ...Object.values(pack.items).map(({ name }) => name.zh),
    ...Object.values(pack.text.passages).map(({ quote }) => quote),
    pack.title.zh,
  ];
  const codes = [
    pack.version,
    ...territory.places.map(({ code }) => code),
    ...Object.keys(pack.items),
    ...Object.keys(pack.rulings),
    ...Object.keys(pack.text.passages),
    ...namedStandards.codes,
    ...(introduction === null ? [] : [introduction.code]),
  ];
  // The street is a kind of body as well, which every policy may name.
  return [...new Set([...inChinese, ...codes])].filter((word) => word.length > 1 && word !== '街道（园区）');
}

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const isLatin = (word: string): boolean => /^[\w./-]+$/.test(word);
const FORMS = PACKS.flatMap(wordsOf).map((word) =>
  isLatin(word) ? `(?<![\\w.])${escaped(word)}(?![\\w])` : escaped(word),
);
const FOREIGN = new RegExp([...new Set(FORMS)].join('|'), 'gu');

/** What a source has of one policy alone. */
function foreignIn(source: string): readonly string[] {
  return [...new Set(source.match(FOREIGN) ?? [])];
}

/** The kinds of recognition explain themselves by numbers that exist. */
const identity = (file: string): boolean => file.startsWith('identity/');

describe('the engine', () => {
  it.each(SOURCES.filter((file) => !identity(file)))(
    '%s knows no district, item, ruling or passage',
    (file) => {
      expect(foreignIn(readFileSync(new URL(file, ENGINE), 'utf8'))).toEqual([]);
    },
  );

  it.each([
    ["if (item.code === 'M1') return", 'M1'],
    ['/** As A13 says. */', 'A13'],
    ["const district = '330105';", '330105'],
    ["return { zh: '注册地址不在拱墅区' };", '拱墅区'],
    ["clause: 'art13.cityTitles'", 'art13.cityTitles'],
    ['asks 生态环境分局 first', '生态环境分局'],
    ["code === 'Q2'", 'Q2'],
  ])('that has %j is found out', (source, word) => {
    expect(foreignIn(source)).toEqual([word]);
  });

  it('has many words to look for, and Chinese of its own', () => {
    expect(FORMS.length).toBeGreaterThan(200);
    expect(foreignIn("zh: '注册地址不在本区', // DB33 and GB/T")).toEqual([]);
  });
});
