import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEADLINES } from '../../contract/deadlines.ts';
import { countsApart } from '../../policy/engine/apart.ts';
import { readCaseFile, type CaseFile } from '../../policy/engine/cases/case-file.ts';
import { runCase } from '../../policy/engine/cases/run-case.ts';
import { formatKey, keyOf, type Claim } from '../../policy/engine/claim.ts';
import { inFen } from '../../policy/engine/items/entitled.ts';
import { heldFor, keysOf, type HeldOnKey } from '../../policy/engine/lineage.ts';
import { missingIn, proofsNeeded } from '../../policy/engine/needs.ts';
import { departmentsFor } from '../../policy/engine/organisation/departments-for.ts';
import { proofsFor } from '../../policy/engine/organisation/verified-facts.ts';
import { packFrom } from '../../policy/engine/pack-from.ts';
import { explained } from '../../policy/engine/published/explanation.ts';
import { publishedItems } from '../../policy/engine/published/items.ts';
import { publishedArticle } from '../../policy/engine/published/text.ts';
import { termOf } from '../../policy/engine/term.ts';
import { heldOn, PACK } from '../policy/given.ts';
import { YUNHAI_2021 } from './yunhai-quality-2021/pack.ts';

const YUNHAI = packFrom(YUNHAI_2021);
const CASES = new URL('yunhai-quality-2021/cases.json', import.meta.url);

function load(): CaseFile {
  const read = readCaseFile(new Map([[YUNHAI.version, YUNHAI]]), JSON.parse(readFileSync(CASES, 'utf8')));
  if (!read.ok) throw new Error(`${read.problem.code} at ${read.problem.at}`);
  return read.value;
}

const { pack, status, cases } = load();
const claim: Claim = {
  item: 'B2',
  enterprise: '91330105MA2AXQ001U',
  recognition: 'product:P',
  recognisedOn: '2021-06-01',
  certificate: 'P-1',
};

describe('another district', () => {
  it.each(cases.map((entry) => [entry.id, entry] as const))('pays what its text says: %s', (_, entry) => {
    expect(entry.pays).toBeDefined();
    expect(runCase(pack, status, entry).steps.map(({ pays }) => pays)).toEqual(entry.pays);
  });

  it('has a case for each item that pays, and for each ruling', () => {
    const paid = cases.flatMap((entry) =>
      runCase(pack, status, entry).steps.flatMap(({ event, pays }) => (Number(pays) > 0 ? [event.item] : [])),
    );
    expect(Object.keys(YUNHAI.items).filter((item) => !paid.includes(item))).toEqual([]);
    const ruled = cases.flatMap(({ given }) => Object.keys(given?.rulings ?? {}));
    expect(Object.keys(YUNHAI.rulings).filter((id) => !ruled.includes(id))).toEqual([]);
  });

  it('explains itself by its own text, and names its own pack', () => {
    const [first] = cases;
    const verdicts = (first === undefined ? [] : runCase(pack, status, first).steps).flatMap(
      ({ verdict }) => verdict ?? [],
    );
    const [verdict] = verdicts;
    if (verdict === undefined) throw new Error('no verdict');
    expect(verdict.pack).toBe(YUNHAI.digest);
    expect(verdict.pack).not.toBe(PACK.digest);
    const quotes = explained(YUNHAI, verdict).conditions.flatMap(({ clause }) => clause?.quote ?? []);
    expect(quotes.length).toBeGreaterThan(5);
    for (const quote of quotes) expect(YUNHAI.text.words).toContain(quote);
  });

  it('counts awards apart by its own rulings, and by what it answers for good', () => {
    const ruled = (value: string): boolean => countsApart(YUNHAI, 'B1', [{ id: 'Y1', value }]);
    expect([ruled('two'), ruled('one')]).toEqual([true, false]);
    expect(countsApart(YUNHAI, 'B1', [{ id: 'A13', value: 'lenient' }])).toBe(false);
    const readings = { ...YUNHAI.readings, lowerAfterHigher: { always: 'paid' } } as const;
    expect(countsApart({ ...YUNHAI, readings }, 'B1', [])).toBe(true);
  });

  it('has its own departments, terms, thresholds, items and articles', () => {
    expect(departmentsFor(YUNHAI, claim, '2021-09-01')).toEqual(['quality', 'town']);
    expect(departmentsFor(YUNHAI, { ...claim, item: 'F1' }, '2021-09-01')).toEqual([
      'quality',
      'treasury',
      'town',
    ]);
    expect(termOf(YUNHAI, 'approval.due', '2021-09-01T04:00:00.000Z')).toEqual({ count: 4, unit: 'days' });
    for (const name of DEADLINES)
      if (name !== 'watch.elapsed')
        expect(termOf(YUNHAI, name, '2021-09-01T04:00:00.000Z').count).toBeGreaterThan(0);
    expect(inFen(YUNHAI, 'group.threshold', '2021-09-01')).toBe(20_000_000);
    expect(publishedItems(YUNHAI, '2021-09-01')?.map(({ code }) => code)).toEqual(Object.keys(YUNHAI.items));
    expect(publishedArticle(YUNHAI, 9)?.text).toContain('60万元');
  });

  it('asks for its own proofs and questions, each proof of its own department', () => {
    const joint = { ...claim, item: 'R1', jointlyHeld: true };
    const ruled = { on: '2021-09-01', rulings: null };
    expect(missingIn(YUNHAI, joint, [], ruled)).toMatchObject({
      proofs: [{ code: 'standard', shows: YUNHAI.proofs['standard']?.shows }, { code: 'agreement' }],
      questions: [{ code: 'draftingRank' }],
    });
    const units = ['quality', 'town'];
    const needed = proofsNeeded(YUNHAI, joint, ruled);
    expect(units.map((unit) => proofsFor(YUNHAI, unit, needed, units))).toEqual([
      ['standard', 'agreement'],
      ['agreement'],
    ]);
    expect(proofsFor(YUNHAI, 'town', needed, ['town'])).toEqual(['standard', 'agreement']);
  });
});

describe('the payments of one district', () => {
  const own = { ...claim, item: 'C1' };

  it('stand on keys of their own', () => {
    expect(formatKey(keyOf(PACK, own)).split('/')[0]).toBe('330105');
    expect(formatKey(keyOf(YUNHAI, claim)).split('/')[0]).toBe('339901');
    const nothing = { successions: [], replacements: [] };
    const shared = keysOf(PACK, own, nothing).filter((key) => keysOf(YUNHAI, claim, nothing).includes(key));
    expect(shared).toEqual([]);
  });

  it('are never taken off what another one pays, not even on one certificate', () => {
    const nothing = { successions: [], replacements: [] };
    const paid: HeldOnKey = {
      ...heldOn('C1', { netPaidFen: 5_000_000, certificate: claim.certificate }),
      key: formatKey(keyOf(PACK, own)),
    };
    expect(heldFor(YUNHAI, claim, nothing, '2021-09-01', [paid])).toEqual([]);
    expect(heldFor(PACK, own, nothing, '2021-09-01', [paid])).toHaveLength(1);
  });
});
