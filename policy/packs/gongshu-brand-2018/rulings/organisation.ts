import type { Rulings } from '../../../engine/rulings/ruling.ts';
import { shipped } from './answer.ts';

export const ORGANISATION = {
  A30: {
    question: { zh: '由谁解释？', en: 'Who interprets?' },
    clause: 'art19.interpretation',
    values: {
      oneOffice: {
        zh: '三个名称为同一办公室',
        en: 'the three names stand for one and the same office',
      },
    },
    answers: shipped(
      'oneOffice',
      '第十五条、第十九条和征求意见公告以三个名称指同一联系单位',
      'Articles 15 and 19 and the notice use three names for one contact',
    ),
  },
  A40: {
    question: { zh: '预算用尽如何处理？', en: 'What where the budget is exhausted?' },
    clause: 'art9.fund',
    values: {
      queue: { zh: '按批准时间排队，不减额', en: 'a queue by approval time; amounts are never cut' },
    },
    answers: shipped('queue', '文本未作规定', 'the text is silent'),
  },
  A41: {
    question: { zh: '“等部门”包括哪些？', en: 'Which departments does 等 add?' },
    clause: 'art15.group',
    values: {
      closedList: { zh: '以当日有效的成员单位名单为准', en: 'none beyond the organisation table of the day' },
    },
    answers: shipped(
      'closedList',
      '2018年、2019年机构改革后，若干部门更名',
      'the reform of 2018 and 2019 renamed several',
    ),
  },
  A42: {
    question: { zh: '“增加20%”的基数是多少？', en: 'What is the base of +20 %?' },
    clause: 'art2.validMarks',
    values: {
      entered: {
        zh: '须录入并注明来源；此前显示“无基数”',
        en: 'entered with its source; until then "no base"',
      },
    },
    answers: shipped('entered', '文本未作规定', 'the text is silent'),
  },
  A53: {
    question: {
      zh: '第二条目标是存量还是增量？',
      en: 'Are the targets of Article 2 a stock or an increment?',
    },
    clause: 'art2.by2020',
    values: {
      asWorded: {
        zh: '依各项措辞：“拥有”为存量，其余为增量',
        en: 'as each is worded: 拥有 is a stock, the others are won since',
      },
      stock: { zh: '均为存量', en: 'all are stocks' },
      increment: { zh: '均为增量', en: 'all are won since the base day' },
    },
    answers: shipped(
      'asWorded',
      '“拥有”一项，其余承前“新增”',
      '拥有 of one, 新增 of the others, by carry-over',
    ),
  },
} as const satisfies Rulings;
