import { describe, expect, it } from 'vitest';
import { departmentName, departmentsFor } from '../../policy/engine/organisation/departments-for.ts';
import type { Claim } from '../../policy/engine/claim.ts';
import type { ProvingDocument } from '../../policy/engine/evidence.ts';
import { concerns, proofsFor } from '../../policy/engine/organisation/verified-facts.ts';
import { claimOn, introducedClaimOn, OTHER_FIRM, PACK } from './given.ts';

const { departments: DEPARTMENTS, escalation: ESCALATION, officeNames: OFFICE_NAMES } = PACK.organisation;

describe('the departments that verify', () => {
  it.each([
    ['C1', ['market', 'finance', 'street']],
    ['M1', ['market', 'finance', 'street']],
    ['S2', ['market', 'finance', 'street']],
    ['P7', ['market', 'finance', 'commerce', 'street']],
    ['C2', ['market', 'finance', 'commerce', 'street']],
    ['I1', ['market', 'finance', 'commerce', 'street']],
    ['P1', ['market', 'finance']],
  ] as const)('a claim on %s are %s', (item, units) => {
    expect(departmentsFor(PACK, claimOn(item), '2018-09-03')).toEqual(units);
  });

  it('an introduced firm are joined by investment promotion (A29)', () => {
    expect(departmentsFor(PACK, introducedClaimOn('C1'), '2018-09-03')).toEqual([
      'market',
      'finance',
      'investment',
      'street',
    ]);
  });

  it('never include the body that applies', () => {
    expect(departmentsFor(PACK, claimOn('C1'), '2018-09-03', 'street')).toEqual(['market', 'finance']);
  });

  it('are asked in the same order every time, and somebody is asked for every kind of applicant', () => {
    for (const unit of Object.keys(DEPARTMENTS)) {
      expect(departmentsFor(PACK, claimOn('P1'), '2018-09-03', unit).length).toBeGreaterThan(0);
    }
  });
});

describe('a department that has ended', () => {
  const { finance } = DEPARTMENTS;
  const end = { from: '2020-01-01', value: null, source: 'a reform' };
  const organisation = {
    ...PACK.organisation,
    departments: { ...DEPARTMENTS, finance: { names: [...(finance?.names ?? []), end] } },
  };

  it('is asked until the day of its end, and has no name from then on', () => {
    const asked = (day: string) => departmentsFor({ organisation }, claimOn('C1'), day);
    expect(asked('2019-12-31')).toEqual(['market', 'finance', 'street']);
    expect(asked('2020-01-01')).toEqual(['market', 'street']);
    expect(departmentName({ organisation }, 'finance', '2019-12-31')?.zh).toBe('财政局');
    expect(departmentName({ organisation }, 'finance', '2020-01-01')).toBeNull();
  });

  it('or that the policy does not know is asked nothing: the one for all other cases is', () => {
    const routing = [{ department: 'harbour', verifies: 'all' }] as const;
    const { otherwise } = organisation;
    expect(
      departmentsFor({ organisation: { ...organisation, routing } }, claimOn('C1'), '2018-09-03'),
    ).toEqual([otherwise]);
    expect(departmentName(PACK, 'harbour', '2018-09-03')).toBeNull();
  });
});

describe('a department', () => {
  const UNITS = ['market', 'finance', 'street'];
  const DOCUMENTS: readonly ProvingDocument[] = [
    { sha256: 'a1', proof: 'certificate' },
    { sha256: 'b2', proof: 'certificate' },
    { sha256: 'c3', proof: 'registration' },
  ];
  const claim = claimOn('C1', { invoiceFen: 100 });

  it('is asked to confirm the proofs that are its, and those that are of nobody who is asked', () => {
    const needed = ['certificate', 'registration', 'introductionConfirmed'];
    const of = (unit: string, units = UNITS) => proofsFor(PACK, unit, needed, units);
    expect(of('market')).toEqual(needed);
    expect(of('street')).toEqual(['registration', 'introductionConfirmed']);
    expect(of('finance')).toEqual(['introductionConfirmed']);
    expect(of('street', [...UNITS, 'investment'])).toEqual(['registration']);
    expect(proofsFor(PACK, 'finance', ['oath'], UNITS)).toEqual(['oath']);
  });

  /** The departments, one without a list of its own among them, that have confirmed what is not so any more. */
  function concerned(changed: Partial<Claim>, documents = DOCUMENTS, proofs: readonly string[] = []) {
    const before = { claim, documents: DOCUMENTS };
    const after = { claim: { ...claim, ...changed }, documents };
    return [...UNITS, 'commerce', 'science'].filter((unit) => concerns(PACK, unit, before, after, proofs));
  }

  it('is concerned by a change of a fact that it confirms; one without a list by that of any', () => {
    expect(concerned({})).toEqual([]);
    expect(concerned({ certificate: 'C1-2' })).toEqual(['market', 'commerce', 'science']);
    expect(concerned({ invoiceFen: 99 })).toEqual(['finance', 'science']);
    expect(concerned({ enterprise: OTHER_FIRM })).toEqual(['finance', 'street', 'science']);
    expect(concerned({ units: 2 })).toEqual([]);
  });

  it('is concerned by another document of a proof that it confirms, and not by their order', () => {
    const [first, second, ...others] = DOCUMENTS as [ProvingDocument, ProvingDocument];
    const all = [...UNITS, 'commerce', 'science'];
    expect(concerned({}, [second, first, ...others], ['certificate'])).toEqual([]);
    expect(concerned({}, [first, ...others], ['certificate'])).toEqual(all);
    expect(concerned({}, [first, ...others], ['registration', 'certificate'])).toEqual(all);
    expect(concerned({}, [first, ...others], ['registration'])).toEqual([]);
    expect(concerned({}, [first, { ...second, sha256: 'd4' }, ...others], ['certificate'])).toEqual(all);
  });
});

describe('the organisation', () => {
  it.each([
    '市场监管',
    '发改',
    '财政',
    '招商',
    '商务',
    '科技',
    '统计',
    '税务',
    '环保',
    '文广新局',
    '街道（园区）',
  ])('has the member %s of Article 15', (member) => {
    expect(PACK.passage('art15.group').quote).toContain(member);
    const names = Object.values(DEPARTMENTS).map(({ names: [first] }) => first?.value?.zh ?? '');
    expect(names.filter((name) => name.startsWith(member.replace(/局$/, '')))).toHaveLength(1);
  });

  it.each([
    ['2018-12-31', '环保局'],
    ['2019-01-01', '生态环境分局'],
  ])('calls a department on %s %s', (day, name) => {
    expect(departmentName(PACK, 'environment', day)?.zh).toBe(name);
  });

  it('names every department on every day since the text', () => {
    for (const department of Object.keys(DEPARTMENTS)) {
      expect(departmentName(PACK, department, '2018-05-22')).not.toBeNull();
      expect(departmentName(PACK, department, '2026-11-23')).not.toBeNull();
    }
  });

  it('rises from the office to the deputy head to the head', () => {
    expect(ESCALATION.map(({ role }) => role)).toEqual(['office', 'deputyHead', 'head']);
  });

  it('has one office under three names, each of which the text uses (A30)', () => {
    expect(OFFICE_NAMES).toHaveLength(3);
    expect(PACK.text.words).toContain('区品牌建设领导小组办公室');
    expect(PACK.text.words).toContain('区质量强区工作领导小组');
  });
});
