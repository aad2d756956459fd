import { located, type PolicyText } from '../../../policy/engine/text.ts';

/** The measures of a district that does not exist. */
const WORDS = `云海区质量提升奖励办法

第一条 为推动全区质量提升，制定本办法。
第二条 在云海区登记注册的企业，适用本办法。
第三条 企业获得省质量奖的，奖励50万元；获得市质量奖的，奖励20万元。省、市质量奖分别奖励。
第四条 企业参与制定国家标准的，对列第一、第二、第三位的起草单位分别奖励12万元、6万元、3万元。
第五条 企业通过管理体系认证的，按认证费用的40%给予补助，每张证书最高8万元。
第六条 企业集中注册商标的，每件奖励2000元，每次不超过10件。
第七条 企业商标在境外注册的，每件奖励3万元，由区级财政承担60%。
第八条 企业产品获得省级精品的，奖励8万元；获得市级精品的，奖励3万元。同一产品只奖励一次，获得更高级别的补足差额；复评的不再奖励。
第九条 每家企业每年获得的奖励总额不超过60万元。
第十条 单项奖励20万元及以上的，由区质量工作委员会审定。
第十一条 各镇、街道协助核实企业情况，成效纳入年度评价。
第十二条 所需资金列入区质量专项资金。
第十三条 到2025年，全区获得省质量奖的企业达到5家。
第十四条 本办法自印发之日起施行。
`;

const ARTICLES = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四'];
const STARTS = ARTICLES.map((numeral) => WORDS.indexOf(`\n第${numeral}条 `) + 1);
const PLACES: PolicyText['places'] = [
  { place: 'title', from: 0, to: STARTS[0] ?? 0 },
  ...STARTS.map((from, index) => ({ place: index + 1, from, to: STARTS[index + 1] ?? WORDS.length })),
];

const PASSAGES = {
  'art2.scope': [2, '在云海区登记注册的企业'],
  'art3.province': [3, '获得省质量奖的，奖励50万元'],
  'art3.city': [3, '获得市质量奖的，奖励20万元'],
  'art4.standards': [4, '分别奖励12万元、6万元、3万元'],
  'art5.certification': [5, '按认证费用的40%给予补助，每张证书最高8万元'],
  'art6.marks': [6, '每件奖励2000元，每次不超过10件'],
  'art7.abroad': [7, '每件奖励3万元，由区级财政承担60%'],
  'art8.province': [8, '获得省级精品的，奖励8万元'],
  'art8.city': [8, '获得市级精品的，奖励3万元'],
  'art8.once': [8, '同一产品只奖励一次'],
  'art8.difference': [8, '获得更高级别的补足差额'],
  'art8.renewal': [8, '复评的不再奖励'],
  'art9.cap': [9, '每家企业每年获得的奖励总额不超过60万元'],
  'art10.committee': [10, '单项奖励20万元及以上的，由区质量工作委员会审定'],
  'art11.towns': [11, '成效纳入年度评价'],
  'art12.fund': [12, '所需资金列入区质量专项资金'],
  'art13.goal': [13, '全区获得省质量奖的企业达到5家'],
  'art14.effect': [14, '自印发之日起施行'],
} as const;

export const TEXT: PolicyText = {
  sha256: 'a504a622405d1bb5155d8cdfad13411b4e14d3609a76d4cc4cd5e75bc4fc27ea',
  words: WORDS,
  places: PLACES,
  passages: Object.fromEntries(
    Object.entries(PASSAGES).map(([anchor, [place, words]]) => [
      anchor,
      located({ words: WORDS, places: PLACES }, anchor, place, words),
    ]),
  ),
};
