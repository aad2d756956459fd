/** What people call the numbers of the policy. */
export const NUMBER_NAMES = {
  'award.markOrRegionalBrand': {
    zh: '驰名商标、区域性品牌奖励标准',
    en: 'award for marks and regional brands',
  },
  'award.provincialTitle': { zh: '省级称号奖励标准', en: 'award for provincial titles' },
  'award.cityTitle': { zh: '市级称号奖励标准', en: 'award for city titles' },
  'award.internationalStandard': { zh: '国际标准奖励标准', en: 'award for an international standard' },
  'award.nationalStandard': { zh: '国家标准奖励标准', en: 'award for a national standard' },
  'award.industryStandard': { zh: '行业标准奖励标准', en: 'award for an industry standard' },
  'award.localStandard': { zh: '地方标准奖励标准', en: 'award for a local standard' },
  'award.pinzibiaoStandard': { zh: '“品字标”制造标准奖励标准', en: 'award for a Pinzibiao standard' },
  'award.pinzibiaoCertification': {
    zh: '“品字标”品牌认证奖励标准',
    en: 'award for a Pinzibiao certification',
  },
  'award.madridRegistration': { zh: '马德里国际注册资助标准', en: 'subsidy for a Madrid registration' },
  'award.pledgeSubsidy': { zh: '商标评估费用补助标准', en: 'subsidy for the valuation of a pledged mark' },
  'recognition.first': { zh: '认定日期起点', en: 'first day of recognition' },
  'recognition.referenceYearEnds': { zh: '2017年度截止日', en: 'end of the year handled by reference' },
  'introduction.first': { zh: '新引进企业迁入登记起点', en: 'first day of introduction' },
  'watch.length': { zh: '五年期限', en: 'length of the five years' },
  'targets.base': { zh: '目标统计基准日', en: 'base day of the targets' },
  'targets.horizon': { zh: '目标期限', en: 'horizon of the targets' },
  'targets.validMarks': { zh: '有效商标注册数增长目标', en: 'target of valid marks' },
  'targets.wellKnownMarks': { zh: '中国驰名商标目标', en: 'target of well-known marks' },
  'targets.tradeNames': { zh: '知名商号目标', en: 'target of known trade names' },
  'targets.creditModels': { zh: '信用示范企业目标', en: 'target of credit models' },
  'targets.contractKeepers': { zh: '守合同重信用企业目标', en: 'target of contract keepers' },
  'targets.famousBrands': { zh: '名牌产品目标', en: 'target of famous brands' },
  'targets.standards': { zh: '标准目标', en: 'target of standards' },
  'targets.pinzibiaoStandards': { zh: '品字标标准目标', en: 'target of Pinzibiao standards' },
} as const satisfies Record<string, { readonly zh: string; readonly en: string }>;

export type NumberName = keyof typeof NUMBER_NAMES;
