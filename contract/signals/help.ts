import type { Name } from '../../policy/engine/items/item.ts';

/** What helps a person to fill in a field, beside what it is called: by its name, or by its group and name. */
export const FIELD_HELP: Readonly<Record<string, Name>> = {
  enterprise: {
    zh: '营业执照上的18位统一社会信用代码，末位为校验码。',
    en: 'The 18 characters on the business licence; the last one is a check character.',
  },
  recognition: {
    zh: '类别代码、英文冒号、名称；类别须与奖励项目一致。',
    en: 'The kind, a colon and the name, such as product:Q. The kind is that of the item.',
  },
  recognisedOn: {
    zh: '证书、注册或者发布文件上的日期，不得晚于当日。',
    en: 'The day on the certificate, of registration or of publication; not after today.',
  },
  certificate: {
    zh: '证书编号、注册号或者标准号，与证明材料一致。',
    en: 'The number of the certificate, registration or standard, as the proof has it.',
  },
  issuer: {
    zh: '证书上的发证机关全称；可不填。编号相同而发证机关不同的，由办公室确认是否同一证书。',
    en: 'Who issued it, as the certificate has it; may be left out. Of one number and two issuers the office says whether both are one certificate.',
  },
  standsFor: {
    zh: '新引进企业按其原有品牌对应的奖励项目申报。',
    en: 'A newly introduced firm claims on the item of the brand that it brings.',
  },
  renewal: { zh: '是否属复评、复审或者续展。', en: 'Whether it is an evaluation once more, or a renewal.' },
  draftingRank: {
    zh: '在起草单位名单中的位次，1为第一。',
    en: 'The place in the list of drafting units; 1 is the first.',
  },
  documents: {
    zh: '先上传文件，再填写其摘要值。',
    en: 'Upload each document first; it is named by its SHA-256.',
  },
  reasons: {
    zh: '写明理由，当事人可以看到的意见请用规范表述。',
    en: 'In words that the person concerned can follow.',
  },
  amountFen: { zh: '以分为单位的整数。', en: 'A whole number of fen.' },
  invoiceFen: { zh: '发票金额，以分为单位的整数。', en: 'The amount of the invoice, a whole number of fen.' },
  'legalBasis.reference': {
    zh: '追回所依据文件的全称；有文号的写明文号。',
    en: 'What the instrument is called, with its number if it has one.',
  },
  reference: { zh: '银行流水号或者凭证编号，与单据一致。', en: 'The number on the receipt or document.' },
  account: {
    zh: '待拨付清单中该单位名称与账户的摘要值。',
    en: 'The digest of firm and account, as the list of waiting orders has it.',
  },
  sequence: {
    zh: '拨付编号末尾连字符之后的数字。',
    en: 'The number at the end of the order, after its last dash.',
  },
  plannedOn: {
    zh: '尚未到来的日期；已经迁出的请报告迁出情况。',
    en: 'A day to come; report a move that has taken place.',
  },
  effectiveOn: { zh: '登记变更生效之日。', en: 'The day from which the register has it.' },
  statement: {
    zh: '对拟追回事项的事实、依据和金额的意见。',
    en: 'What speaks against the facts, the basis or the amount.',
  },
  reply: {
    zh: '将送达异议人，不得写明其他当事人的信息。',
    en: 'The objector reads it: name nobody else in it.',
  },
  claim: {
    zh: '填写要申报的奖励项目、单位和认定。',
    en: 'The item, the firm and the recognition that you apply for.',
  },
  item: {
    zh: '从奖励项目中选择一项，一次申报只对应一项。',
    en: 'One of the items of the schedule; an application is on one of them.',
  },
  recognitionRoute: {
    zh: '由行政机关认定还是由人民法院认定。',
    en: 'Whether an authority or a court has recognised it.',
  },
  regionalBrand: {
    zh: '是否以区域名称注册、由多家单位共同使用。',
    en: 'Whether it bears the name of a region and several bodies use it.',
  },
  ledDrafting: {
    zh: '是否主持该标准的起草。',
    en: 'Whether you led the drafting of the standard.',
  },
  revision: {
    zh: '是否对原有标准的修订。',
    en: 'Whether it revises a standard that was there before.',
  },
  replaces: {
    zh: '填写被代替标准的编号；没有的不填。',
    en: 'The number of the standard that it takes the place of; leave it out if there is none.',
  },
  laterDesignation: {
    zh: '是否在原有国际注册上增加指定国家。',
    en: 'Whether it adds countries to an international registration that is there already.',
  },
  jointlyHeld: {
    zh: '是否与其他单位共有，或者共同起草。',
    en: 'Whether it is held or was drafted together with others.',
  },
  validUntil: {
    zh: '证书上载明的有效期届满之日。',
    en: 'The last day on which the certificate says that it is valid.',
  },
  units: {
    zh: '按件或者按国家计奖的，填写数量。',
    en: 'How many there are, where the award counts pieces or countries.',
  },
  sha256: {
    zh: '上传后系统给出的摘要值。',
    en: 'The digest that the upload answered.',
  },
  proof: {
    zh: '该文件用来证明哪一项材料要求。',
    en: 'Which of the proofs this document is.',
  },
  proofs: {
    zh: '从本单位被询问的材料中选择；不选即为全部。',
    en: 'Of those that your unit was asked about; all of them if none is chosen.',
  },
  outcome: {
    zh: '予以奖励或者不予奖励；金额由系统按规则计算。',
    en: 'Whether to grant or to refuse; the rules compute the amount.',
  },
  byReference: {
    zh: '认定早于政策施行之日、决定参照执行的，写明依据。',
    en: 'Why the policy is applied to what was recognised before it was in force.',
  },
  similar: {
    zh: '系统列出的每一项相近认定都要答复。',
    en: 'An answer to each near award that the dossier lists.',
  },
  award: {
    zh: '对方申请的编号，见相近认定清单。',
    en: 'The id of the other application, as the list of similar awards has it.',
  },
  answer: {
    zh: '是同一认定还是不同认定。',
    en: 'Whether it is the same.',
  },
  replacement: {
    zh: '申报单位称该标准代替另一标准时填写。',
    en: 'If the applicant says that the standard replaces another one.',
  },
  'replacement.answer': {
    zh: '是否确实代替。',
    en: 'Whether it does.',
  },
  to: {
    zh: '选择退回到哪一环节，或者填写迁往的地址。',
    en: 'To which step it goes back, or where the firm moves.',
  },
  version: {
    zh: '先比较该版本下的结果，再填写。',
    en: 'The version that the comparison was made with.',
  },
  objection: {
    zh: '异议在本次公示中的序号。',
    en: 'The number of the objection within this notice.',
  },
  decision: {
    zh: '选择一项决定。',
    en: 'One of the decisions that are offered.',
  },
  paidOn: {
    zh: '银行回单上的日期。',
    en: 'The day on the receipt of the bank.',
  },
  returnedOn: {
    zh: '款项退回到账的日期。',
    en: 'The day on which the money came back.',
  },
  receivedOn: {
    zh: '款项到账的日期。',
    en: 'The day on which the money came in.',
  },
  address: {
    zh: '变更后的详细地址。',
    en: 'The whole address to which it moves.',
  },
  district: {
    zh: '变更后的区、县。',
    en: 'The district or county of that address.',
  },
  number: {
    zh: '同意外迁的批准文件的文号。',
    en: 'The number of the document that gives the consent.',
  },
  conditions: {
    zh: '同意时附带的条件；没有的不填。',
    en: 'What the consent depends on; leave it out if nothing.',
  },
  kind: {
    zh: '从所列类别中选择一项。',
    en: 'One of the kinds that are offered.',
  },
  date: {
    zh: '该文件签署或者生效的日期。',
    en: 'The day on which the instrument was signed or took effect.',
  },
  legalBasis: {
    zh: '追回所依据的承诺书、协议或者法律规定。',
    en: 'The undertaking, agreement or statute on which the claim rests.',
  },
  method: {
    zh: '全额或者按剩余月数的比例。',
    en: 'The whole amount, or in proportion to the months left.',
  },
  facts: {
    zh: '认定的事实和证据，单位将据此申辩。',
    en: 'What was found and by what evidence: the firm answers to it.',
  },
};
