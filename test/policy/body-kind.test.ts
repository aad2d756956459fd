import { describe, expect, it } from 'vitest';
import { assess } from '../../policy/engine/assess.ts';
import { bodyKind, mayBe } from '../../policy/engine/body-kind.ts';
import { checkCharacter } from '../../policy/engine/credit-code.ts';
import type { ChosenRulings } from '../../policy/engine/rulings/ruling.ts';
import type { BeneficiaryKind } from '../../policy/engine/items/item.ts';
import { claimOn, factsFor, inputFor, PACK } from './given.ts';

const codeOf = (registered: string): string => {
  const body = `${registered}330105MA2AXQ001`.slice(0, 17);
  return body + checkCharacter(body);
};

describe.each([
  ['91', 'granted'],
  ['92', 'needs-ruling'],
  ['93', 'needs-ruling'],
  ['12', 'needs-ruling'],
  ['51', 'needs-ruling'],
  ['52', 'needs-ruling'],
  ['11', 'wrong-beneficiary'],
])('a body whose code begins with %s', (registered, code) => {
  const claim = claimOn('C1', { enterprise: codeOf(registered) });
  const verdictOf = (beneficiary: BeneficiaryKind, rulings: ChosenRulings | null = null) =>
    assess(PACK, inputFor(claim, { facts: factsFor(claim, { beneficiary }), rulings }));

  it(`is ${code} for an item of enterprises, if it is registered as one`, () => {
    expect(verdictOf('enterprise').code).toBe(code);
  });

  it('is granted if the office takes what it is registered as', () => {
    expect(verdictOf('enterprise', { A46: 'asRegistered' }).code).toBe('granted');
  });

  it('is no enterprise by another name', () => {
    const unclear = bodyKind(claim.enterprise) === 'unclear';
    expect(verdictOf('association').code).toBe(unclear ? 'needs-ruling' : 'wrong-beneficiary');
    expect(verdictOf('association', { A46: 'asRegistered' }).code).toBe('wrong-beneficiary');
  });
});

it.each(['11', '91', '51'])('a title of streets is theirs, whatever the code says: %s', (registered) => {
  expect(assess(PACK, inputFor(claimOn('P1', { enterprise: codeOf(registered) }))).code).toBe('granted');
});

it('nobody is registered as what the code contradicts', () => {
  expect(mayBe('enterprise', codeOf('11'))).toBe(false);
  expect(mayBe('street', codeOf('91'))).toBe(false);
  expect(mayBe('association', codeOf('91'))).toBe(false);
  expect(mayBe('association', codeOf('51'))).toBe(true);
  expect(mayBe('street', codeOf('11'))).toBe(true);
  expect(mayBe('enterprise', codeOf('92'))).toBe(true);
});

it.each(['11', '12', '52', '91'])('a station or a base may be kept by a body of %s', (registered) => {
  expect(mayBe('station', codeOf(registered))).toBe(true);
  expect(mayBe('base', codeOf(registered))).toBe(true);
});

it('a lender is registered as an enterprise', () => {
  expect([
    mayBe('lender', codeOf('91')),
    mayBe('lender', codeOf('11')),
    mayBe('lender', codeOf('52')),
  ]).toEqual([true, false, false]);
});
