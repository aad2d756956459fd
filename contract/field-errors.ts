import type { Name } from '../policy/engine/items/item.ts';

/** What can be wrong with one member of a request. Stable codes; sentences in both languages, with values in braces. */
export const FIELD_ERRORS = {
  missing: { zh: '此项必填。', en: 'This is needed.' },
  unknownMember: { zh: '没有此项，请删除。', en: 'There is no such member: leave it out.' },
  wrongType: { zh: '内容的类型不正确。', en: 'This is not of the type that is needed.' },
  noChoice: { zh: '不在可选范围内。', en: 'This is none of the choices.' },
  tooShort: { zh: '至少须有{limit}个字。', en: 'At least {limit} characters are needed.' },
  tooLong: { zh: '最多{limit}个字。', en: 'At most {limit} characters are taken.' },
  tooFew: { zh: '至少须有{limit}项。', en: 'At least {limit} entries are needed.' },
  tooMany: { zh: '最多{limit}项。', en: 'At most {limit} entries are taken.' },
  tooSmall: { zh: '不得小于{limit}。', en: 'This is at least {limit}.' },
  tooGreat: { zh: '不得大于{limit}。', en: 'This is at most {limit}.' },
  wrongForm: { zh: '格式不正确。', en: 'This does not have the form that is needed.' },
  noDay: {
    zh: '日期有误，应按年、月、日填写，例如2026-03-02。',
    en: 'There is no such day: write it as 2026-03-02.',
  },
  noInstant: { zh: '时间有误。', en: 'This is no instant, such as 2026-03-02T02:00:00.000Z.' },
  repeated: { zh: '不得重复。', en: 'Each entry stands once.' },
  givenTwice: {
    zh: '此项出现了两次，请只保留一个。',
    en: 'This stands twice in one object: leave one of them.',
  },
  unstorable: {
    zh: '含有无法保存的字符、过大的数或公元0000年的日期，或嵌套过深。',
    en: 'Text holds a character that cannot be kept or half of a surrogate pair, a number is too great, a day is of the year 0000, or it is nested too deeply.',
  },
  unwantedSign: {
    zh: '含有不可见的字符，或者不应有的换行。',
    en: 'The text has a sign that nobody sees, or an end of a line where none may be.',
  },
  saysNothing: {
    zh: '没有写明内容，请用文字说明，或者填写编号。',
    en: 'This says nothing: write it in words, or give its number.',
  },
  unreadable: { zh: '请求内容无法读取。', en: 'The body cannot be read as its content type says.' },
  wrongCheckCharacter: {
    zh: '统一社会信用代码校验位不正确，请核对。',
    en: 'The check character of the code is wrong.',
  },
  otherBody: {
    zh: '与统一社会信用代码表明的单位类别不符。',
    en: 'The code is that of another kind of body.',
  },
  unknownUnit: { zh: '没有该单位。', en: 'There is no such unit.' },
  noSuccessor: {
    zh: '承接单位须在该日之后仍存在，且不得由本单位承接。',
    en: 'Another unit takes over: one that is there after that day, and that this one does not follow itself.',
  },
  beforeRecords: {
    zh: '日期早于本系统所知的最早行政区划，请核对。',
    en: 'The day lies before anything that is known of the territory here: check it.',
  },
  noSuchDistrict: {
    zh: '没有该行政区划代码（国家标准的六位数字）；请核对代码，或者填写区县名称。',
    en: 'No place has this code (six digits, of the national standard): check it, or write the name of the district.',
  },
  notYet: { zh: '日期不得晚于当日。', en: 'The day has not come yet.' },
  pastDay: { zh: '日期不得早于今天。', en: 'This is today or later.' },
  takenOver: {
    zh: '该单位已由其他单位承接，结束日期不再更改。',
    en: 'Another unit took this one over: its last day stays.',
  },
  openTasks: {
    zh: '该单位还有待办事项，须由两名管理员指定承接单位。',
    en: 'Awards wait for this unit: two administrators name who takes it over.',
  },
  noPlaceOfFirms: {
    zh: '没有该街道或园区。须填写街道或园区，不能填写成员单位。',
    en: 'There is no such street or park. A department is none.',
  },
  unknownEnterprise: {
    zh: '没有该企业，请核对统一社会信用代码，或者先登记该企业。',
    en: 'There is no such enterprise: check its code, or register it first.',
  },
  unknownPerson: {
    zh: '没有该人员，请从人员名单中选择。',
    en: 'There is no such person: choose one of the list of persons.',
  },
  unknownState: { zh: '没有该办理环节。', en: 'There is no such state or stage.' },
  noReasons: { zh: '该事项不填写理由。', en: 'This act takes no reasons.' },
  noFilter: { zh: '该列表没有此筛选条件。', en: 'The list has no such filter.' },
  endsTooEarly: { zh: '结束日期不得早于开始日期。', en: 'The last day is not before the first.' },
  sameFirm: {
    zh: '企业不能并入自身，请填写另一企业的统一社会信用代码。',
    en: 'A firm is taken over by another one, not by itself: write the code of that one.',
  },
  samePerson: { zh: '受托人须是另一人。', en: 'The substitute is another person than the principal.' },
  needsNoUnit: {
    zh: '只有核实人员须填写单位，其他职责不填。',
    en: 'A person who verifies does so for a unit, and nobody else has one.',
  },
  noAddress: { zh: '没有可以收信的邮箱地址。', en: 'There is no address to which mail could go.' },
  timeRunsForwards: { zh: '时间只能向后推进。', en: 'Time passes forwards only.' },
  tooFarAhead: { zh: '最多向后推进一百年。', en: 'A hundred years from today at most.' },
  noPage: {
    zh: '页码无效，请使用上一页给出的值。',
    en: 'Take what the page before gave for the next one, as it is.',
  },
  noPath: { zh: '须是本系统页面的路径。', en: 'This is a path of the portal.' },
  noPlace: { zh: '没有这条通知。', en: 'There is no such notification.' },
  noVersion: { zh: '内容版本有误。', en: 'This takes a version, such as "7".' },
  noSignature: {
    zh: '签名的格式不符合要求。',
    en: 'Signature-Input takes {covered} with created, keyid and alg.',
  },
  otherDigest: { zh: '内容摘要与内容不符。', en: 'The digest is not that of the body.' },
  otherKey: { zh: '不是由您登记的密钥签名。', en: 'No key of yours made this signature.' },
  refusedByServer: { zh: '服务器没有执行。', en: 'The server did not do it.' },
} as const satisfies Readonly<Record<string, Name>>;

export type FieldErrorCode = keyof typeof FIELD_ERRORS;

/** What of a request holds a member, if it is not the body. */
export const REQUEST_PARTS = ['query', 'path', 'header'] as const;
export type RequestPart = (typeof REQUEST_PARTS)[number];
/** What people call them. */
export const REQUEST_PART_LABELS: Readonly<Record<RequestPart, Name>> = {
  query: { zh: '网址参数', en: 'query' },
  path: { zh: '网址', en: 'address' },
  header: { zh: '请求头', en: 'header' },
};

/** One thing that is wrong, and where: `at` is a JSON Pointer (RFC 6901), the empty one for the whole. */
export interface FieldError extends Name {
  readonly at: string;
  /** Left out for the body. */
  readonly in?: RequestPart;
  readonly code: string;
}

/** What an error says beside the sentence of its code. */
export interface Beside {
  readonly part?: RequestPart;
  readonly limit?: number;
  readonly covered?: string;
  /** What stands at the place, quoted; left out, the sentence quotes nothing. */
  readonly words?: Name;
  /** What was read from it, and what would be right, where the sentence of the code does not say it. */
  readonly right?: Name;
}

/** Returns an error at a place, with the words that were sent and the values that its sentence names. */
export function fieldError(
  at: string,
  code: FieldErrorCode,
  { part, words, right, ...values }: Beside = {},
): FieldError {
  const { zh, en } = FIELD_ERRORS[code];
  const known: Readonly<Record<string, string | number>> = values;
  const filled = (sentence: string): string =>
    sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(known[name] ?? '—'));
  const parts = { zh: [words?.zh, filled(zh), right?.zh], en: [words?.en, filled(en), right?.en] };
  const isSaid = (each: string | undefined): each is string => each !== undefined && each !== '';
  const said = { zh: parts.zh.filter(isSaid).join(''), en: parts.en.filter(isSaid).join(' ') };
  return { at, ...(part !== undefined && { in: part }), code, ...said };
}
