import type { LetterWords } from '../../../engine/letter-words.ts';
import { ADVICE } from './advice.ts';

/** What letters of the office say. */
export const LETTERS: LetterWords = {
  system: { zh: '拱墅品牌奖励系统', en: 'Gongshu Brand Awards' },
  office: { zh: '区质量强区工作领导小组办公室', en: 'the office of the leading group' },
  opening: {
    receipt: {
      zh: '贵单位依据《{policy}》提交的奖励申报已收到，特此回执。',
      en: 'Your application under the {policy} was received.',
    },
    correction: {
      zh: '贵单位依据《{policy}》提交的奖励申报，经审查需要补正，请按下列要求办理。',
      en: 'Your application under the {policy} needs a correction as said below.',
    },
    decision: {
      zh: '贵单位提交的奖励申报，经审查，依据《{policy}》，决定如下。',
      en: 'On your application, under the {policy}, it was decided as follows.',
    },
    demandNotice: {
      zh: '依据下列事实，拟追回按《{policy}》拨付贵单位的奖励资金。作出决定前，现将事实、依据和金额告知如下。',
      en: 'It is proposed to claim back what you were paid under the {policy}. Before it is decided, you are told the facts, the basis and the amount.',
    },
    demandDecision: {
      zh: '就追回按《{policy}》拨付贵单位的奖励资金一事，经告知和审查，决定如下。',
      en: 'On claiming back what you were paid under the {policy}, it was decided as follows.',
    },
    release: {
      zh: '贵单位按《{policy}》所获下列奖励的五年期限已经终止。',
      en: 'The five years of the award below, paid under the {policy}, have ended.',
    },
  },
  advice: ADVICE,
};
