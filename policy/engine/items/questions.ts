import type { Name, Question } from './item.ts';

/** What an applicant is asked about a recognition beside its words. */
export const QUESTIONS: Readonly<Record<Question, Name>> = {
  renewal: {
    zh: '该认定是否属复评（复审、续展）？',
    en: 'Is it a renewal of what was recognised before?',
  },
  recognitionRoute: {
    zh: '该商标系行政认定还是司法认定？',
    en: 'Was the mark recognised administratively or by a court?',
  },
  regionalBrand: {
    zh: '该商标是否由协会、商会或者龙头企业联合注册，属区域性品牌？',
    en: 'Is it a regional brand, registered jointly by an association, a chamber or leading firms?',
  },
  draftingRank: {
    zh: '申报单位在起草单位名单中排第几位？',
    en: 'Which place has the applicant among the drafting units?',
  },
  revision: { zh: '该标准是否系修订？', en: 'Is it the revision of a standard?' },
  laterDesignation: {
    zh: '该注册是否系后期指定？',
    en: 'Is it a designation added to a registration that stands already?',
  },
  jointlyHeld: {
    zh: '该认定是否由多家单位共有（共同起草）？共有的，须由各方共同推举申报单位。',
    en: 'Is it held or drafted jointly? Then the others must have agreed that this body applies.',
  },
  invoiceFen: { zh: '发票金额是多少？', en: 'What is the amount of the invoice?' },
  units: { zh: '共有多少件（个）？', en: 'How many are there?' },
};

/** The questions that exclude if they are answered with yes. */
export const EXCLUSIONS: readonly Question[] = ['renewal', 'revision', 'laterDesignation', 'jointlyHeld'];
