import type { Name } from '../../policy/engine/items/item.ts';
import type * as Choices from '../choices.ts';

type Lists = typeof Choices;
/** The policy names the bodies itself, in `policy/engine/items/`. */
type OfThePolicy = 'BENEFICIARY_KINDS';

const UNITS: Readonly<Record<Lists['PARAMETER_UNITS'][number], Name>> = {
  yuan: { zh: '元', en: 'yuan' },
  fen: { zh: '分', en: 'fen' },
  months: { zh: '个月', en: 'months' },
  workingDays: { zh: '个工作日', en: 'working days' },
  days: { zh: '日', en: 'days' },
  day: { zh: '日期', en: 'day' },
  count: { zh: '个（件、家）', en: 'count' },
  percent: { zh: '百分比', en: 'percent' },
};

/** What people call each choice of each list of `choices.ts`. A choice without words does not compile. */
export const CHOICE_LABELS: {
  readonly [List in Exclude<keyof Lists, OfThePolicy>]: Readonly<Record<Lists[List][number], Name>>;
} = {
  POLICY_STANDINGS: {
    draft: { zh: '征求意见稿', en: 'draft for comment' },
    simulation: { zh: '模拟测算', en: 'simulation' },
    adopted: { zh: '已印发', en: 'adopted' },
    repealed: { zh: '已废止', en: 'repealed' },
  },
  PARAMETER_UNITS: UNITS,
  TARGET_KINDS: {
    stock: { zh: '保有量', en: 'stock' },
    increment: { zh: '新增量', en: 'increment' },
    growth: { zh: '增长率', en: 'growth' },
  },
  TARGET_SOURCES: {
    awards: { zh: '奖励记录', en: 'awards' },
    entered: { zh: '填报数据', en: 'entered' },
    'awards and entered': { zh: '奖励记录与填报数据', en: 'awards and entered' },
  },
  CHANGED_BY: {
    applicant: { zh: '您可以办理', en: 'you can do it' },
    office: { zh: '可由办公室办理', en: 'the office can do it' },
    nobody: { zh: '不能变更', en: 'it cannot be changed' },
  },
  UNIT_KINDS: {
    department: { zh: '成员单位', en: 'department' },
    street: { zh: '街道', en: 'street' },
    park: { zh: '园区', en: 'park' },
  },
  PLACE_KINDS: {
    street: { zh: '街道', en: 'street' },
    park: { zh: '园区', en: 'park' },
  },
  NUMBER_ROLES: {
    base: { zh: '基期数', en: 'base' },
    current: { zh: '当期数', en: 'current' },
  },
  SWEEP_SCOPES: {
    everything: { zh: '全部记录', en: 'everything on record' },
    changes: { zh: '有变动的记录和一部分其他记录', en: 'what changed, and a share of the rest' },
  },
  SUCCESSION_KINDS: {
    merger: { zh: '合并', en: 'merger' },
    division: { zh: '分立', en: 'division' },
    assignment: { zh: '转让', en: 'assignment' },
  },
  DECISIONS: {
    grant: { zh: '予以奖励', en: 'grant' },
    refuse: { zh: '不予奖励', en: 'refuse' },
  },
  SIMILAR_ANSWERS: {
    same: { zh: '同一认定', en: 'the same recognition' },
    different: { zh: '不同认定', en: 'another recognition' },
  },
  SIMILAR_STANDINGS: {
    same: { zh: '同一认定', en: 'the same recognition' },
    different: { zh: '不同认定', en: 'another recognition' },
    unanswered: { zh: '尚未答复', en: 'not answered yet' },
  },
  SIMILAR_BY: {
    recognition: { zh: '认定名称（编号）', en: 'its name or number' },
    certificate: { zh: '证书编号', en: 'its certificate' },
  },
  REPLACEMENT_ANSWERS: {
    confirmed: { zh: '情况属实', en: 'confirmed' },
    denied: { zh: '情况不实', en: 'not so' },
  },
  ANSWERS: {
    accepted: { zh: '已办理', en: 'accepted' },
    refused: { zh: '未予办理', en: 'refused' },
    pending: { zh: '办理中', en: 'pending' },
  },
  RECOGNITION_ROUTES: {
    administrative: { zh: '行政认定', en: 'administrative' },
    judicial: { zh: '司法认定', en: 'by a court' },
  },
  PROGRESS: {
    submitted: { zh: '申报', en: 'submitted' },
    departmentVerification: { zh: '成员单位核实', en: 'verification by departments' },
    officeReview: { zh: '办公室审核', en: 'review by the office' },
    funded: { zh: '兑付', en: 'funded' },
    clawedBack: { zh: '追回', en: 'clawed back' },
  },
  REMINDED: {
    holder: { zh: '经办人（单位）', en: 'the person or unit that has the task' },
    office: { zh: '办公室', en: 'the office' },
    deputyHead: { zh: '领导小组副组长', en: 'deputy head of the leading group' },
    head: { zh: '领导小组组长', en: 'head of the leading group' },
  },
  SENT_BACK_TO: {
    office: { zh: '办公室', en: 'the office' },
    departments: { zh: '成员单位', en: 'the departments' },
  },
  OBJECTION_ANSWERS: {
    upheld: { zh: '异议成立', en: 'upheld' },
    dismissed: { zh: '异议不成立', en: 'dismissed' },
  },
  RELOCATION_KINDS: {
    registeredAddress: { zh: '注册地迁出', en: 'registered address' },
    taxSeat: { zh: '税收征管关系迁出', en: 'tax seat' },
    factory: { zh: '生产经营场所迁出', en: 'factory' },
    dissolution: { zh: '注销', en: 'dissolution' },
    bankruptcy: { zh: '破产', en: 'bankruptcy' },
    merger: { zh: '合并', en: 'merger' },
  },
  LEGAL_BASES: {
    undertaking: { zh: '承诺书', en: 'undertaking' },
    agreement: { zh: '协议', en: 'agreement' },
    procedure: { zh: '办理流程文件', en: 'procedure' },
    statute: { zh: '法律规定', en: 'statute' },
  },
  DEMAND_METHODS: {
    proRata: { zh: '按五年期限内剩余整月数所占比例', en: 'in proportion to the whole months left' },
    full: { zh: '全额', en: 'the whole amount' },
  },
  DEMAND_DECISIONS: {
    uphold: { zh: '维持', en: 'uphold' },
    drop: { zh: '不予追回', en: 'drop' },
  },
  LATE_DECISIONS: {
    counts: { zh: '确认已拨付', en: 'the payment counts' },
    disregard: { zh: '不作为拨付', en: 'it is no payment' },
  },
  TASK_FILTERS: {
    mine: { zh: '我的待办', en: 'mine' },
    free: { zh: '待领取', en: 'free' },
  },
  UNNUMBERED_PASSAGES: {
    notice: { zh: '征求意见公告', en: 'the notice' },
    title: { zh: '标题和引言', en: 'title and preamble' },
  },
  OPERATING_UNITS: { ...UNITS, text: { zh: '文字', en: 'text' } },
  TARGET_UNITS: {
    count: { zh: '个（件、家）', en: 'count' },
    percent: { zh: '百分比', en: 'percent' },
  },
  EXPORT_FORMATS: {
    csv: { zh: 'CSV 表格', en: 'CSV' },
    xlsx: { zh: 'Excel 工作簿', en: 'spreadsheet' },
  },
  SAVED_LISTS: {
    applications: { zh: '申报列表', en: 'applications' },
    tasks: { zh: '待办事项', en: 'tasks' },
    overdue: { zh: '逾期事项', en: 'overdue' },
    refusals: { zh: '未予办理记录', en: 'refusals' },
  },
  REFUSED_BY: {
    api: { zh: '受理前', en: 'before it reached an award' },
    machine: { zh: '办理中', en: 'on the record of an award' },
  },
  REMARK_SENDERS: {
    office: { zh: '办公室', en: 'the office' },
    applicant: { zh: '申报单位', en: 'applicant' },
    administrator: { zh: '管理员', en: 'administrator' },
  },
  PAYMENT_FORMATS: {
    csv: { zh: 'CSV 表格', en: 'CSV' },
    'pain.001': { zh: 'ISO 20022 付款文件', en: 'ISO 20022 pain.001' },
  },
  EVENT_OUTCOMES: {
    new: { zh: '新报送', en: 'new' },
    known: { zh: '已报送过', en: 'known' },
  },
  REPORT_OUTCOMES: {
    reported: { zh: '已报告', en: 'reported' },
    refused: { zh: '未予办理', en: 'refused' },
    pending: { zh: '办理中', en: 'pending' },
  },
  ENTERPRISE_ENDS: {
    dissolution: { zh: '注销', en: 'dissolution' },
    bankruptcy: { zh: '破产', en: 'bankruptcy' },
    merger: { zh: '合并', en: 'merger' },
  },
  END_STATUSES: {
    noted: { zh: '已知悉，不影响办理', en: 'noted' },
    undecided: { zh: '暂停办理，待办公室决定', en: 'stopped until the office has decided' },
    decided: { zh: '经办公室决定继续办理', en: 'goes on by decision of the office' },
  },
  MISSING_FROM: {
    applicant: { zh: '由申报单位补充', en: 'from the applicant' },
    office: { zh: '由办公室作出决定或者解释', en: 'from the office' },
  },
  LANGUAGES: {
    zh: { zh: '中文', en: 'Chinese' },
    en: { zh: '英文', en: 'English' },
  },
  RESULT_OUTCOMES: {
    paid: { zh: '已拨付', en: 'paid' },
    refused: { zh: '不予奖励', en: 'refused' },
  },
  LETTER_KINDS: {
    receipt: { zh: '收件回执', en: 'Receipt' },
    correction: { zh: '补正通知书', en: 'Request for a correction' },
    decision: { zh: '奖励申报决定书', en: 'Decision on an application' },
    demandNotice: { zh: '拟追回奖励资金告知书', en: 'Notice of a demand' },
    demandDecision: { zh: '追回奖励资金决定书', en: 'Decision on a demand' },
    release: { zh: '五年期限终止告知书', en: 'Release from the five years' },
  },
  LETTERS: {
    underWay: { zh: '正在发送', en: 'under way' },
    sent: { zh: '已发送', en: 'sent' },
    notDelivered: { zh: '未送达', en: 'not delivered' },
  },
  READINESS: {
    ready: { zh: '就绪', en: 'ready' },
    attention: { zh: '就绪，但需处理', en: 'ready, and somebody must look' },
    'not ready': { zh: '未就绪', en: 'not ready' },
  },
  PROPOSAL_STATES: {
    open: { zh: '待确认', en: 'open' },
    confirmed: { zh: '已确认', en: 'confirmed' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
  },
  SCANS: {
    clean: { zh: '已查毒，未发现病毒', en: 'scanned, clean' },
    none: { zh: '未查毒', en: 'not scanned' },
  },
  FIELD_KINDS: {
    choice: { zh: '单选', en: 'choice' },
    yesNo: { zh: '是否', en: 'yes or no' },
    day: { zh: '日期', en: 'day' },
    money: { zh: '金额', en: 'amount' },
    number: { zh: '数字', en: 'number' },
    text: { zh: '文本', en: 'text' },
    longText: { zh: '长文本', en: 'long text' },
    documents: { zh: '材料', en: 'documents' },
    choices: { zh: '多选', en: 'several choices' },
    group: { zh: '一组内容', en: 'group' },
    list: { zh: '多组内容', en: 'several groups' },
  },
};
