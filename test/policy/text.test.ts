import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  located,
  placeRange as rangeOf,
  sentences as sentencesOf,
  type Place,
  type Range,
} from '../../policy/engine/text.ts';
import { PACK } from './given.ts';

const { text: TEXT } = PACK;
const { words: DRAFT_2018, sha256: DRAFT_2018_SHA256 } = TEXT;
const ANCHORS = Object.keys(TEXT.passages);
const placeRange = (place: Place): Range => rangeOf(TEXT, place);
const sentences = (place: Place): readonly Range[] => sentencesOf(TEXT, place);
const quote = ({ from, to }: Range): string => DRAFT_2018.slice(from, to);
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

describe('the text', () => {
  it('is the published one, byte for byte', () => {
    expect(sha256(DRAFT_2018)).toBe(DRAFT_2018_SHA256);
    expect(DRAFT_2018_SHA256).toBe('b92ff7c329c2ff9cb928c45f756d162264b444b18d4585d4cf8ad8eba6ebc448');
  });

  it('has another digest when one character is another', () => {
    expect(sha256(DRAFT_2018.replace('奖励30万元', '奖励31万元'))).not.toBe(DRAFT_2018_SHA256);
  });

  it('has twenty articles, one after the other, each beginning with its number', () => {
    const articles = Array.from({ length: 20 }, (_, index) => placeRange(index + 1));
    for (const [index, { from, to }] of articles.entries()) {
      expect(DRAFT_2018.charAt(from)).toBe('（');
      expect(to).toBeGreaterThan(from);
      expect(to).toBeLessThanOrEqual(articles[index + 1]?.from ?? DRAFT_2018.length);
    }
    expect(DRAFT_2018.slice(articles[12]?.from).startsWith('（十三）')).toBe(true);
    expect(DRAFT_2018.slice(articles[19]?.from).startsWith('（二十）')).toBe(true);
  });

  it('has no twenty-first article', () => {
    expect(() => placeRange(21)).toThrow('no article 21');
  });

  it('says nothing of claiming back, of public notice, or of how to apply', () => {
    for (const word of ['追回', '退回', '收回', '返还', '公示', '申报'])
      expect(DRAFT_2018).not.toContain(word);
    expect(DRAFT_2018.split('审批')).toHaveLength(2);
  });

  it('gives Article 13 sentence by sentence', () => {
    expect(sentences(13).map(quote)).toHaveLength(10);
    expect(sentences(13).map(quote)).toContain('获得市级名牌、出口名牌的，各奖励5万元；');
  });
});

describe('a reference to the text', () => {
  it.each(ANCHORS)('%s resolves to its words in its place', (anchor) => {
    const { place, from, to, quote: words } = PACK.passage(anchor);
    expect(DRAFT_2018.slice(from, to)).toBe(words);
    const within = placeRange(place);
    expect(from).toBeGreaterThanOrEqual(within.from);
    expect(to).toBeLessThanOrEqual(within.to);
  });

  it('fails where the words are not there', () => {
    expect(() => located(TEXT, 'test', 13, '各奖励11万元')).toThrow('not in 13');
  });

  it('fails where the words stand in another article', () => {
    expect(() => located(TEXT, 'test', 18, '各奖励10万元')).toThrow('not in 18');
  });

  it('fails where the words stand there twice', () => {
    expect(() => located(TEXT, 'test', 13, '出口名牌的')).toThrow('more than once');
  });
});
