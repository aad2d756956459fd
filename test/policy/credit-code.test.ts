import { describe, expect, it } from 'vitest';
import { caseCode } from '../../policy/engine/cases/case-code.ts';
import { readCaseFile } from '../../policy/engine/cases/case-file.ts';
import { runCases } from '../../policy/engine/cases/run-case.ts';
import { checkCharacter, readCreditCode, rightCode } from '../../policy/engine/credit-code.ts';
import { readPriorPayment } from '../../policy/engine/prior-payments.ts';
import { readClaim } from '../../policy/engine/read-claim.ts';
import { readSuccession } from '../../policy/engine/read-succession.ts';
import { PACK_OF } from '../../policy/packs/versions.ts';
import { creditCode } from '../../server/command/arguments.ts';
import { wantedBy } from '../../use-cases/application/filter.ts';
import { OTHER_FIRM, PACK } from './given.ts';

const CODE = '91330100799655058B';
const isCode = (words: string): boolean => readCreditCode(words, 'code').ok;

describe('a unified social credit code (GB 32100)', () => {
  it('has the check character of the worked example of the standard', () => {
    expect(checkCharacter('91350100M000100Y4')).toBe('3');
    expect(isCode('91350100M000100Y43')).toBe(true);
  });

  it('may end in 0, where the sum leaves nothing over', () => {
    const bodies = Array.from({ length: 31 }, (_, index) => `9133010500000${String(index).padStart(4, '0')}`);
    const body = bodies.find((candidate) => checkCharacter(candidate) === '0') ?? '';
    expect(isCode(`${body}0`)).toBe(true);
  });

  it('with any one character changed is wrong', () => {
    const code = '91350100M000100Y43';
    for (let at = 0; at < code.length; at += 1) {
      const changed = code.slice(0, at) + (code.charAt(at) === '1' ? '2' : '1') + code.slice(at + 1);
      expect(isCode(changed), changed).toBe(false);
    }
  });

  it('with two neighbours swapped is wrong', () => {
    expect(isCode('91530100M000100Y43')).toBe(false);
  });

  it('is made for a name in a case, and kept where the case gives one', () => {
    expect(isCode(caseCode('330105', 'E'))).toBe(true);
    expect(caseCode('330105', 'E')).not.toBe(caseCode('330105', 'F'));
    expect(caseCode('330105', '91350100M000100Y43')).toBe('91350100M000100Y43');
  });
});

const PAYMENT = {
  ...{ recognition: 'product:P', item: 'C1', amount: 50_000, unit: 'yuan', paidOn: '2016-05-10' },
  policy: 'gongshu-brand-2014',
};
const SUCCESSION = { recognition: null, on: '2018-07-02', by: ['a', 'b'] } as const;
const CLAIM = {
  ...{ item: 'C1', recognition: 'product:P', recognisedOn: '2018-08-01', certificate: 'ZJ-1' },
};

type Came = { readonly code: string } | { readonly refused: string; readonly zh: string };
/** What came of a code by each way in by which somebody can type one. */
const WAYS: Readonly<Record<string, (words: string) => Came>> = {
  'a claim': (words) => {
    const read = readClaim(PACK, { ...CLAIM, enterprise: words }, '2018-09-03');
    return read.ok ? { code: read.value.enterprise } : refused(read.problem);
  },
  'a prior payment': (words) => {
    const read = readPriorPayment(PACK, { ...PAYMENT, enterprise: words });
    if (!read.ok) return refused(read.problem);
    expect(read.value.key).toContain(`/${read.value.award.enterprise}/`);
    return { code: read.value.award.enterprise };
  },
  'the ancestor of a succession': (words) => {
    const read = readSuccession({ ...SUCCESSION, kind: 'merger', from: words, to: OTHER_FIRM });
    return read.ok ? { code: read.value.from } : refused(read.problem);
  },
  'the heir of an assignment': (words) => {
    const recognition = 'mark:1234567';
    const read = readSuccession({
      ...SUCCESSION,
      ...{ kind: 'assignment', from: OTHER_FIRM, to: words, recognition },
    });
    return read.ok ? { code: read.value.to } : refused(read.problem);
  },
};

function refused({
  code,
  said: { zh },
}: {
  readonly code: string;
  readonly said: { readonly zh: string };
}): Came {
  return { refused: code, zh };
}

describe.each(Object.entries(WAYS))('a code that is typed in %s', (_, taken) => {
  it.each([
    CODE,
    '91330100799655058b',
    '９１３３０１００ ７９９６５５０５８ｂ',
    '91330100-799655058-B',
    '91330100-799655058-В',
    ' 9133 0100 7996 5505 8B ',
    '9133\u200B0100799655058B',
  ])('as %s is one code', (words) => {
    expect(taken(words)).toEqual({ code: CODE });
  });

  it.each([
    ['91330100799655058A', 'wrong-check-digit', '按前17位计算，末位应为B'],
    ['91330100799655085B', 'wrong-check-digit', '末位应为'],
    ['9133O100799655058B', 'malformed-code', '其中O不用于代码'],
    ['9133010079965505B', 'malformed-code', '读作9133010079965505B，共17位'],
    ['91330100799655058BB', 'malformed-code', '共19位'],
    ['某某公司', 'malformed-code', '读作某某公司'],
    ['——', 'malformed-code', '——'],
  ])('as %s is refused with what is wrong with it', (words, code, zh) => {
    const came = taken(words);
    expect(came).toMatchObject({ refused: code });
    expect('zh' in came && came.zh).toContain(`“${words}”：`);
    expect('zh' in came && came.zh).toContain(zh);
  });
});

describe('a prior payment of a firm whose code is typed in another way', () => {
  const pays = (enterprise: string): unknown => {
    const application = {
      ...{ at: '2018-09-03', enterprise: CODE, subject: 'product:P', item: 'C1' },
      ...{ recognisedOn: '2018-08-01', certificate: 'ZJ-1' },
    };
    const prior = { enterprise, subject: 'product:P', item: 'C1', amount: 50_000, paidOn: '2016-05-10' };
    const read = readCaseFile(PACK_OF, {
      policy: 'gongshu-brand-2018',
      unit: 'yuan',
      adoption: { kind: 'simulation', effectiveFrom: '2018-07-01' },
      cases: [
        {
          id: '1',
          given: { priorPayments: [{ ...prior, policy: 'gongshu-brand-2014' }] },
          applications: [application],
        },
      ],
    });
    if (!read.ok) throw new Error(read.problem.said.en);
    return runCases(read.value)[0]?.steps[0]?.pays;
  };

  it.each([CODE, '91330100799655058b', '９１３３０１００７９９６５５０５８Ｂ'])(
    'is the payment of that firm: %s is paid nothing again',
    (words) => expect(pays(words)).toBe(0),
  );

  it('is paid where the payment was another firm’s', () => {
    expect(pays(OTHER_FIRM)).toBe(50_000);
  });

  it('is refused where the code is wrong: it would count for nobody', () => {
    expect(pays('91330100799655058A')).toBe('wrong-check-digit');
  });
});

describe('what is looked for', () => {
  it('is found by a code however it is typed, on a command line too', () => {
    expect(wantedBy({ enterprise: '９１３３０１００ ７９９６５５０５８ｂ' })).toEqual({ enterprise: CODE });
    expect(wantedBy({ text: '91330100-799655058-b' })).toEqual({ text: CODE });
    expect(creditCode('91330100799655058b')).toBe(CODE);
  });

  it('by what is no code is refused, not empty', () => {
    expect(() => wantedBy({ enterprise: '91330100799655058A' })).toThrow('request.invalid');
    expect(() => creditCode('91330100799655058A')).toThrow('would be B');
  });

  it.each([
    ['gb/t1234—2018', 'GB/T 1234-2018'],
    ['张小泉（剪刀）', '张小泉(剪刀)'],
    ['ＺＪ-1', 'ZJ-1'],
    ['龙井', '龙井'],
  ])('as %s is looked for as claims have it: %s', (text, searched) => {
    expect(wantedBy({ text })).toEqual({ text: searched });
  });
});

describe('what would be right of a code', () => {
  it('is the code as the register writes it', () => {
    expect(rightCode(` ${CODE.toLowerCase()} `)).toEqual({
      zh: `请写作${CODE}。`,
      en: `Write it as ${CODE}.`,
    });
  });

  it('is its length where it has another, and the signs that no code has', () => {
    expect(rightCode('9')?.en).toBe('It is read as 9: 1 sign.');
    expect(rightCode('91')?.en).toBe('It is read as 91: 2 signs.');
    expect(rightCode('9OI')?.en).toContain('3 signs, and no code has O, I.');
    expect(rightCode('9OI')?.zh).toContain('其中O、I不用于代码');
  });

  it('is nothing where nothing of one can be read', () => {
    expect(rightCode('')).toBeUndefined();
  });
});
