import type { Rulings } from '../../../engine/rulings/ruling.ts';
import { shipped } from './answer.ts';

export const RECOGNITIONS = {
  A19: {
    question: {
      zh: '“主导制定”与“第一起草单位”是否须同时具备？',
      en: 'Are 主导制定 and 第一起草单位 both needed?',
    },
    clause: 'art13.standards',
    values: {
      both: {
        zh: '同时具备，以起草单位名单首位为证',
        en: 'both; the first name in the list of drafting units proves it',
      },
      firstOnly: { zh: '只须第一起草单位', en: 'the first place alone' },
      leadOnly: { zh: '只须主导制定', en: 'the lead alone' },
    },
    answers: shipped('both', '文本同时写明两者', 'the text names both'),
  },
  A20: {
    question: {
      zh: '国际标准没有起草单位名单，如何证明？',
      en: 'International standards list no drafting units: what proves the lead?',
    },
    clause: 'art13.standards',
    values: {
      nationalBody: {
        zh: '国家对口机构证明或项目负责人记录',
        en: 'a letter of the national body or the record of the project leader',
      },
      publishedList: { zh: '仅认标准文本', en: 'the published standard alone' },
    },
    answers: shipped('nationalBody', '便于操作', 'practical'),
  },
  A21: {
    question: { zh: '修订标准是否算制定？', en: 'Is the revision of a standard its making?' },
    clause: 'art13.standards',
    values: {
      notMaking: { zh: '不算', en: 'no' },
      counts: { zh: '算', en: 'yes' },
    },
    answers: shipped('notMaking', '文本用词为“制定”，而非“修订”', 'the text says 制定, not 修订'),
  },
  A23: {
    question: {
      zh: '“品字标”制造标准是否即第二条的品牌团体标准？',
      en: 'Are the Pinzibiao manufacturing standards the group standards of Article 2?',
    },
    clause: 'art2.pinzibiaoStandards',
    values: {
      same: { zh: '是', en: 'yes' },
      different: { zh: '否，第二条目标另行统计', en: 'no: the target is counted elsewhere' },
    },
    answers: shipped('same', '第二条结合第十三条', 'Article 2 read with Article 13'),
  },
  A24: {
    question: {
      zh: '“品字标”认证按证书还是按企业奖励？',
      en: 'Is Pinzibiao certification per certificate or per firm?',
    },
    clause: 'art13.pinzibiaoCertification',
    values: {
      perEnterprise: { zh: '每家企业首次', en: 'per enterprise, the first time' },
      perCertificate: { zh: '每张证书', en: 'per certificate' },
    },
    answers: shipped(
      'perEnterprise',
      '文本用词为“给予企业”“新获得”；萧山2025年的规定为“首次”',
      '给予企业, and 新获得; Xiaoshan 2025 says 首次',
    ),
  },
  A25: {
    question: { zh: '马德里“注册成功”指什么？', en: 'What is success of a Madrid registration?' },
    clause: 'art13.madrid',
    values: {
      registration: {
        zh: '取得国际注册证，每件一次；后期指定不再另行资助',
        en: "WIPO's certificate, once per registration; later designations pay nothing",
      },
      eachDesignation: { zh: '每次后期指定另行资助', en: 'each later designation is paid as well' },
    },
    answers: shipped('registration', '文本用词为“注册成功”“每件商标”', '注册成功, 每件商标'),
  },
  A27: {
    question: {
      zh: '质押补助给出质人还是质权人？',
      en: 'Is the pledge subsidy for the owner or for the lender, who holds the right?',
    },
    clause: 'art13.pledge',
    values: {
      owner: { zh: '出质的商标权人', en: 'the owner who pledged the mark' },
      lender: { zh: '质权人', en: 'the lender' },
    },
    answers: shipped(
      'owner',
      '第九条的目的；评估费用由商标权人承担',
      'the purpose in Article 9; the owner bears the fee',
    ),
  },
  A28: {
    question: { zh: '质押补助标准是多少？', en: 'What does the pledge subsidy amount to?' },
    clause: 'art13.pledge',
    values: { none: { zh: '未定，暂不拨付', en: 'not adopted: nothing can be paid yet' } },
    open: {
      pattern: '^[1-9][0-9]{0,8}$',
      meaning: {
        zh: '每件最高金额（元），不超过发票金额',
        en: 'the most per mark in yuan, never above the invoice',
      },
      said: {
        zh: '每件最高{value}元，不超过发票金额',
        en: 'at most {value} yuan per mark, never above the invoice',
      },
    },
    answers: shipped(
      'none',
      '文本没有标准；张家港2019年的规定为每件1万元',
      'the text has no number; Zhangjiagang 2019 pays 10,000 yuan per item',
    ),
  },
  A51: {
    question: {
      zh: '哪些登记机关的事实无须部门确认？',
      en: 'Which facts of a register need no confirmation by a department?',
    },
    clause: 'art15.group',
    values: { none: { zh: '无', en: 'none' } },
    answers: shipped(
      'none',
      '在办公室作出解释之前，逐项确认',
      'each fact is confirmed until the office rules otherwise',
    ),
  },
} as const satisfies Rulings;
