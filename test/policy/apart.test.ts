import { describe, expect, it } from 'vitest';
import { apartFrom, countsApart } from '../../policy/engine/apart.ts';
import { packFrom } from '../../policy/engine/pack-from.ts';
import type { ReadingName } from '../../policy/engine/readings.ts';
import { claimOn, FIRM, inputFor, PACK } from './given.ts';

const POLICY = PACK.version;

/** What sets a grant on an item apart, by the answers that its verdict used. */
function apart(item: string, rulings: Readonly<Record<string, string>>, more: object = {}): string {
  const used = Object.entries(rulings).map(([id, value]) => ({ id, value }));
  return apartFrom(PACK, inputFor(claimOn(item, more)), { rulings: used });
}

describe('a grant', () => {
  const { readings } = PACK.content;
  const rulingOf = (name: keyof typeof readings): string => {
    const binding = readings[name];
    return 'ruling' in binding ? binding.ruling : '';
  };
  const titles = rulingOf('titlesOfOneLevel');
  const deducted = rulingOf('deducted');
  const lower = rulingOf('lowerAfterHigher');
  const holders = rulingOf('jointHolders');

  it('counts against every award on its key, as the text has it', () => {
    expect(apart('C1', {})).toBe('');
    expect(
      apart('C1', { [titles]: 'strict', [deducted]: 'net', [lower]: 'nothing', [holders]: 'representative' }),
    ).toBe('');
  });

  it.each([
    ['its title', titles, 'lenient', `title ${PACK.item('C1').title}`],
    ['its policy', deducted, 'thisPolicyOnly', `policy ${POLICY}`],
    ['its level', deducted, 'nominal', `level ${String(PACK.item('C1').level)}`],
    ['its level', lower, 'paid', `level ${String(PACK.item('C1').level)}`],
  ])('is set apart by %s where %s is read as %s', (_, ruling, answer, said) => {
    expect(apart('C1', { [ruling]: answer })).toBe(said);
  });

  it('is set apart by its holder where each of several is awarded and it is one of several', () => {
    expect(apart('S1', { [holders]: 'each' }, { jointlyHeld: true })).toBe(`holder ${FIRM}`);
    expect(apart('S1', { [holders]: 'each' })).toBe('');
    expect(apart('S1', { [holders]: 'each' }, { jointlyHeld: false })).toBe('');
    expect(apart('S1', { [holders]: 'representative' }, { jointlyHeld: true })).toBe('');
  });

  it('is set apart by all of them at once, in one order', () => {
    const all = { [titles]: 'lenient', [deducted]: 'thisPolicyOnly', [lower]: 'paid', [holders]: 'each' };
    const { title, level } = PACK.item('C1');
    expect(apart('C1', all, { jointlyHeld: true })).toBe(
      `holder ${FIRM} level ${String(level)} policy ${POLICY} title ${title}`,
    );
  });

  const each = Object.values(PACK.items).find(({ apartIf }) => apartIf !== undefined);
  const { ruling = '', is = '' } = each?.apartIf ?? {};

  it('is set apart by its certificate where a ruling says so of its item, and of no other', () => {
    const code = each?.code ?? '';
    expect(apart(code, { [ruling]: is })).toMatch(/^certificate \S+$/);
    expect(apart(code, { [ruling]: 'otherwise' })).toBe('');
    expect(apart(code, { another: is })).toBe('');
    expect(apart('C1', { [ruling]: is })).toBe('');
  });

  it('leaves its key with no one highest level where it is set apart, and with one otherwise', () => {
    const counts = (
      rulings: Readonly<Record<string, string>>,
      pack: Pick<typeof PACK, 'item' | 'readings'> = PACK,
    ): boolean =>
      countsApart(
        pack,
        'C1',
        Object.entries(rulings).map(([id, value]) => ({ id, value })),
      );
    expect(counts({})).toBe(false);
    expect(counts({ [titles]: 'strict' })).toBe(false);
    expect(counts({ [titles]: 'lenient' })).toBe(true);
    const used = [
      { id: 'A1', value: 'any' },
      { id: ruling, value: is },
    ];
    expect(countsApart(PACK, each?.code ?? '', used)).toBe(true);
    const content = {
      ...PACK.content,
      readings: { ...readings, titlesOfOneLevel: { always: 'lenient' } as const },
    };
    expect(counts({}, packFrom(content))).toBe(true);
  });

  it.each<[ReadingName, string, boolean]>([
    ['titlesOfOneLevel', 'strict', false],
    ['titlesOfOneLevel', 'lenient', true],
    ['deducted', 'netPaid', false],
    ['deducted', 'nominal', true],
    ['deducted', 'thisPolicyOnly', true],
    ['lowerAfterHigher', 'nothing', false],
    ['lowerAfterHigher', 'paid', true],
    ['jointHolders', 'representative', false],
    ['jointHolders', 'each', true],
    ['laterDesignations', 'nothing', false],
    ['laterDesignations', 'each', true],
    ['inheritance', 'inherits', false],
    ['inheritance', 'newIdentity', true],
  ])('leaves its key with no one highest level where %s is %s for good: %s', (name, always, isApart) => {
    const pack = { ...PACK, readings: { ...readings, [name]: { always } } };
    expect(countsApart(pack, 'C1', [])).toBe(isApart);
  });
});
