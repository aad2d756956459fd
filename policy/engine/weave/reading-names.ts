import type { Name } from '../items/item.ts';
import type { Reading, ReadingName } from '../readings.ts';

/** A question of the engine and its answers, as people say them. */
export interface ReadingWords<Answer extends string = string> {
  readonly name: Name;
  readonly answers: Readonly<Record<Answer, Name>>;
}

/** What people call each question that the engine can answer in more than one way, and each answer. */
export const READING_NAMES: { readonly [Each in ReadingName]: ReadingWords<Reading<Each>> } = {
  dayThatCounts: {
    name: say('以哪一日为准', 'the day that counts'),
    answers: {
      recognition: say('认定之日', 'that of recognition'),
      application: say('申报之日', 'that of application'),
    },
  },
  endOfRecognitions: {
    name: say('认定截止时间', 'the end of recognitions that count'),
    answers: {
      untilRepeal: say('至废止为止', 'the repeal'),
      horizon: say('目标期限', 'the horizon of the targets'),
    },
  },
  beforeEffect: {
    name: say(
      '参照年度之后、施行之前的认定',
      'recognitions between the year by reference and the day of effect',
    ),
    answers: {
      byReference: say('参照执行', 'by reference'),
      asOfRight: say('直接适用', 'as of right'),
      excluded: say('不予奖励', 'not awarded'),
    },
  },
  referenceYear: {
    name: say('参照年度的认定', 'recognitions of the year handled by reference'),
    answers: { discretion: say('由人裁量', 'at discretion'), right: say('直接适用', 'as of right') },
  },
  afterRepeal: {
    name: say('废止后才作出的决定', 'decisions after the repeal'),
    answers: {
      ofItsDay: say('适用认定时的文本', 'by the text of its day'),
      repealEnds: say('不再奖励', 'the repeal ends it'),
    },
  },
  addressDays: {
    name: say('注册地址须在区内的日期', 'the days on which the registered address must lie inside'),
    answers: {
      bothDays: say('认定之日和决定之日', 'those of recognition and decision'),
      decisionDay: say('决定之日', 'that of decision'),
      recognitionDay: say('认定之日', 'that of recognition'),
    },
  },
  addressOnDecision: {
    name: say('决定之日的注册地址', 'the registered address on the day of decision'),
    answers: {
      asRuled: say('按上述日期的口径', 'as ruled for the days'),
      recognitionDayOnly: say('不再要求', 'no longer asked'),
    },
  },
  otherBodies: {
    name: say('非企业单位', 'bodies that are no enterprises'),
    answers: {
      ownTitles: say('可获本类单位的称号', 'may hold their own titles'),
      enterprisesOnly: say('不予奖励', 'not awarded'),
    },
  },
  kindOfBody: {
    name: say('主体类别的认定依据', 'what says the kind of a body'),
    answers: {
      byCode: say('统一社会信用代码', 'the credit code'),
      asRegistered: say('登记类别', 'the register'),
    },
  },
  collectiveMarks: {
    name: say('可获奖励的集体商标', 'the collective marks that count'),
    answers: {
      regionalBrand: say('区域性品牌', 'regional brands'),
      giOnly: say('仅地理标志', 'geographical indications only'),
      anyCollective: say('任何集体商标', 'any'),
    },
  },
  titlesOfOneLevel: {
    name: say('同一层次的不同称号', 'different titles of one level'),
    answers: { strict: say('合计奖励一次', 'one award'), lenient: say('分别奖励', 'an award each') },
  },
  stepsUp: {
    name: say('高一层次', 'a higher level'),
    answers: {
      anyHigher: say('任何更高层次', 'any higher one'),
      oneStep: say('仅高一级', 'one step up only'),
    },
  },
  deducted: {
    name: say('补差时的扣减', 'what is deducted from a higher level'),
    answers: {
      netPaid: say('实际净支付额', 'what was paid net'),
      nominal: say('已获层次的名义金额', 'the nominal amount awarded before'),
      thisPolicyOnly: say('本政策下的支付', 'what was paid under this policy'),
    },
  },
  lowerAfterHigher: {
    name: say('先高后低', 'a lower level after a higher one'),
    answers: { nothing: say('不再奖励', 'not awarded'), paid: say('仍予奖励', 'awarded as well') },
  },
  difference: {
    name: say('补足差额', 'the difference to a higher level'),
    answers: { computed: say('按计算结果', 'as computed'), notGranted: say('不补足', 'not granted') },
  },
  renewals: {
    name: say('复评、续展', 'renewals'),
    answers: {
      nothing: say('不奖励', 'not awarded'),
      payIfNeverPaid: say('从未获奖的可予奖励', 'awarded where nothing was paid before'),
    },
  },
  drafting: {
    name: say('制定标准的要求', 'what shows the making of a standard'),
    answers: {
      both: say('主导制定且为第一起草单位', 'the lead and the first place'),
      firstOnly: say('第一起草单位', 'the first place'),
      leadOnly: say('主导制定', 'the lead'),
    },
  },
  revisions: {
    name: say('修订标准', 'revised standards'),
    answers: { notMaking: say('不属于制定', 'not a making'), counts: say('属于制定', 'a making') },
  },
  jointHolders: {
    name: say('共同持有', 'joint holders'),
    answers: {
      representative: say('奖励共同推举的代表', 'their representative is awarded'),
      each: say('分别奖励', 'each is awarded'),
    },
  },
  laterDesignations: {
    name: say('后期指定', 'later designations'),
    answers: { nothing: say('不另资助', 'not awarded'), each: say('逐次资助', 'each is awarded') },
  },
  inheritance: {
    name: say('合并、分立、转让', 'mergers, divisions and assignments'),
    answers: {
      inherits: say('承继', 'the successor inherits'),
      newIdentity: say('按新主体处理', 'a new identity'),
    },
  },
  introducedSince: {
    name: say('新引进的起算', 'the first day of an introduction'),
    answers: { day: say('规定的日期', 'the day that is set'), effect: say('施行之日', 'the day of effect') },
  },
  validOn: {
    name: say('原品牌须有效的日期', 'the day on which what was brought along must be valid'),
    answers: {
      application: say('申报之日', 'that of application'),
      decision: say('决定之日', 'that of decision'),
    },
  },
  introducedAwards: {
    name: say('新引进企业的同等奖励', 'awards to introduced firms'),
    answers: {
      applies: say('可以授予', 'granted'),
      warn: say('可以授予并提示', 'granted with a warning'),
      suspended: say('暂停授予', 'suspended'),
    },
  },
  watchFrom: {
    name: say('五年期限的起点', 'the start of the years of watch'),
    answers: {
      introduction: say('迁入登记之日', 'the introduction'),
      lastPayment: say('最后一次拨付之日', 'the last payment'),
    },
  },
  departures: {
    name: say('迁出', 'a departure'),
    answers: {
      registeredAddress: say('注册地址迁出', 'of the registered address'),
      anySeat: say('任一住所迁出', 'of any seat'),
    },
  },
  legalBasis: {
    name: say('追回的依据', 'the basis of a claim'),
    answers: { namedBasis: say('须具体指明', 'must be named') },
  },
  relocationClause: {
    name: say('迁出条款', 'the relocation clause'),
    answers: { applies: say('适用', 'applies'), suspended: say('暂停适用', 'suspended') },
  },
  demandMethod: {
    name: say('追回的金额', 'the amount claimed back'),
    answers: {
      proRata: say('按剩余期限的比例', 'in proportion to the time left'),
      full: say('全额', 'all of it'),
      none: say('不追回', 'nothing'),
    },
  },
  kindsOfTargets: {
    name: say('目标的口径', 'the kind of the targets'),
    answers: {
      asWorded: say('依各项措辞', 'as worded'),
      stock: say('均为保有量', 'all stocks'),
      increment: say('均为新增量', 'all increments'),
    },
  },
};

function say(zh: string, en: string): Name {
  return { zh, en };
}
