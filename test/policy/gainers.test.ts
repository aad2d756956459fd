import { describe, expect, it } from 'vitest';
import { formatKey, keyOf } from '../../policy/engine/claim.ts';
import { gainers, positionOf, type HeldByAward } from '../../policy/engine/gainers.ts';
import { runCase } from '../../policy/engine/cases/run-case.ts';
import { packFrom } from '../../policy/engine/pack-from.ts';
import { yearlyCapFen } from '../../policy/engine/yearly-cap.ts';
import { YUNHAI_2021 } from '../packs/yunhai-quality-2021/pack.ts';
import { claimOn, factsFor, heldOn, inputFor, PACK } from './given.ts';
import { packOf, simulated } from '../../policy/packs/versions.ts';

const awardOnKey = (application: string, item: string): Parameters<typeof gainers>[1][number] => ({
  application,
  input: inputFor(claimOn(item)),
});
const paid = (application: string, item: string, netPaidFen: number): HeldByAward => ({
  ...heldOn(item, { netPaidFen }),
  application,
  key: formatKey(keyOf(PACK, claimOn(item))),
});

function gains(
  awards: Parameters<typeof gainers>[1],
  held: readonly HeldByAward[],
): readonly (readonly [string, number, string])[] {
  return gainers(packOf, awards, { successions: [], replacements: [] }, held).map(
    ({ application, verdict }) => [application, verdict.amountFen, verdict.code] as const,
  );
}

describe('room on a key', () => {
  it('left by the lower level goes to the higher one that topped it up, as the rest of its own award', () => {
    expect(gains([awardOnKey('high', 'P6')], [paid('high', 'P6', 5_000_000)])).toEqual([
      ['high', 5_000_000, 'remainder'],
    ]);
  });

  it('left by a repayment goes to nobody: what was paid stays granted', () => {
    const repaid = { ...paid('low', 'C1', 5_000_000), netPaidFen: 0 };
    expect(gains([awardOnKey('high', 'P6')], [repaid, paid('high', 'P6', 5_000_000)])).toEqual([]);
    expect(gains([awardOnKey('other', 'C2')], [repaid])).toEqual([]);
  });

  it('left by the higher level goes to the lower one that was refused', () => {
    expect(gains([awardOnKey('low', 'C1')], [])).toEqual([['low', 5_000_000, 'granted']]);
  });

  it('is taken by the highest level, and what it leaves by nobody', () => {
    const all = [awardOnKey('low', 'C1'), awardOnKey('high', 'P6'), awardOnKey('export', 'P7')];
    expect(gains(all, [])).toEqual([['high', 10_000_000, 'granted']]);
  });

  it('that there is none of is given to nobody', () => {
    expect(gains([awardOnKey('high', 'P6')], [paid('high', 'P6', 10_000_000)])).toEqual([]);
  });
});

it('room on a key goes to each title of a level, where each is awarded for itself (A13)', () => {
  const lenient = ['C1', 'C2'].map((item) => ({
    application: item,
    input: inputFor(claimOn(item), { rulings: { A13: 'lenient' } }),
  }));
  expect(gains(lenient, [])).toEqual([
    ['C1', 5_000_000, 'granted'],
    ['C2', 5_000_000, 'granted'],
  ]);
});

it.each([
  [[], 5_000_000],
  [['浙江省名牌委'], 0],
])(
  'room on a key is less what was paid on its certificate, under the issuers found to be one: %j',
  (alsoIssued, fen) => {
    const certificate = '2018-0012';
    const claim = claimOn('C1', { certificate, issuer: '杭州市名牌委' });
    const input = inputFor(claim, { facts: factsFor(claim, { alsoIssued }) });
    const held: HeldByAward = {
      ...heldOn('C1', { certificate, issuer: '浙江省名牌委', netPaidFen: 5_000_000 }),
      application: 'theirs',
      key: formatKey(keyOf(PACK, claimOn('C1', { recognition: 'product:Q' }))),
    };
    expect(gains([{ application: 'mine', input }], [held]).reduce((sum, [, gained]) => sum + gained, 0)).toBe(
      fen,
    );
  },
);

it('room on a key goes to nobody who has got all that a firm can get in the year', () => {
  const yunhai = packFrom(YUNHAI_2021);
  const asked = {
    at: '2021-09-01',
    enterprise: 'E',
    subject: 'enterprise:E',
    item: 'Q2',
    recognisedOn: '2021-06-01',
  };
  const status = simulated(yunhai.version, '2021-03-01');
  const [step] = runCase(yunhai, status, { id: 'one', applications: [asked] }).steps;
  const input = step?.input;
  if (input == null) throw new Error('the case is assessed');
  const gained = (room: number | null): number => {
    const firmYearFen = room === null ? {} : { firmYearFen: (yearlyCapFen(yunhai, asked.at) ?? 0) - room };
    const award = { application: 'one', input: { ...input, position: { held: [], ...firmYearFen } } };
    return gainers(() => yunhai, [award], { successions: [], replacements: [] }, []).reduce(
      (sum, { verdict }) => sum + verdict.amountFen,
      0,
    );
  };
  expect([gained(null), gained(1), gained(0)]).toEqual([20_000_000, 1, 0]);
});

it('what an award holds itself is its own, and no other is', () => {
  const held = [paid('mine', 'C1', 1), paid('theirs', 'C1', 2)];
  const { held: counted } = positionOf(
    PACK,
    'mine',
    inputFor(claimOn('C1')),
    { successions: [], replacements: [] },
    held,
  );
  expect(counted.map(({ netPaidFen, isOwn }) => [netPaidFen, isOwn])).toEqual([
    [1, true],
    [2, false],
  ]);
});

it('of two awards on one key that could gain, the higher one does and the lower one has nothing left', () => {
  expect(gains([awardOnKey('low', 'C1'), awardOnKey('high', 'P6')], [])).toEqual([
    ['high', 10_000_000, 'granted'],
  ]);
});
