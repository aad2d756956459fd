import type { NotClaimed } from '../claim-back.ts';
import type { Pays } from '../cases/run-case.ts';
import { amountInWords, listed } from '../in-words.ts';
import type { Name } from '../items/item.ts';
import { fenOf } from '../money.ts';
import { PROBLEMS } from '../problems.ts';
import { REASONS } from '../verdict/reasons.ts';
import { NONE, same, type Words } from './entry.ts';
import type { WovenCase } from './woven.ts';

const UNCLAIMED: Readonly<Record<NotClaimed | 'not-watched', Name>> = {
  'not-watched': { zh: '不在五年期内', en: 'not watched' },
  'no-departure': { zh: '不属于迁出', en: 'no departure' },
  barred: { zh: '无可适用的追回依据', en: 'no basis can carry a claim' },
  'nothing-to-claim': { zh: '无可追回的金额', en: 'nothing to claim' },
};
const ANSWERS: Readonly<Record<string, Name>> = { ...REASONS, ...PROBLEMS, ...UNCLAIMED };

/** The cases that claim a thing, each with what it pays. With no file named nothing is known of cases, which is said once, at the head. */
export function casesLines({ files }: Pick<Words, 'files'>, cases: readonly WovenCase[]): readonly Name[] {
  if (files.length === 0) return [];
  if (cases.length === 0)
    return [{ zh: '所列案例文件中没有此项目的案例', en: 'no case of the named files claims it' }];
  return cases.map(({ id, title, pays, expected }) => {
    const paid = listed(pays.map(paysInWords));
    const others = expected === null ? paid : listed(expected.map(paysInWords));
    const isAsExpected = paid.en === others.en;
    return {
      zh: `案例${id}：${paid.zh}${isAsExpected ? '' : `（文件预期：${others.zh}）`}`,
      en: `case ${id}${title === null ? '' : `, ${title}`}: ${paid.en}${isAsExpected ? '' : ` (the file expects ${others.en})`}`,
    };
  });
}

function paysInWords(pays: Pays): Name {
  if (pays === null) return NONE;
  if (typeof pays === 'number') return paidInWords(pays);
  const { zh, en } = ANSWERS[pays] ?? same(pays);
  return { zh: `“${zh.replace(/。$/, '')}”`, en: `“${en.replace(/\.$/, '')}”` };
}

/** Whole yuan, or a part of them; below nothing is what is claimed back. */
function paidInWords(yuan: number): Name {
  const { zh, en } = amountInWords(Math.round(Math.abs(yuan) * fenOf(1)));
  return yuan < 0 ? { zh: `追回${zh}`, en: `${en} claimed back` } : { zh, en };
}
