import type { Rulings } from '../../../engine/rulings/ruling.ts';
import { shipped } from './answer.ts';

export const ONCE_ONLY = {
  A13: {
    question: {
      zh: '同一产品同一层次的不同名牌是否只奖励一次？',
      en: 'Are different titles of one level on one product one award?',
    },
    clause: 'art18.onceOnly',
    values: {
      strict: { zh: '同一类别、同一层次只奖励一次', en: 'yes: one award within one family and level' },
      lenient: { zh: '不同称号分别奖励', en: 'no: each kind of title is awarded for itself' },
    },
    answers: shipped(
      'strict',
      '文本用词为“分别”：企业称号每家企业一次，产品称号每个产品一次',
      '分别: enterprise titles once per enterprise, product titles once per product',
    ),
  },
  A14: {
    question: { zh: '“高一层次”是否仅指高一级？', en: 'Does 高一层次 mean exactly one step up?' },
    clause: 'art18.topUp',
    values: {
      anyHigher: { zh: '任何更高层次', en: 'any higher level' },
      oneStep: { zh: '仅高一级', en: 'exactly one step' },
    },
    answers: shipped('anyHigher', '条款的目的', 'the purpose of the clause'),
  },
  A15: {
    question: {
      zh: '差额以实际已付还是名义金额计算？是否计入2014年政策？',
      en: 'Is the difference from paid or nominal amounts, and does the policy of 2014 count?',
    },
    clause: 'art18.topUp',
    values: {
      netPaid: {
        zh: '以本区任何政策下实际净支付额计算',
        en: 'from what the district has paid net, under any policy',
      },
      nominal: {
        zh: '以已获层次的名义金额计算',
        en: 'from the nominal amount of the highest level awarded before',
      },
      thisPolicyOnly: { zh: '只计本政策下的支付', en: 'from what was paid under this policy alone' },
    },
    answers: shipped('netPaid', '既避免多得，也避免重复受损', 'avoids a windfall as well as a double loss'),
  },
  A16: {
    question: { zh: '先高后低如何处理？', en: 'What of a lower level after a higher one?' },
    clause: 'art18.onceOnly',
    values: {
      nothing: { zh: '不再奖励', en: 'nothing' },
      paid: { zh: '仍予奖励', en: 'paid as well' },
    },
    answers: shipped(
      'nothing',
      '由“只奖励一次”和“补足差额”共同推出；惠州2009年的规定有明文',
      'by once-only and top-up together; Huizhou 2009 says so expressly',
    ),
  },
  A17: {
    question: { zh: '能否跨类别补足差额？', en: 'Is there a top-up across families?' },
    clause: 'art18.onceOnly',
    values: { separate: { zh: '否：对象不同', en: 'no: another recognition' } },
    answers: shipped('separate', '条款用词为“同一产品”', 'the clause says 同一产品'),
  },
  A18: {
    question: {
      zh: '首次认定从未获奖的，复评能否获奖？',
      en: 'Is a renewal of something never paid awarded?',
    },
    clause: 'art18.renewal',
    values: {
      nothing: { zh: '否', en: 'no' },
      payIfNeverPaid: { zh: '从未获奖的可予奖励', en: 'yes, where nothing was paid before' },
    },
    answers: shipped(
      'nothing',
      '“对复评企业或产品不重复奖励”，结合认证条款中的“新获得”；“重复”一词亦可作其他理解',
      '对复评…不重复奖励 read with 新 in the certification clause; 重复 could be argued otherwise',
    ),
  },
  A26: {
    question: {
      zh: '第十八条的层次与补差是否适用于资助和补助？',
      en: 'Do levels and top-up apply to 资助 and 补助?',
    },
    clause: 'art18.scope',
    values: { noDuplicateOnly: { zh: '仅适用不重复', en: 'only that nothing is paid twice' } },
    answers: shipped('noDuplicateOnly', '资助和补助没有层次之分', 'they have no levels'),
  },
  A43: {
    question: {
      zh: '一家企业的两件驰名商标，逐件奖励还是只奖励一次？',
      en: 'Two well-known marks of one firm: one award each, or one for the firm?',
    },
    clause: 'art13.wellKnownMark',
    values: {
      perMark: { zh: '逐件奖励', en: 'one for each mark' },
      perFirm: { zh: '每家企业一次', en: 'one for the firm' },
    },
    answers: shipped(
      'perMark',
      '条文无“各”字，第十八条称“同一企业、同一产品”，两种读法均可',
      'the sentence has no 各, Article 18 says 同一企业、同一产品: both can be read',
    ),
  },
  A44: {
    question: {
      zh: '奖励被追回后，同一层次能否再次奖励？',
      en: 'Does the recovery of an award open its level again?',
    },
    clause: 'art18.onceOnly',
    values: {
      never: {
        zh: '否：仅可就更高层次补足差额；因违规追回的，该认定不再奖励',
        en: 'no: only a higher level, for the difference; recovered for irregularity, the recognition is barred for good',
      },
    },
    answers: shipped(
      'never',
      '“只奖励一次”；“差额”仅指更高层次',
      '只奖励一次; the 差额 is for a higher level alone',
    ),
  },
  A50: {
    question: {
      zh: '质押补助按商标、按质押还是按发票计？',
      en: 'Is the pledge subsidy per mark, per pledge or per invoice?',
    },
    clause: 'art13.pledge',
    values: {
      perMark: { zh: '每件商标一次', en: 'once for each mark' },
      perPledge: { zh: '每次质押一次', en: 'once for each pledge' },
    },
    answers: shipped('perMark', '不重复补助（A26）', 'nothing is paid twice (A26)'),
  },
  A52: {
    question: {
      zh: '“可补足奖励差额”是否当然补足？',
      en: 'Is the difference of 可补足 granted as computed?',
    },
    clause: 'art18.topUp',
    values: {
      computed: { zh: '按计算结果补足', en: 'yes, as computed' },
      notGranted: { zh: '不补足', en: 'no: no difference is granted' },
    },
    answers: shipped(
      'computed',
      '条文用“可”，办公室可另行规定',
      'the word is 可: the office may say otherwise from a day on',
    ),
  },
} as const satisfies Rulings;
