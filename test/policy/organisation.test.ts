import { describe, expect, it } from 'vitest';
import { departmentName, departmentsFor } from '../../policy/engine/organisation/departments-for.ts';
import { claimOn, introducedClaimOn, PACK } from './given.ts';

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
