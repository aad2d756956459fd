import { describe, expect, it } from 'vitest';
import { explain, money } from '../../policy/engine/cases/explain.ts';
import type { Case, CaseEvent } from '../../policy/engine/cases/case-file.ts';
import { runCase } from '../../policy/engine/cases/run-case.ts';
import { PACK, SIMULATION } from './given.ts';

const granted: CaseEvent = {
  at: '2018-09-03',
  enterprise: 'E',
  subject: 'product:P',
  item: 'C1',
  recognisedOn: '2018-08-01',
};
const brought: CaseEvent = { ...granted, item: 'N1', standsFor: 'P6', recognisedOn: '2016-08-01' };
const GIVEN = { enterprises: { E: { introducedOn: '2018-08-15' } } } as const;
const move = { kind: 'registeredAddress', effectiveOn: '2020-08-15', district: '滨江区' } as const;
const left = { at: '2020-08-15', enterprise: 'E', subject: 'product:P', move } as const;
const legalBasis = { kind: 'undertaking', reference: '承诺书' } as const;

function explained(
  applications: readonly CaseEvent[],
  more: Partial<Case> = {},
  pack = PACK,
): readonly string[] {
  const entry: Case = { id: 'one', applications, ...more };
  return explain(pack, entry, runCase(pack, SIMULATION, entry)).split('\n');
}

describe('a case in words', () => {
  it('begins with its name, and its title if it has one', () => {
    expect(explained([granted])[0]).toBe('one');
    expect(explained([granted], { title: 'a product' })[0]).toBe('one  a product');
  });

  it('says of each event who, what and on which item, in their order', () => {
    const heads = explained([granted, { ...granted, item: 'P6' }]).filter((line) => /^\d/.test(line));
    const names = (item: string): string => `${PACK.item(item).name.zh} / ${PACK.item(item).name.en}`;
    expect(heads).toEqual([
      `1. 2018-09-03  E  product:P  C1 ${names('C1')}`,
      `2. 2018-09-03  E  product:P  P6 ${names('P6')}`,
    ]);
    const { introduction } = PACK;
    expect(explained([brought], { given: GIVEN })[2]).toContain(`N1 ${introduction?.name.zh ?? ''} / `);
    expect(explained([{ ...granted, item: 'C99' }])[2]).toBe('1. 2018-09-03  E  product:P  C99');
    expect(explained([{ ...brought, item: 'N1' }], {}, { ...PACK, introduction: null })[2]).toMatch(
      / {2}N1$/,
    );
  });

  it('says what is paid, what was counted and until when the firm is watched', () => {
    const lines = explained([brought], { given: GIVEN }).map((line) => line.trim());
    expect(lines.find((line) => line.startsWith('→'))).toMatch(/^→ 100,000 yuan, granted {2}/);
    expect(lines).toContain('= max(0, 100,000 yuan - 0 yuan already awarded) = 100,000 yuan');
    expect(lines).toContain('watched: from 2018-08-15 until 2023-08-15T16:00:00.000Z');
    expect(explained([granted]).join('\n')).not.toContain('watched:');
    expect(lines).toContain(`${PACK.version} (simulation, effective from 2018-07-01)`);
    expect(money(150)).toBe('1.5 yuan');
  });

  it('says of each condition whether it holds, by which passage, facts, rulings and numbers', () => {
    const text = explained([{ ...granted, renewal: true }]).join('\n');
    expect(text).toMatch(/ ✓ .+ \/ .+\n {7}第\d+条 \/ Article \d+ \[\d+, \d+\) “/);
    expect(text).toMatch(/ ✗ .+: renewal\n/);
    expect(text).toMatch(/\n {7}facts: item C1; introduced false\n/);
    expect(text).toMatch(/\n {7}rulings: A\d+=\w+/);
    expect(text).toContain('       number: award.cityTitle = 50,000 yuan since 2018-05-22');
    expect(text).toMatch(/what stands against it\n {5}- .+ \/ .+ \(不能变更 \/ it cannot be changed\)/);
    expect(explained([granted]).join('\n')).not.toContain('what stands against it');
  });

  it('says nothing of a passage, of facts or of rulings that a condition does not have', () => {
    const entry: Case = { id: 'one', applications: [granted] };
    const [step] = runCase(PACK, SIMULATION, entry).steps;
    const finding = step?.verdict?.tree.findings.find(({ clause }) => clause !== null);
    if (step?.verdict == null || finding === undefined) throw new Error('no verdict');
    const { verdict } = step;
    const lines = (more: Partial<typeof finding>): readonly string[] => {
      const tree = { ...verdict.tree, findings: [{ ...finding, rulings: [], numbers: [], ...more }] };
      return explain(PACK, entry, { id: 'one', steps: [{ ...step, verdict: { ...verdict, tree } }] }).split(
        '\n',
      );
    };
    const bare = lines({ clause: null, facts: {} });
    expect(bare.slice(5, 6)).toEqual([expect.stringMatching(/^ {3}[✓✗?] /)]);
    expect(bare[6]).toMatch(/^ {3}= max\(0, /);
    const annexed = lines({ clause: finding.clause && { ...finding.clause, place: 'notice' }, facts: {} });
    expect(annexed[6]).toMatch(/^ {7}notice \[\d+, \d+\) “/);
    expect(annexed[7]).toMatch(/^ {3}= max/);
  });

  it('says what a move brings, a repayment, and what stops an event', () => {
    const moved = (demand: CaseEvent['demand']) =>
      explained([brought, { ...left, ...(demand !== undefined && { demand }) }], { given: GIVEN }).at(-1);
    expect(moved({ legalBasis })).toBe(
      '   registeredAddress to 滨江区 on 2020-08-15: 60,000 yuan claimed back',
    );
    expect(explained([left]).at(-1)).toBe('   registeredAddress to 滨江区 on 2020-08-15: not-watched');
    const repaid = { at: '2018-10-01', enterprise: 'E', subject: 'product:P', repayment: 10 } as const;
    expect(explained([granted, repaid]).at(-1)).toBe('   repaid 10 yuan');
    expect(explained([granted, { ...repaid, repayment: 0 }]).at(-1)).toMatch(
      /^ {3}wrong-amount \(repayment\) {2}.+ \/ .+/,
    );
  });
});
