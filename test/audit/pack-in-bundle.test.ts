import { describe, expect, it } from 'vitest';
import { editionsIn, foreignPacks, packsIn, type PolicyFile } from '../../audit/bundle/contents.ts';
import type { RecordedVerdict } from '../../db/ledger/find-ledger.ts';
import { assess } from '../../policy/engine/assess.ts';
import { claimOn, inputFor, PACK } from '../policy/given.ts';

const input = inputFor(claimOn('C1'));
const recorded: RecordedVerdict = { step: 7, key: 'k', input, verdict: assess(PACK, input) };
const file: PolicyFile = { packs: { [PACK.digest]: PACK.content } };
const read = (policy: PolicyFile): PolicyFile => JSON.parse(JSON.stringify(policy)) as PolicyFile;

describe('the policy in a bundle', () => {
  it('is JSON, and gives each verdict again', () => {
    const editions = editionsIn(read(file));
    const packs = packsIn(editions, [recorded]);
    expect(assess(packs(PACK.version), input)).toEqual(recorded.verdict);
    expect(foreignPacks([recorded], editions)).toEqual([]);
  });

  it('is found out if a number in it is another one', () => {
    const cityTitle = PACK.numbers['award.cityTitle'];
    const forged = {
      ...PACK.content,
      numbers: {
        ...PACK.numbers,
        'award.cityTitle': { ...cityTitle, values: [{ from: '2018-05-22', value: 90_000 }] },
      },
    } as typeof PACK.content;
    const [wrong] = foreignPacks([recorded], editionsIn({ packs: { [PACK.version]: forged } }));
    expect(wrong).toContain('row 7');
  });

  it('is missed if it is not there', () => {
    expect(foreignPacks([recorded], [])).toHaveLength(1);
    expect(() => packsIn([], [recorded])(PACK.version)).toThrow(PACK.version);
  });
});
