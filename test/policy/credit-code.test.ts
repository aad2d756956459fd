import { describe, expect, it } from 'vitest';
import { caseCode } from '../../policy/engine/cases/case-code.ts';
import { checkCharacter, hasCreditCodeForm, isCreditCode } from '../../policy/engine/credit-code.ts';

describe('a unified social credit code (GB 32100)', () => {
  it('has the check character of the worked example of the standard', () => {
    expect(checkCharacter('91350100M000100Y4')).toBe('3');
    expect(isCreditCode('91350100M000100Y43')).toBe(true);
  });

  it('may end in 0, where the sum leaves nothing over', () => {
    const bodies = Array.from({ length: 31 }, (_, index) => `9133010500000${String(index).padStart(4, '0')}`);
    const body = bodies.find((candidate) => checkCharacter(candidate) === '0') ?? '';
    expect(isCreditCode(`${body}0`)).toBe(true);
  });

  it('with any one character changed is wrong', () => {
    const code = '91350100M000100Y43';
    for (let at = 0; at < code.length; at += 1) {
      const changed = code.slice(0, at) + (code.charAt(at) === '1' ? '2' : '1') + code.slice(at + 1);
      expect(isCreditCode(changed), changed).toBe(false);
    }
  });

  it('with two neighbours swapped is wrong', () => {
    expect(isCreditCode('91530100M000100Y43')).toBe(false);
  });

  it.each(['91350100M000100Y4', '91350100M000100Y433', '91350100M000100Y4I', '91350100m000100y43', ''])(
    'has 18 characters of its alphabet: %s has not',
    (text) => expect(hasCreditCodeForm(text)).toBe(false),
  );

  it('is made for a name in a case, and kept where the case gives one', () => {
    expect(isCreditCode(caseCode('330105', 'E'))).toBe(true);
    expect(caseCode('330105', 'E')).not.toBe(caseCode('330105', 'F'));
    expect(caseCode('330105', '91350100M000100Y43')).toBe('91350100M000100Y43');
  });
});
