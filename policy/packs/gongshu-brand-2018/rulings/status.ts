import type { Rulings } from '../../../engine/rulings/ruling.ts';
import { shipped } from './answer.ts';

export const STATUS = {
  A1: {
    question: { zh: '该文本是否已生效？', en: 'Is the text in force?' },
    clause: 'title.draft',
    values: {
      draft: {
        zh: '未生效：系征求意见稿，正式印发前仅可模拟测算，不得拨付',
        en: 'no: a draft for comment; paying needs an adopted version or simulation',
      },
    },
    answers: shipped(
      'draft',
      '标题注明“征求意见稿”，第二十条日期空白',
      'the title says 征求意见稿 and Article 20 leaves the day blank',
    ),
  },
  A2: {
    question: { zh: '自何日起施行？', en: 'From which day is it in effect?' },
    clause: 'art20.effect',
    values: {
      blank: {
        zh: '空白：由印发文件或模拟设定',
        en: 'blank: set by the document of adoption, or by the simulation',
      },
    },
    answers: shipped('blank', '文本中日期空白', 'the day is blank in the text'),
  },
  A3: {
    question: { zh: '何时终止？', en: 'When does it end?' },
    clause: 'art2.by2020',
    values: {
      untilRepeal: { zh: '至废止为止', en: 'when it is repealed' },
      endOf2020: { zh: '认定须在2020年底前取得', en: 'recognitions after the end of 2020 are not awarded' },
    },
    answers: shipped(
      'untilRepeal',
      '没有条款规定终止；2020年仅为目标期限',
      'no clause ends it; 2020 is the horizon of the targets only',
    ),
  },
  A4: {
    question: {
      zh: '以认定日期还是申报日期为准？',
      en: 'Which day counts: of the recognition or of the application?',
    },
    clause: 'art13.wellKnownMark',
    values: {
      recognition: {
        zh: '证书、注册或公告日期',
        en: 'the day of the certificate, registration or publication',
      },
      application: { zh: '申报日期', en: 'the day of the application' },
    },
    answers: shipped('recognition', '条款用词为“获得”', 'the clauses say 获得'),
  },
  A5: {
    question: {
      zh: '2018年1月1日至施行之日期间取得的认定如何处理？',
      en: 'What of recognitions between 2018-01-01 and the day of effect?',
    },
    clause: 'art20.byReference',
    values: {
      byReference: {
        zh: '比照2017年度，可参照执行（由人决定）',
        en: 'as those of 2017: by reference, at discretion',
      },
      asOfRight: { zh: '直接适用', en: 'awarded as of right' },
      excluded: { zh: '不予奖励', en: 'not awarded' },
    },
    answers: shipped(
      'byReference',
      '否则较早的认定反而优于较晚的认定',
      'otherwise an older event would be treated better than a newer one',
    ),
  },
  A6: {
    question: {
      zh: '“可参照执行”“可补足”是权利还是裁量？',
      en: 'Are 可参照执行 and 可补足 a right or a discretion?',
    },
    clause: 'art20.byReference',
    values: {
      discretion: {
        zh: '裁量：系统计算，由人决定并说明理由',
        en: 'discretion: computed, then decided by a person with reasons',
      },
      right: { zh: '权利：2017年度直接适用', en: 'a right: the year 2017 is covered without a decision' },
    },
    answers: shipped('discretion', '文本用词为“可”', 'the word is 可'),
  },
  A45: {
    question: {
      zh: '依据施行期间取得并申报、废止后决定的如何处理？',
      en: 'What was recognised and applied for under the text, and is decided after its repeal?',
    },
    clause: 'art20.effect',
    values: {
      ofItsDay: { zh: '适用认定时的文本', en: 'judged by the text under which the recognition arose' },
      repealEnds: { zh: '废止后不再奖励', en: 'the repeal ends it' },
    },
    answers: shipped('ofItsDay', '事实适用其当时的规定', 'facts are settled under the rule of their day'),
  },
  A47: {
    question: {
      zh: '国家停止评选的称号，此后的认定如何处理？',
      en: 'What of titles that the State has stopped awarding, dated after the end?',
    },
    clause: 'art13.cityTitles',
    values: {
      waits: { zh: '须先作出解释', en: 'it waits for a ruling' },
      counts: { zh: '照常认定', en: 'it counts as any other' },
    },
    answers: shipped('waits', '此类证书难以存在', 'such a certificate can hardly exist'),
  },
} as const satisfies Rulings;
