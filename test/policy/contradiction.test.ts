import { describe, expect, it } from 'vitest';
import { readRecognised } from '../../policy/engine/claim.ts';
import type { ReadRecognition } from '../../policy/engine/identity/recognition.ts';
import { amendmentIn, contradiction } from '../../policy/engine/items/contradiction.ts';
import { PACK } from './given.ts';

const readOn = (item: string, words: string): ReadRecognition =>
  readRecognised(PACK.item(item), words, 'isName');
const STANDARD = readOn('S2', 'standard:GB/T 1234-2018');
const AMENDMENT = readOn('S2', 'standard:GB/T 1234-2018/XG1-2020');
const MARK = readOn('M1', 'mark:1234567');
const UNREAD = readOn('S2', 'standard:——');

describe('the number of a standard', () => {
  it('contradicts an item of another level, and no other item', () => {
    expect(contradiction(PACK, PACK.item('S1'), STANDARD)?.fits).toBe(PACK.item('S2'));
    expect(contradiction(PACK, PACK.item('S2'), STANDARD)).toBeNull();
    expect(contradiction(PACK, PACK.item('C1'), STANDARD)).toBeNull();
  });

  it.each([
    ['a mark', MARK],
    ['a text that is no number', UNREAD],
  ])('is not that of %s', (_, read) => {
    for (const item of Object.values(PACK.items)) expect(contradiction(PACK, item, read)).toBeNull();
    expect(amendmentIn(read)).toBeNull();
  });

  it('is that of an amendment if it says so', () => {
    expect(amendmentIn(STANDARD)).toBeNull();
    expect(amendmentIn(AMENDMENT)?.zh).toContain('GB/T 1234-2018/XG1 是标准的修改单');
    expect(amendmentIn(AMENDMENT)?.en).toContain('say that it is a revision');
  });
});
