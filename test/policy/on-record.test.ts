import { describe, expect, it } from 'vitest';
import { recognisedIn, soughtFor } from '../../policy/engine/recognised.ts';
import { inputOf, type Claimed, type OnRecord } from '../../policy/engine/recorded-input.ts';
import { readClaim } from '../../policy/engine/read-claim.ts';
import { readSuccession, type EnteredSuccession } from '../../policy/engine/read-succession.ts';
import type { SimilarAward } from '../../policy/engine/similar-award.ts';
import { placeReader } from '../../policy/engine/places.ts';
import { claimOn, FIRM, OTHER_FIRM, PACK, SIMULATION } from './given.ts';

describe('what is kept of a recognition', () => {
  const claim = claimOn('S1', {
    recognition: 'standard:GB/T 1234-2018',
    certificate: 'HZ-2018-1',
    draftingRank: 2,
    recognisedOn: '2018-08-01',
    validUntil: '2023-08-01',
    renewal: false,
    replaces: 'standard:GB/T 1234-2008',
  });

  it('is what the claim says of it, and by what a near one is found', () => {
    const kept = recognisedIn(PACK, claim, ['a', 'b']);
    expect(kept).toMatchObject({
      district: PACK.district,
      family: 'standard',
      level: PACK.item('S1').level,
      item: 'S1',
      enterprise: FIRM,
      rank: 2,
      recognition: 'standard:GB/T 1234-2018',
      identity: 'GB/T 1234-2018',
      certificate: 'HZ-2018-1',
      recognisedOn: '2018-08-01',
      validUntil: '2023-08-01',
      renewal: false,
      replaces: 'standard:GB/T 1234-2008',
      documents: ['a', 'b'],
    });
    expect(kept.traces.length).toBeGreaterThan(2);
    const sought = soughtFor(PACK, claim);
    expect(sought).toMatchObject({ district: PACK.district, family: 'standard' });
    expect(sought.traces.some((trace) => kept.traces.includes(trace))).toBe(true);
    expect(new Set(sought.traces).size).toBe(sought.traces.length);
  });

  it('is nothing of what it does not say', () => {
    const { item, enterprise, recognition, certificate } = claim;
    expect(recognisedIn(PACK, { item, enterprise, recognition, certificate }, [])).toMatchObject({
      rank: null,
      recognisedOn: null,
      validUntil: null,
      renewal: null,
      replaces: null,
      documents: [],
    });
  });

  it('has no identity, and no trace of a certificate, where nothing can be read', () => {
    const unread = { ...claimOn('C1'), recognition: 'product:——', certificate: '——' };
    expect(recognisedIn(PACK, unread, [])).toMatchObject({ identity: '', traces: [], pairs: [] });
    const certified = recognisedIn(PACK, { ...unread, certificate: 'HZ-2018-1' }, []);
    expect(certified.traces.length).toBeGreaterThan(0);
  });

  it('is sought by its pairs only if enough is left of its name', () => {
    const pairs = (recognition: string): number =>
      soughtFor(PACK, claimOn('C1', { recognition, certificate: '——' })).pairs.length;
    expect(pairs('product:茶')).toBe(0);
    expect(pairs('product:龙井茶叶')).toBe(1);
  });
});

describe('what an award is assessed from', () => {
  const claim = claimOn('C1');
  const record: OnRecord = {
    beneficiary: 'enterprise',
    registrations: [],
    introducedOn: null,
    certificateUsedBy: null,
    successions: [],
    ends: [],
    mergers: [],
  };
  const claimed: Claimed = {
    policy: SIMULATION,
    on: '2018-09-03',
    claim,
    shown: { documents: [], confirmations: [], accepted: null, objected: false },
    position: { held: [] },
    byReference: null,
    goesOn: null,
    rulings: null,
  };
  const facts = (more: Partial<OnRecord>): object => inputOf(claimed, { ...record, ...more }).facts;
  const near: SimilarAward = {
    award: 'G-1',
    item: 'C1',
    enterprise: OTHER_FIRM,
    recognition: 'product:Q',
    certificate: 'Q-1',
    by: 'recognition',
    why: 'oneEdit',
    answer: 'unanswered',
  };

  it('names nothing that is not on record', () => {
    expect(Object.keys(facts({})).sort()).toEqual(
      [
        'beneficiary',
        'certificateUsedBy',
        'ended',
        'evidence',
        'goesOn',
        'introducedOn',
        'predecessors',
        'registrations',
      ].sort(),
    );
  });

  it('names near awards with their answers, the name under which it counts, ancestors and open mergers', () => {
    expect(facts({ similar: [near] })).toMatchObject({ similar: [near], sameNamed: 'unanswered' });
    expect(facts({ sameNamed: 'different' })).toMatchObject({ sameNamed: 'different' });
    expect(facts({ knownAs: 'product:Q' })).toMatchObject({ knownAs: 'product:Q' });
    expect(facts({ alsoIssued: ['浙江省名牌委'] })).toMatchObject({ alsoIssued: ['浙江省名牌委'] });
    const succession = { from: OTHER_FIRM, to: FIRM, recognition: null, on: '2018-01-01' };
    expect(facts({ successions: [succession] })).toMatchObject({ predecessors: [OTHER_FIRM] });
    const merger = { event: 'R-1', from: OTHER_FIRM, to: FIRM, on: '2018-08-01' };
    expect(facts({ mergers: [merger] })).toMatchObject({ openMergers: [merger] });
    const end = { event: 'R-2', kind: 'dissolution', effectiveOn: '2018-09-03' } as const;
    expect(facts({ ends: [end] })).toMatchObject({ ended: end });
  });
});

describe('a succession', () => {
  const entered: EnteredSuccession = {
    kind: 'merger',
    from: OTHER_FIRM,
    to: FIRM,
    recognition: null,
    on: '2018-08-01',
    by: ['p-1', 'p-2'],
  };
  const wrong = (more: Partial<EnteredSuccession>): unknown => {
    const read = readSuccession({ ...entered, ...more });
    return read.ok ? null : [read.problem.code, read.problem.at];
  };

  it('passes everything by a merger or a division, and one recognition by an assignment', () => {
    expect(readSuccession(entered)).toEqual({ ok: true, value: { ...entered, identity: null } });
    const assigned = { ...entered, kind: 'assignment', recognition: 'mark:第1234567号' } as const;
    expect(readSuccession(assigned)).toMatchObject({ ok: true, value: { recognition: 'mark:1234567' } });
    expect(readSuccession(assigned)).toHaveProperty('value.identity');
  });

  it.each<[Partial<EnteredSuccession>, string, string]>([
    [{ on: '2018-02-30' }, 'impossible-date', 'on'],
    [{ by: ['p-1', 'p-1'] }, 'one-person', 'by'],
    [{ from: FIRM }, 'malformed-code', 'to'],
    [{ recognition: 'mark:1' }, 'wrong-subject', 'recognition'],
    [{ kind: 'assignment' }, 'wrong-subject', 'recognition'],
    [{ kind: 'assignment', recognition: 'title:甲' }, 'wrong-subject', 'recognition'],
    [{ kind: 'assignment', recognition: 'mark:甲乙' }, 'needs-identity', 'recognition'],
  ])('is refused with %j', (more, code, at) => {
    expect(wrong(more)).toEqual([code, at]);
  });
});

describe('a claim as it is sent', () => {
  it.each([[null], ['C1'], [7], [undefined]])('is an object with members, not %j', (sent) => {
    expect(readClaim(PACK, sent, '2018-09-03')).toMatchObject({
      ok: false,
      problem: { code: 'malformed-claim' },
    });
  });

  it('names the standard that is replaced as it names its own', () => {
    const standard = claimOn('S2', {
      recognition: 'standard:gbt1234—2018',
      replaces: 'standard:gb/t 1234-2008',
    });
    expect(readClaim(PACK, standard, '2018-09-03')).toMatchObject({
      ok: true,
      value: { recognition: 'standard:GB/T 1234-2018', replaces: 'standard:GB/T 1234-2008' },
    });
    expect(readClaim(PACK, { ...standard, replaces: 'standard:甲' }, '2018-09-03')).toMatchObject({
      ok: false,
      problem: { at: 'replaces' },
    });
    const product = claimOn('C1', { recognition: 'product:甲产品', replaces: 'product:乙物件' });
    expect(readClaim(PACK, product, '2018-09-03')).toMatchObject({
      ok: false,
      problem: { code: 'wrong-subject', at: 'replaces' },
    });
  });

  it('says what kind of recognition stands there, and what it was read as', () => {
    const said = (recognition: string): string => {
      const read = readClaim(PACK, { ...claimOn('C1'), recognition }, '2018-09-03');
      return read.ok ? '' : read.problem.said.en;
    };
    expect(said('甲产品')).toContain('It is read as nothing of a kind, and here stands: ');
    expect(said('mark:1234567')).not.toContain('nothing of a kind');
    expect(said('product: ')).toMatch(/Write its name or number \(.+\)\./);
    expect(said('product:——')).toContain('no letter or digit');
  });
});

describe('a territory', () => {
  const { territory } = PACK.content;

  it('has no two places of one name', () => {
    const [first] = territory.places;
    if (first === undefined) throw new Error('no place');
    expect(() =>
      placeReader({ ...territory, places: [...territory.places, { ...first, code: '339999' }] }),
    ).toThrow('two places are called');
  });

  it('leaves a place that it does not know to a person, unless it says what lies elsewhere', () => {
    const { places, extents } = territory;
    const closed = { places, extents };
    expect(placeReader(closed).situationOn('某某市', '2018-09-03')).toBe('unknown');
    expect(placeReader({ ...closed, elsewhere: '市$' }).situationOn('某某市', '2018-09-03')).toBe('outside');
    expect(placeReader({ ...closed, elsewhere: '市$' }).situationOn('某地', '2018-09-03')).toBe('unknown');
  });
});
