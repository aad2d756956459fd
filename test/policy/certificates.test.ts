import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../policy/engine/assess.ts';
import { apartFrom } from '../../policy/engine/apart.ts';
import { asEarlier, similarInCase } from '../../policy/engine/cases/similar-in-case.ts';
import { certificatesOf, issuerOf, type Certified } from '../../policy/engine/certificates.ts';
import { formatKey, keyOf, type Claim } from '../../policy/engine/claim.ts';
import { heldFor, type HeldOnKey } from '../../policy/engine/lineage.ts';
import { packFrom } from '../../policy/engine/pack-from.ts';
import { readClaim } from '../../policy/engine/read-claim.ts';
import { readPriorPayment } from '../../policy/engine/prior-payments.ts';
import type { Claimed } from '../../policy/engine/similar-award.ts';
import { similarTo } from '../../policy/engine/similar-awards.ts';
import { YUNHAI_2021 } from '../packs/yunhai-quality-2021/pack.ts';
import { name, spellingOf, written } from './engine/identity/spellings.ts';
import { claimOn, factsFor, FIRM, heldOn, inputFor, OTHER_FIRM, PACK } from './given.ts';

const [CITY, PROVINCE] = ['杭州市名牌产品认定委员会', '浙江省名牌产品认定委员会'];
const NUMBER = '2018-0012';
const DAY = '2018-09-03';
const NOBODY = { successions: [], replacements: [] };

const by = (issuer?: string, certificate = NUMBER): Certified => ({ certificate, issuer });

describe('the certificates of two awards', () => {
  it.each<[string, Certified, Certified, string]>([
    ['one number and one issuer', by(CITY), by(CITY), 'one'],
    ['the issuer in another width, with blanks', by('A局１处'), by(' Ａ 局 1处'), 'one'],
    ['the issuer in another case', by('cnca Office'), by('CNCA office'), 'one'],
    ['the issuer in traditional ideographs', by('杭州市机电局'), by('杭州市機電局'), 'one'],
    ['the number in another writing', by(CITY), by(CITY, '第 2018—0012 号'), 'one'],
    ['the one without an issuer', by(), by(CITY), 'one'],
    ['the other without an issuer', by(CITY), by(), 'one'],
    ['both without an issuer', by(), by(), 'one'],
    ['an issuer of no letter', by('——'), by(CITY), 'one'],
    ['another issuer', by(CITY), by(PROVINCE), 'otherIssuer'],
    ['another wording of the issuer', by('杭州市市场监督管理局'), by('杭州市场监管局'), 'otherIssuer'],
    ['another number of one issuer', by(CITY), by(CITY, '2018-0013'), 'two'],
    ['another number of another issuer', by(CITY), by(PROVINCE, '2018-0013'), 'two'],
  ])('%s', (_, one, other, pair) => {
    expect(certificatesOf(one, other)).toBe(pair);
    expect(certificatesOf(other, one)).toBe(pair);
  });

  it('are one under each issuer that the office found to be the same, and under no other', () => {
    expect(certificatesOf(by(CITY), by(PROVINCE), [` ${PROVINCE}`])).toBe('one');
    expect(certificatesOf(by(CITY), by('国家局'), [PROVINCE])).toBe('otherIssuer');
    expect(certificatesOf(by(CITY), by(PROVINCE, '2018-0013'), [PROVINCE])).toBe('two');
  });

  it('say who issued them, or nothing', () => {
    expect([issuerOf(by(CITY)), issuerOf(by()), issuerOf({ issuer: null })]).toEqual([
      { issuer: CITY },
      {},
      {},
    ]);
    expect('issuer' in issuerOf({ issuer: null })).toBe(false);
  });

  it('are one however the issuer is spelt', () => {
    const spelt = name.chain((signs) => fc.tuple(fc.constant(written(signs)), spellingOf(signs)));
    fc.assert(
      fc.property(spelt, ([plain, other]) => {
        expect(certificatesOf(by(plain), by(other))).toBe('one');
      }),
      { numRuns: 500 },
    );
  });
});

describe('the issuer, on every way in', () => {
  const claim = { ...claimOn('C1', { recognition: 'product:龙井' }) };
  const payment = {
    ...{ enterprise: FIRM, recognition: 'product:龙井', item: 'C1', amount: 50_000, unit: 'yuan' },
    ...{ paidOn: '2016-05-01', policy: 'gongshu-brand-2014', certificate: NUMBER },
  };
  const claimed = (issuer: unknown) => readClaim(PACK, { ...claim, issuer }, DAY);
  const paid = (issuer: string) => readPriorPayment(PACK, { ...payment, issuer });

  it.each([
    ['Ａ局  一处', 'A局 一处'],
    [' 杭州市 ', '杭州市'],
  ])('%j is kept as %j', (typed, kept) => {
    const [one, other] = [claimed(typed), paid(typed)];
    expect(one.ok && one.value.issuer).toBe(kept);
    expect(other.ok && other.value.award.issuer).toBe(kept);
  });

  it.each(['', '——', '\u3000'])('%j says nobody, and is refused', (typed) => {
    const refused = { ok: false, problem: { code: 'malformed-claim', at: 'issuer' } };
    expect([claimed(typed), paid(typed)]).toMatchObject([refused, refused]);
  });

  it('with a sign that nobody sees is refused at its place, and one that is no text too', () => {
    expect(claimed('杭州\u200B市')).toMatchObject({ problem: { code: 'unwanted-sign', at: 'issuer' } });
    expect(claimed(7)).toMatchObject({ problem: { code: 'malformed-claim', at: 'issuer' } });
  });

  it('may be left out', () => {
    const read = readClaim(PACK, claim, DAY);
    expect(read.ok && 'issuer' in read.value).toBe(false);
  });
});

describe('one number of two issuers', () => {
  const product = (more: Partial<Claim> = {}): Claim =>
    claimOn('C1', { recognition: 'product:龙井', certificate: NUMBER, issuer: CITY, ...more });
  const beside = (item: string, words: string, more: Partial<Claim> = {}) => {
    const recognition = `${PACK.item(item).recognition}:${words}`;
    return { item, enterprise: FIRM, recognition, certificate: NUMBER, issuer: PROVINCE, ...more };
  };
  const why = (other: Claimed, claim = product()): unknown =>
    similarTo(PACK, claim, { ...NOBODY, on: DAY }, [other]).map((near) => [near.by, near.why])[0] ?? null;
  const QUESTION = ['certificate', 'otherIssuer'];

  it.each([
    ['of the firm itself', beside('C1', '运河齿轮')],
    ['of another firm', beside('C1', '运河齿轮', { enterprise: OTHER_FIRM })],
    ['for a trade name', beside('P5', '老字号')],
    ['for a mark of another firm', beside('M1', '1234567', { enterprise: OTHER_FIRM })],
    ['for the mark of a shorter number', beside('M1', '1234567')],
    ['for a trade name that is called as the product', beside('P5', '龙井')],
  ])('is a question whatever it is shown for: %s', (_, other) => {
    expect(why(other)).toEqual(QUESTION);
    expect(why({ ...other, issuer: CITY })).toBeNull();
    expect(why({ ...other, issuer: null })).toBeNull();
    expect(why({ ...other, certificate: '别字77' })).toBeNull();
  });

  it('is a question of a number of one sign too', () => {
    expect(why(beside('P5', '老字号', { certificate: '7' }), product({ certificate: '7' }))).toEqual(
      QUESTION,
    );
  });

  it('is none where both awards are on one key, or on one mark of one firm', () => {
    expect(why(beside('P6', '龙 井'))).toBeNull();
    const mark = claimOn('M1', { recognition: 'mark:1234567', certificate: NUMBER, issuer: CITY });
    expect(why(beside('L1', '1234567'), mark)).toBeNull();
    expect(why(beside('L1', '1234567', { enterprise: OTHER_FIRM }), mark)).toEqual(QUESTION);
  });

  it('is a question of one registration, each designation of which is awarded, and of what is no thing but the firm', () => {
    const own = (item: string, words: string): Claim =>
      claimOn(item, {
        ...{ recognition: `${PACK.item(item).recognition}:${words}`, certificate: NUMBER, issuer: CITY },
      });
    expect(why(beside('I1', '1234567'), own('I1', '1234567'))).toEqual(QUESTION);
    expect(why(beside('P2', '示范'), own('Z2', '示范'))).toEqual(QUESTION);
  });

  const held = (more: Partial<HeldOnKey> = {}): HeldOnKey => ({
    ...heldOn('P5', { certificate: NUMBER, issuer: PROVINCE, netPaidFen: 100 }),
    key: formatKey(keyOf(PACK, claimOn('P5', { recognition: 'tradename:老字号' }))),
    ...more,
  });
  const shares = (award: HeldOnKey, alsoIssued: readonly string[] = []): unknown =>
    heldFor(PACK, product(), { ...NOBODY, alsoIssued }, DAY, [award])[0]?.shares ?? null;

  it('is one certificate where the office said so, or where nobody said who issued it', () => {
    expect(shares(held())).toBeNull();
    expect(shares(held(), [PROVINCE])).toBe('certificate');
    expect(shares(held({ issuer: ` ${CITY}` }))).toBe('certificate');
    expect(shares(held({ issuer: '' }))).toBe('certificate');
    expect(shares(held({ enterprise: OTHER_FIRM }))).toBeNull();
    expect(shares(held({ enterprise: OTHER_FIRM }), [PROVINCE])).toBe('certificate');
  });

  it.each([
    ['unanswered', 'needs-identity', undefined],
    ['different', 'granted', undefined],
    ['same', 'granted', [PROVINCE]],
  ] as const)(
    'that the office has said to be %s lends no name to another family',
    (answer, code, issuers) => {
      const trade = claimOn('P5', { recognition: 'tradename:老字号', certificate: NUMBER, issuer: PROVINCE });
      const earlier = [asEarlier(trade, 'applications[0]')];
      const known = { ...NOBODY, on: DAY };
      const { alsoNamed, ...record } = similarInCase(PACK, product(), known, earlier, answer);
      expect([alsoNamed, record.knownAs, record.alsoIssued]).toEqual([[], undefined, issuers ?? []]);
      const facts = factsFor(product(), record);
      expect(assess(PACK, inputFor(product(), { facts })).code).toBe(code);
    },
  );

  it('is two keys where each certificate is awarded for by itself, and the number alone stays as it was', () => {
    const yunhai = packFrom(YUNHAI_2021);
    const item = Object.values(yunhai.items).find(
      ({ family }) => yunhai.families[family]?.counting === 'each' && family === 'certification',
    );
    const key = (issuer: object): string =>
      formatKey(keyOf(yunhai, { ...claimOn('C1'), item: item?.code ?? '', certificate: NUMBER, ...issuer }));
    expect(
      new Set([key({ issuer: CITY }), key({ issuer: ` ${CITY}` }), key({ issuer: PROVINCE })]).size,
    ).toBe(2);
    expect(key({})).toMatch(/#\|20180012$/);
  });

  it('stands apart where a ruling counts each certificate for itself', () => {
    const apart = (issuer?: string): string => {
      const claim = claimOn('Z2', { certificate: NUMBER, ...(issuer === undefined ? {} : { issuer }) });
      const { apartIf } = PACK.item('Z2');
      const ruled = [{ id: apartIf?.ruling, value: apartIf?.is }] as never;
      return apartFrom(PACK, inputFor(claim), { rulings: ruled });
    };
    expect(apart()).toBe('certificate |20180012');
    expect(apart(CITY)).not.toBe(apart(PROVINCE));
  });
});
