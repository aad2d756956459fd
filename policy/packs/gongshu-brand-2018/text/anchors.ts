import { located, type Place, type PolicyText } from '../../../engine/text.ts';
import { PLACES } from './article.ts';
import { DRAFT_2018, DRAFT_2018_SHA256 } from './draft-2018-05-22.ts';

/** Every passage that a rule, a number or a ruling rests on: its place and its words, which occur there exactly once. */
const PASSAGES = {
  'notice.period': ['notice', '征求意见时间从2018年5月22日至5月30日，如有异议，请以书面形式'],
  'title.draft': ['title', '（征求意见稿）'],
  'art2.horizon': [2, '经过三年努力'],
  'art2.by2020': [2, '力争到2020年'],
  'art2.validMarks': [2, '全区有效商标注册数增加20%'],
  'art2.wellKnownMarks': [2, '拥有中国驰名商标8件'],
  'art2.tradeNames': [2, '新增浙江省知名商号3 个'],
  'art2.creditModels': [2, '市级以上信用示范企业10 家'],
  'art2.contractKeepers': [2, '守合同重信用企业20 家'],
  'art2.famousBrands': [2, '市级以上名牌产品20个'],
  'art2.standards': [2, '国际、国家、行业、地方标准共30 个'],
  'art2.pinzibiaoStandards': [2, '品字标品牌团体标准6个'],
  'art2.sectorBrands': [2, '现代服务业、文创产业、高端制造业、互联网+等特色主导产业品牌在全国具有较高知名度'],
  'art2.climate': [2, '全面形成尊重和保护品牌的良好社会氛围'],
  'art7.collectiveBrand': [7, '鼓励行业协会、商会和龙头企业共同协作，联合注册创建区域性集体品牌'],
  'art8.introduction': [8, '加大品牌引进培育力度'],
  'art9.fund': [9, '区级财政安排专项资金用于支持品牌战略实施、品牌公共服务平台建设以及加强知识产权保护等'],
  'art9.resources': [9, '对市级以上品牌企业，在有关资源要素保障方面给予倾斜'],
  'art9.priority': [9, '在技术改造、技术引进、科研立项、财政贴息等方面优先扶持'],
  'art9.trade': [9, '商务、税务等部门对其进出口业务简化审核程序，提供便利条件'],
  'art9.service': [9, '对省级以上品牌企业给予市场监管事务的重点服务支持'],
  'art9.nationalFunds': [9, '帮助有条件的品牌企业申请国家的各类政策性基金'],
  'art9.procurement': [9, '在条件具备的情况下，将品字标、名牌产品优先纳入政府采购'],
  'art9.pledge': [9, '推进“商标质押百亿融资大行动”'],
  'art13.beneficiaries': [13, '区域内各类企业'],
  'art13.wellKnownMark': [
    13,
    '获得中国驰名商标（行政认定）、地理标志证明商标或集体商标等区域性品牌的，奖励30万元',
  ],
  'art13.regionalBrand': [13, '地理标志证明商标或集体商标等区域性品牌的，奖励30万元'],
  'art13.provincialTitles': [
    13,
    '获得省级商标品牌示范乡镇（街道）、商标品牌示范企业、示范品牌指导站、商标品牌基地、知名商号、名牌、出口名牌的，各奖励10万元',
  ],
  'art13.cityTitles': [13, '获得市级名牌、出口名牌的，各奖励5万元'],
  'art13.standards': [
    13,
    '对主导制定国际标准、国家标准、行业标准、地方标准的第一起草单位的企业分别给予每个标准15万元、10万元、8万元、5万元奖励',
  ],
  'art13.pinzibiaoStandard': [13, '对主导制定“品字标”制造标准的第一起草单位的企业给予每个标准20万元奖励'],
  'art13.pinzibiaoCertification': [13, '新获得“品字标”品牌认证的，给予企业 30万元奖励'],
  'art13.madrid': [13, '企业商标在马德里国际注册成功的，每件商标给予1万元资助'],
  'art13.pledge': [13, '对成功取得商标质押权企业，政府给予商标评估费用补助'],
  'art13.introduced': [
    13,
    '新引进的企业是驰名商标的商标注册人或其他品牌的相关权利人，且原品牌创建在区域内仍然有效的，给予同等奖励',
  ],
  'art13.relocation': [13, '但未满五年迁出的需经拱墅区外迁企业办理流程审批同意'],
  'art13.districtShare': [13, '以上奖励均为区单独奖励部分，不包括上级政府有关政策给予的奖励'],
  'art14.assessment': [14, '将街道（园区）品牌战略实施成效作为一项重要内容，纳入年度考核'],
  'art14.publicity': [14, '系统介绍我区品牌战略、扶持政策和相关信息'],
  'art15.group': [
    15,
    '由分管副区长任组长，区府办副主任、区市场监管局局长任副组长，市场监管、发改、财政、招商、商务、科技、统计、税务、环保、文广新局、各街道（园区）等部门为成员的拱墅区质量强区工作领导小组',
  ],
  'art15.office': [15, '下设质量强区工作领导小组办公室（设在区市场监管局）'],
  'art15.duties': [
    15,
    '积极为企业开展品牌、标准化建设提供指导和协调，加大服务和督促力度，及时研究并共同解决品牌建设工作中的重大问题',
  ],
  'art18.scope': [18, '本意见所规定的第十三条奖励政策'],
  'art18.onceOnly': [18, '同一企业、同一产品先后（或同时）获得同一层次的名牌或其他认定的，分别只奖励一次'],
  'art18.renewal': [18, '对复评企业或产品不重复奖励'],
  'art18.topUp': [18, '对获得高一层次的名牌或其他认定的，可补足奖励差额'],
  'art19.interpretation': [19, '本意见由区品牌建设领导小组办公室负责解释'],
  'art20.effect': [20, '本意见自2018年  月  日起施行'],
  'art20.repeal': [20, '原拱政办发〔2014〕4号同时废止'],
  'art20.byReference': [20, '2017年度符合本意见扶持条件的，可参照执行'],
} as const satisfies Record<string, readonly [Place, string]>;

/** The text with its passages. Throws if the words of one do not stand in its place exactly once. */
export const TEXT: PolicyText = {
  sha256: DRAFT_2018_SHA256,
  words: DRAFT_2018,
  places: PLACES,
  passages: Object.fromEntries(
    Object.entries(PASSAGES).map(([anchor, [place, words]]) => [
      anchor,
      located({ words: DRAFT_2018, places: PLACES }, anchor, place, words),
    ]),
  ),
};
