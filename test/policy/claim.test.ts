import { describe, expect, it } from 'vitest';
import { isSameRecognition, recognitionKindsOf } from '../../policy/engine/claim.ts';
import { entitlementsOf } from '../../policy/engine/entitlements.ts';
import { evidenceOf, hashesOf } from '../../policy/engine/evidence.ts';
import { PACK } from './given.ts';

describe('two recognitions', () => {
  it.each([
    ['product:龙井', 'product:龍井'],
    ['mark:1234567', 'mark:第1234567号'],
    ['title:one', 'title:one'],
    ['product:——', 'product:——'],
  ])('are one thing: %s and %s', (one, other) => {
    expect(isSameRecognition(one, other)).toBe(true);
    expect(isSameRecognition(other, one)).toBe(true);
  });

  it.each([
    ['product:龙井', 'product:碧螺春'],
    ['product:龙井', 'tradename:龙井'],
    ['title:one', 'title:One'],
    ['product:——', 'product:（）'],
    ['product:——', 'product:龙井'],
    ['enterprise:甲', 'enterprise:乙'],
  ])('are two: %s and %s', (one, other) => {
    expect(isSameRecognition(one, other)).toBe(false);
    expect(isSameRecognition(other, one)).toBe(false);
  });

  it('may be named by the title or by its holder, if they are titles of a firm', () => {
    expect(recognitionKindsOf({ recognition: 'title' })).toEqual(['enterprise', 'title']);
    expect(recognitionKindsOf({ recognition: 'enterprise' })).toEqual(['enterprise', 'title']);
    expect(recognitionKindsOf({ recognition: 'mark' })).toEqual(['mark']);
  });
});

it('a document that proves two things is one document', () => {
  const document = { sha256: 'a', proof: 'certificate' };
  expect(hashesOf([document, { ...document, proof: 'validity' }, 'b', 'a'])).toEqual(['a', 'b']);
});

it('a firm without a recognition has no advantages, whatever a policy promises from the lowest level on', () => {
  const advantages = PACK.advantages.map((each) => ({ ...each, from: 'none' as const }));
  const found = entitlementsOf({ ...PACK, advantages }, () => PACK, [], '2018-09-03');
  expect(found).toEqual({ level: 'none', entitlements: [] });
});

describe('a document that was brought', () => {
  const documents = [{ sha256: 'a', proof: 'certificate' }];
  const confirmations = [{ unit: 'market', step: 's-1', proofs: ['certificate'] }];
  const accepted = { unit: 'office', step: 's-2' };
  const by = (shown: object): readonly string[] =>
    evidenceOf({ documents, confirmations, accepted: null, objected: false, ...shown }).flatMap(
      ({ confirmed }) => confirmed.map(({ unit }) => unit),
    );

  it('proves what a department confirmed of it, or else what the decision to grant accepted', () => {
    expect(by({})).toEqual(['market']);
    expect(by({ accepted })).toEqual(['market']);
    expect(by({ accepted, confirmations: [] })).toEqual(['office']);
    expect(by({ confirmations: [] })).toEqual([]);
    expect(by({ confirmations: [{ unit: 'market', step: 's-1', proofs: ['validity'] }] })).toEqual([]);
  });

  it('proves nothing where a department objects, unless the decision to grant accepts it', () => {
    expect(by({ objected: true })).toEqual([]);
    expect(by({ objected: true, accepted })).toEqual(['market']);
  });
});
