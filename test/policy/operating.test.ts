import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isIsoDate } from '../../policy/engine/dates.ts';
import { OPERATING_RULES, operatingRule } from '../../policy/packs/gongshu-brand-2018/operating/all.ts';

const rules = Object.entries(OPERATING_RULES);

describe('an operating rule', () => {
  it.each(rules)('%s says that it is not from the policy text, and where it was seen', (name, rule) => {
    expect(rule.name).toBe(name);
    expect(rule.source).toBe('operating rule');
    expect(Math.min(rule.seen.zh.length, rule.seen.en.length)).toBeGreaterThan(8);
    expect(isIsoDate(rule.lastCheckedOn)).toBe(true);
  });

  it('stands in a file of its own', () => {
    const folder = new URL('../../policy/packs/gongshu-brand-2018/operating/', import.meta.url);
    const shared = ['operating-rule.ts', 'deadline-rule.ts', 'all.ts'];
    expect(readdirSync(folder).filter((file) => !shared.includes(file))).toHaveLength(rules.length);
  });

  it.each([
    ['group.threshold', 30_000_000],
    ['cap.perEnterpriseAndYear', null],
    ['cap.budget', null],
    ['application.window', null],
    ['false.statement', { zh: '由办公室认定违规情形', en: 'the office finds an irregularity' }],
  ] as const)('%s is %s', (name, value) => {
    expect(operatingRule(name).value).toEqual(value);
  });
});
