import type { Rulings } from '../../../engine/rulings/ruling.ts';
import { shipped, since } from './answer.ts';

export const BENEFICIARIES = {
  A7: {
    question: {
      zh: '“区域内各类企业”以注册、经营还是纳税地为准？',
      en: 'Is an enterprise of the district one registered, operating or taxed there?',
    },
    clause: 'art13.beneficiaries',
    values: {
      bothDays: {
        zh: '认定日和决定日注册地址均在区内',
        en: 'registered inside on the day of recognition and on the day of decision',
      },
      decisionDay: { zh: '决定日注册地址在区内', en: 'registered inside on the day of decision' },
      recognitionDay: { zh: '认定日注册地址在区内', en: 'registered inside on the day of recognition' },
    },
    answers: shipped(
      'bothDays',
      '增加内容最少的解释；现行规定已禁止以纳税地为条件',
      'least added content; conditions on tax residence are now forbidden',
    ),
  },
  A8: {
    question: { zh: '非企业单位能否获得奖励？', en: 'Can bodies that are no enterprises be awarded?' },
    clause: 'art13.provincialTitles',
    values: {
      ownTitles: {
        zh: '可以，限于该类单位可获得的称号和区域性商标',
        en: 'yes, for the titles and marks that such bodies hold',
      },
      enterprisesOnly: { zh: '仅限企业', en: 'enterprises only' },
    },
    answers: shipped(
      'ownTitles',
      '否则乡镇（街道）奖励项目将无对象',
      'else the item for towns and streets would be empty',
    ),
  },
  A9: {
    question: { zh: '是否任何集体商标均可？', en: 'Does any collective mark count?' },
    clause: 'art7.collectiveBrand',
    values: {
      regionalBrand: {
        zh: '仅限区域性品牌（协会、商会或龙头企业联合注册）',
        en: 'only one that is a regional brand, registered jointly by association, chamber or leading firms',
      },
      giOnly: { zh: '仅限地理标志', en: 'none: geographical indications only' },
      anyCollective: { zh: '任何集体商标', en: 'any collective mark' },
    },
    answers: shipped(
      'regionalBrand',
      '“等区域性品牌”系对前列各项的概括；第七条说明了此类品牌的含义',
      '等区域性品牌 sums the list up; Article 7 says what such a brand is',
    ),
  },
  A10: {
    question: { zh: '“等区域性品牌”还包括哪些？', en: 'Which other regional brands are there?' },
    clause: 'art13.regionalBrand',
    values: {
      closed: { zh: '未列明前不予认可', en: 'none until the office lists them' },
    },
    open: {
      pattern: '^brand:[^,|]+(,brand:[^,|]+)*$',
      meaning: {
        zh: '所列品牌，以逗号分隔',
        en: 'the brands listed, separated by commas: brand:A,brand:B',
      },
      said: { zh: '办公室列明：{value}', en: 'the office lists {value}' },
    },
    answers: shipped('closed', '使用财政资金须有明确规定', 'public money needs a rule'),
  },
  A11: {
    question: { zh: '“省级”是否及于全部七项？', en: 'Does 省级 cover all seven titles?' },
    clause: 'art13.provincialTitles',
    values: { allSeven: { zh: '是', en: 'yes' } },
    answers: shipped(
      'allSeven',
      '各项并列，以“各奖励10万元”收尾；市级另有单独规定',
      'a parallel list that ends in 各奖励10万元; the city level has its own sentence',
    ),
  },
  A12: {
    question: { zh: '“各奖励”是否逐项奖励？', en: 'Is each title awarded for itself?' },
    clause: 'art13.provincialTitles',
    values: { eachTitle: { zh: '是，受第十八条限制', en: 'yes, within Article 18' } },
    answers: shipped('eachTitle', '文本用词为“各”', 'the word is 各'),
  },
  A22: {
    question: {
      zh: '多家并列第一起草单位或共有商标如何处理？',
      en: 'What where several share the first place or own the mark together?',
    },
    clause: 'art13.standards',
    values: {
      representative: {
        zh: '每个标准、每件商标只奖励一次，给予共同推举的代表',
        en: 'one award per standard or mark, to the representative they agree on',
      },
      each: { zh: '分别奖励', en: 'each is awarded' },
    },
    answers: shipped(
      'representative',
      '文本用词为“每个标准”“每件商标”',
      'the clauses say 每个标准, 每件商标',
    ),
  },
  A39: {
    question: {
      zh: '合并、更名、商标转让后如何认定？',
      en: 'What of mergers, renames and assigned marks?',
    },
    clause: 'art18.onceOnly',
    values: {
      inherits: {
        zh: '承继单位一并承继已获奖励记录和五年期限',
        en: 'the successor inherits what was paid, and the watch',
      },
      newIdentity: { zh: '按新主体处理', en: 'a new identity starts anew' },
    },
    answers: shipped(
      'inherits',
      '防止重复申报；以统一社会信用代码和商标注册号、标准号识别',
      'prevents double claims; identity is the credit code and the number of mark or standard',
    ),
  },
  A46: {
    question: { zh: '哪些主体属于“企业”？', en: 'Which bodies are enterprises?' },
    clause: 'art13.beneficiaries',
    values: {
      byCode: {
        zh: '以统一社会信用代码为准：91为企业；11不是；其余须先作出解释',
        en: 'by the credit code: 91 is one, 11 is none, others wait for a ruling',
      },
      asRegistered: { zh: '以登记类别为准', en: 'as the register of beneficiaries says' },
    },
    answers: shipped(
      'byCode',
      '“区域内各类企业”，代码载明登记部门和主体类别',
      '区域内各类企业: the code says which authority registered a body of which kind',
    ),
  },
  F6: {
    question: {
      zh: '决定之日注册地址在区内的要求是否仍然适用？',
      en: 'Must the registered address still lie inside on the day of decision?',
    },
    clause: 'art13.beneficiaries',
    values: {
      asA7: { zh: '按A7', en: 'as A7 says' },
      recognitionDayOnly: { zh: '仅认定之日', en: 'no: on the day of recognition alone' },
    },
    answers: [
      ...shipped('asA7', '依条文', 'the clause as written'),
      since(
        '2025-04-20',
        'recognitionDayOnly',
        '《公平竞争审查条例实施办法》2025年4月20日施行：不得以注册地为奖励条件',
        'Implementation Measures, in force 2025-04-20: no reward conditioned on where a firm is registered',
      ),
    ],
  },
} as const satisfies Rulings;
