import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isIsoDate } from '../../policy/engine/dates.ts';
import { isOperatingRule } from '../../policy/engine/numbers.ts';
import { PACK } from './given.ts';

const rules = [...Object.values(PACK.numbers).filter(isOperatingRule), ...Object.values(PACK.practices)];

describe('an operating rule', () => {
  it.each(rules.map((rule) => [rule.name, rule] as const))('%s says where it was seen', (_, rule) => {
    expect(Math.min(rule.seen?.zh.length ?? 0, rule.seen?.en.length ?? 0)).toBeGreaterThan(8);
    expect(isIsoDate(rule.lastCheckedOn)).toBe(true);
  });

  it('stands in a file of its own', () => {
    const folder = new URL('../../policy/packs/gongshu-brand-2018/operating/', import.meta.url);
    expect(readdirSync(folder)).toHaveLength(rules.length);
  });

  it.each([
    ['group.threshold', 30_000_000],
    ['cap.perEnterpriseAndYear', undefined],
    ['cap.budget', undefined],
  ] as const)('%s is %s', (name, value) => {
    expect(PACK.number(name, '2026-11-28')?.value).toBe(value);
  });

  it.each([
    ['application.window', null],
    ['false.statement', { zh: '由办公室认定违规情形', en: 'the office finds an irregularity' }],
  ] as const)('%s is %s', (name, value) => {
    expect(PACK.practices[name]?.value).toEqual(value);
  });
});
