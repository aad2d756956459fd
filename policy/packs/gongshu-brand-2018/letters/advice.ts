import type { LetterWords } from '../../../engine/letter-words.ts';

/** What readers of letters can do. The terms of reconsideration and action: 《行政复议法》第二十条，《行政诉讼法》第四十六条. */
export const ADVICE: LetterWords['advice'] = {
  correct: {
    zh: '请于{due}前补正材料并重新提交；逾期未补正的，本次申报失效，可以重新申报。',
    en: 'Correct the application and submit it again by {due}; after that it lapses, and you may apply anew.',
  },
  review: {
    zh: '对本决定有异议的，可以于{due}前在本系统申请复核一次。',
    en: 'If you disagree, you may ask for one review in this system by {due}.',
  },
  publicNotice: {
    zh: '本项奖励予以公示，公示期至{due}；期满无异议的，办理拨付。',
    en: 'The award stands before the public until {due}; if nobody objects, it is then paid.',
  },
  payment: { zh: '奖励资金于{due}前拨付。', en: 'The award is paid by {due}.' },
  defence: {
    zh: '贵单位有权陈述和申辩，请于{due}前在本系统提交书面意见；逾期不提交的，不影响作出决定。',
    en: 'You may answer in writing in this system by {due}; without an answer it is decided all the same.',
  },
  repay: {
    zh: '请于{due}前将应退缴金额退缴至下列账户，并注明申报编号。',
    en: 'Repay the amount by {due} to the account below, and name the application.',
  },
  released: {
    zh: '自终止之时起，该项奖励不再附有五年期限的要求，不因此后迁出而追回。',
    en: 'From then on the award is bound by no term, and nothing is claimed back for a later move.',
  },
  law: {
    zh: '不服本决定的，可以自收到之日起六十日内依法申请行政复议，或者自收到之日起六个月内依法提起行政诉讼。',
    en: 'Against this decision you may apply for administrative reconsideration within sixty days, or bring an action within six months, of receiving it.',
  },
};
