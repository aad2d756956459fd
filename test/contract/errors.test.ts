import { describe, expect, it } from 'vitest';
import { API_ERRORS, sentence } from '../../contract/errors.ts';
import { REFUSALS } from '../../contract/refusals.ts';
import { PROBLEMS } from '../../policy/engine/problems.ts';

describe('the sentence of an error', () => {
  it('names the value itself', () => {
    expect(sentence('address.codeWrong', 'zh', { triesLeft: 3 })).toBe('确认码不正确，剩余3次。');
    expect(sentence('rate.exceeded', 'zh', { retryAfterSeconds: 30 })).toBe('请求过于频繁，请于30秒后再试。');
  });

  it('says why a claim or a record cannot be taken', () => {
    const future = { code: 'recognised-in-future', at: 'recognisedOn', ...PROBLEMS['recognised-in-future'] };
    const alone = { code: 'one-person', at: 'by', ...PROBLEMS['one-person'] };
    expect(sentence('claim.invalid', 'zh', { reason: future })).toBe('申报内容有误：认定日期不得晚于当日。');
    expect(sentence('record.invalid', 'zh', { reasons: [future, alone] })).toBe(
      '内容不符合规则：认定日期不得晚于当日；须由两名不同的人员确认。',
    );
  });

  it('has a dash for a value that nobody gave', () => {
    expect(sentence('draft.submitted', 'zh')).toBe('该草稿已提交，申请编号：—。');
  });

  it('names values in braces in no other way', () => {
    const said = Object.values({ ...API_ERRORS, ...REFUSALS }).flatMap(({ zh, en }) => [zh, en]);
    expect(said.filter((words) => /[{}]/.test(words.replaceAll(/\{[a-zA-Z]+\}/g, '')))).toEqual([]);
    expect(said.filter((words) => words.includes('{')).length).toBeGreaterThan(5);
  });
});
