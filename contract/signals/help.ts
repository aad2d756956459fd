import type { Name } from '../../policy/engine/items/item.ts';

/** What helps a person to fill in a field, beside what it is called. A field of the name means the same in every signal. */
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
};
