import type { Rulings } from '../../../engine/rulings/ruling.ts';
import { shipped, since } from './answer.ts';

export const INTRODUCED = {
  A29: {
    question: { zh: '“新引进”自何时起算？', en: 'Newly introduced since when?' },
    clause: 'art13.introduced',
    values: {
      since2017: {
        zh: '2017年1月1日后迁入登记，经招商部门确认',
        en: 'registered into the district on or after 2017-01-01, confirmed by investment promotion',
      },
      sinceEffect: { zh: '施行日后迁入登记', en: 'registered into it on or after the day of effect' },
    },
    answers: shipped(
      'since2017',
      '第八条，结合第二十条对2017年度的规定',
      'Article 8 with the look-back of Article 20',
    ),
  },
  A31: {
    question: { zh: '五年自何时起算？', en: 'Five years from what?' },
    clause: 'art13.relocation',
    values: {
      introduction: { zh: '迁入本区登记之日', en: 'the day of registration into the district' },
      lastPayment: { zh: '最后一次拨付之日', en: 'the day of the last payment' },
    },
    answers: shipped(
      'introduction',
      '条款针对企业，而非针对拨付',
      'the clause speaks of the firm, not of the payment',
    ),
  },
  A32: {
    question: { zh: '五年何时届满？', en: 'When are five years complete?' },
    clause: 'art13.relocation',
    values: {
      civilCode: {
        zh: '开始当日不计，至对应日24时；无对应日的为月末',
        en: 'the start day is not counted; on the corresponding day at 24:00, or the end of the month',
      },
    },
    answers: shipped('civilCode', '《民法典》第二百零一条至第二百零三条', 'Civil Code, Articles 201 to 203'),
  },
  A33: {
    question: { zh: '何为“迁出”？', en: 'What is 迁出?' },
    clause: 'art13.relocation',
    values: {
      registeredAddress: {
        zh: '注册地址迁出当日辖区',
        en: 'the registered address leaves the territory of that day; other moves are signals',
      },
      anySeat: {
        zh: '注册地、税收征管关系或生产经营场所之一迁出',
        en: 'the registered address, the tax seat or the factory leaves',
      },
    },
    answers: shipped(
      'registeredAddress',
      '最窄的解释；注销和破产属于其他情形',
      'the narrowest reading; dissolution and bankruptcy are other events',
    ),
  },
  A34: {
    question: { zh: '经批准迁出如何处理？', en: 'What where it leaves with approval?' },
    clause: 'art13.relocation',
    values: { watchCloses: { zh: '五年期限即告终止，不予追回', en: 'the watch ends without a claim' } },
    answers: shipped('watchCloses', '文本规定', 'the text'),
  },
  A35: {
    question: { zh: '未经批准迁出如何处理？', en: 'What where it leaves without approval?' },
    clause: 'art13.relocation',
    values: {
      namedBasis: {
        zh: '政策文本未作规定，须指明具体依据方可提出追回',
        en: 'the text is silent: a claim may be proposed with a named legal basis only',
      },
    },
    answers: shipped('namedBasis', '文本没有追回的规定', 'the text has no clawback'),
  },
  A36: {
    question: { zh: '追回多少？', en: 'How much is claimed back?' },
    clause: 'art13.relocation',
    values: {
      proRata: { zh: '按五年期限内剩余整月数所占比例', en: 'in proportion to the unexpired whole months' },
      full: { zh: '全额（承诺书另有约定时）', en: 'all of it, where the undertaking says so' },
      none: { zh: '不追回', en: 'nothing' },
    },
    answers: shipped(
      'proRata',
      '符合比例原则；欧盟和美国多数同类规定亦如此',
      'proportionality; the Union rule and most American ones do the same',
    ),
  },
  A37: {
    question: { zh: '哪些奖励受五年期限约束？', en: 'Which awards are bound by the five years?' },
    clause: 'art13.relocation',
    values: { introducedOnly: { zh: '仅新引进企业的奖励', en: 'only those paid to introduced firms' } },
    answers: shipped(
      'introducedOnly',
      '从语法上看，该条款修饰“新引进的企业”',
      'grammar: the clause hangs on 新引进的企业',
    ),
  },
  A38: {
    question: { zh: '认定事后被撤销如何处理？', en: 'What where a recognition is revoked later?' },
    clause: 'art13.introduced',
    values: { manualReview: { zh: '登记并人工审查', en: 'it is recorded and reviewed by a person' } },
    answers: shipped('manualReview', '文本未作规定', 'the text is silent'),
  },
  F4: {
    question: {
      zh: '迁出条款现今能否作为追回依据？',
      en: 'Can the relocation clause itself still carry a claim?',
    },
    clause: 'art13.relocation',
    values: {
      applies: { zh: '可以', en: 'yes, with the district procedure that it refers to' },
      suspended: {
        zh: '暂停适用：仅承诺书、协议或者法律规定可以作为依据',
        en: 'suspended: only an undertaking, an agreement or a statute can carry one',
      },
    },
    answers: [
      ...shipped('applies', '条款原文', 'the clause as written'),
      since(
        '2024-08-01',
        'suspended',
        '《公平竞争审查条例》自2024年8月1日起施行：不得阻碍本地经营者迁出',
        'Fair Competition Review Regulation, in force 2024-08-01: 不得阻碍本地经营者迁出',
      ),
      since(
        '2025-04-20',
        'suspended',
        '《公平竞争审查条例实施办法》自2025年4月20日起施行：不得以注册地、纳税地、统计地为条件给予奖励',
        'its Implementation Measures, in force 2025-04-20: no reward conditioned on where a firm is registered, taxed or counted',
      ),
    ],
  },
  A48: {
    question: {
      zh: '原品牌应在哪一日“仍然有效”？',
      en: 'On which day must the original recognition still be valid?',
    },
    clause: 'art13.introduced',
    values: {
      application: { zh: '申请之日', en: 'on the day of application' },
      decision: { zh: '决定之日', en: 'on the day of decision' },
    },
    answers: shipped('application', '企业不因办理迟延受损', "a firm should not lose by the office's delay"),
  },
  A49: {
    question: {
      zh: '新引进企业的同等奖励是否及于标准和示范乡镇（街道）？',
      en: 'Do introduced firms get standards and titles of public bodies too?',
    },
    clause: 'art13.introduced',
    values: {
      brandsOnly: { zh: '否：仅限品牌', en: 'no: brands only' },
      anyItem: { zh: '是', en: 'yes' },
    },
    answers: shipped(
      'brandsOnly',
      '“品牌的相关权利人”，标准不是品牌',
      '品牌的相关权利人: a standard is no brand',
    ),
  },
  F5: {
    question: {
      zh: '新引进企业的同等奖励现今能否授予？',
      en: 'Can awards to introduced firms still be granted?',
    },
    clause: 'art13.introduced',
    values: {
      applies: { zh: '可以', en: 'yes' },
      warn: { zh: '可以，须提示并由领导小组决定', en: 'yes, with a warning, and the leading group decides' },
      suspended: { zh: '中止', en: 'no: they are suspended' },
    },
    answers: [
      ...shipped('applies', '依条文', 'the clause as written'),
      since(
        '2025-04-20',
        'warn',
        '《公平竞争审查条例实施办法》2025年4月20日施行：不得以注册地为奖励条件',
        'Implementation Measures, in force 2025-04-20, and the NDRC guideline of 2025-01-07: no reward conditioned on where a firm is registered',
      ),
    ],
  },
} as const satisfies Rulings;
