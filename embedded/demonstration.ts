/** The demonstration organisation. Names, companies and numbers are samples: none of them exists. */

import { documentForm } from '../policy/engine/identity/document-form.ts';
import { packOfNewAwards } from '../policy/packs/versions.ts';

const SINCE = '2018-01-01';

interface Account {
  readonly account: string;
  readonly name: string;
  readonly capacity?: string;
  /** A second capacity: only one of the two on any application. */
  readonly alsoAs?: string;
  readonly unit?: string;
  readonly enterprise?: string;
}

export const ENTERPRISES = {
  qiaoxi: '91330105MA2AXQ001U',
  yunhe: '91330105MA2AYH0024',
  xinqian: '91330105MA2AXN003K',
  banshan: '11330105MB0BHJ004D',
} as const;

/** Everybody who can sign in, in the order in which they are shown, each with what they are, in both languages. */
export const PEOPLE: readonly (Account & { readonly who: { readonly zh: string; readonly en: string } })[] = [
  {
    account: 'applicant-qiaoxi',
    name: '乔西（样例）',
    enterprise: ENTERPRISES.qiaoxi,
    who: { zh: '桥西食品的经办人，区内注册', en: 'agent of 桥西, registered here' },
  },
  {
    account: 'applicant-yunhe',
    name: '云河（样例）',
    enterprise: ENTERPRISES.yunhe,
    who: { zh: '运河机械的经办人，区内注册', en: 'agent of 运河, registered here' },
  },
  {
    account: 'applicant-xinqian',
    name: '辛迁（样例）',
    enterprise: ENTERPRISES.xinqian,
    who: { zh: '新迁科技的经办人，新引进企业', en: 'agent of 新迁, newly introduced' },
  },
  {
    account: 'street-banshan',
    name: '半山（样例）',
    enterprise: ENTERPRISES.banshan,
    capacity: 'verify',
    unit: 'street-banshan',
    who: { zh: '街道：既申报，也核实', en: 'a street that applies and verifies' },
  },
  {
    account: 'officer-market',
    name: '石昌（样例）',
    capacity: 'verify',
    unit: 'market',
    who: { zh: '市场监管局，核实', en: 'market supervision' },
  },
  {
    account: 'officer-commerce',
    name: '尚武（样例）',
    capacity: 'verify',
    unit: 'commerce',
    who: { zh: '商务局，核实', en: 'commerce' },
  },
  {
    account: 'officer-investment',
    name: '赵尚（样例）',
    capacity: 'verify',
    unit: 'investment',
    who: { zh: '招商局，核实', en: 'investment promotion' },
  },
  {
    account: 'officer-finance-bureau',
    name: '蔡正（样例）',
    capacity: 'verify',
    unit: 'finance',
    who: { zh: '财政局，核实', en: 'finance bureau' },
  },
  {
    account: 'officer-street',
    name: '杰道（样例）',
    capacity: 'verify',
    unit: 'street',
    who: { zh: '企业所在街道，核实', en: 'the street of the enterprise' },
  },
  {
    account: 'handler-1',
    name: '景一（样例）',
    capacity: 'handle',
    who: { zh: '办公室经办', en: 'the office, handles' },
  },
  {
    account: 'handler-2',
    name: '景二（样例）',
    capacity: 'handle',
    alsoAs: 'approve',
    who: { zh: '办公室经办，也可以审批', en: 'the office, handles and may approve' },
  },
  {
    account: 'approver-1',
    name: '申一（样例）',
    capacity: 'approve',
    who: { zh: '办公室审批', en: 'the office, approves' },
  },
  {
    account: 'approver-2',
    name: '申二（样例）',
    capacity: 'approve',
    who: { zh: '办公室审批', en: 'the office, approves' },
  },
  {
    account: 'group-head',
    name: '祖正（样例）',
    capacity: 'group',
    who: { zh: '领导小组组长', en: 'head of the leading group' },
  },
  {
    account: 'group-deputy',
    name: '祖付（样例）',
    capacity: 'group',
    who: { zh: '领导小组副组长', en: 'deputy of the leading group' },
  },
  { account: 'finance-1', name: '付一（样例）', capacity: 'pay', who: { zh: '财政拨付', en: 'pays' } },
  { account: 'finance-2', name: '付二（样例）', capacity: 'pay', who: { zh: '财政拨付', en: 'pays' } },
  { account: 'auditor-1', name: '沈计（样例）', capacity: 'auditor', who: { zh: '审计', en: 'replays' } },
  {
    account: 'administrator-1',
    name: '管一（样例）',
    capacity: 'administrator',
    who: { zh: '管理员：管人员，不办申请', en: 'keeps people, decides nothing' },
  },
  {
    account: 'administrator-2',
    name: '管二（样例）',
    capacity: 'administrator',
    who: { zh: '管理员：管人员，不办申请', en: 'keeps people, decides nothing' },
  },
  {
    account: 'registry-1',
    name: '登记机关（样例）',
    capacity: 'registry',
    who: { zh: '登记机关的报送程序', en: 'the company registry’s feed' },
  },
  { account: 'citizen-1', name: '民一（样例）', who: { zh: '公众', en: 'anybody' } },
];

const idOf = (account: string): string => `p-${account}`;

const ROLES = PEOPLE.flatMap(({ account, capacity, alsoAs, unit }) =>
  [capacity, alsoAs]
    .filter((held) => held !== undefined)
    .map((held) => ({
      person_id: idOf(account),
      capacity: held,
      unit: unit ?? null,
      from_day: SINCE,
      until_day: null,
    })),
);
const AGENTS = PEOPLE.flatMap(({ account, enterprise }) =>
  enterprise === undefined ? [] : [{ person_id: idOf(account), enterprise }],
);

/** The rows. Person ids are what histories carry. */
export const DEMONSTRATION = {
  persons: PEOPLE.map(({ account }) => ({ id: idOf(account), account })),
  units: [
    { id: 'market', kind: 'department', zh: '市场监管局', en: 'market supervision' },
    { id: 'commerce', kind: 'department', zh: '商务局', en: 'commerce' },
    { id: 'investment', kind: 'department', zh: '招商局', en: 'investment promotion' },
    { id: 'finance', kind: 'department', zh: '财政局', en: 'finance bureau' },
    { id: 'street', kind: 'department', zh: '街道（园区）', en: 'the street or park of the enterprise' },
    { id: 'street-banshan', kind: 'street', zh: '半山街道', en: 'Banshan street' },
    { id: 'street-gongchenqiao', kind: 'street', zh: '拱宸桥街道', en: 'Gongchenqiao street' },
    { id: 'park-sample', kind: 'park', zh: '运河智谷园区（样例）', en: 'Canal Valley park (sample)' },
  ],
  roles: ROLES,
  enterprises: [
    {
      code: ENTERPRISES.qiaoxi,
      name: '桥西食品有限公司（样例）',
      beneficiary: 'enterprise',
      introduced_on: null,
      unit: null,
    },
    {
      code: ENTERPRISES.yunhe,
      name: '运河机械有限公司（样例）',
      beneficiary: 'enterprise',
      introduced_on: null,
      unit: null,
    },
    {
      code: ENTERPRISES.xinqian,
      name: '新迁科技有限公司（样例）',
      beneficiary: 'enterprise',
      introduced_on: '2026-01-15',
      unit: null,
    },
    {
      code: ENTERPRISES.banshan,
      name: '半山街道办事处（样例）',
      beneficiary: 'street',
      introduced_on: null,
      unit: 'street-banshan',
    },
  ],
  registrations: [
    {
      enterprise: ENTERPRISES.qiaoxi,
      from_day: '2010-01-01',
      district: '拱墅区',
      address: '桥西路1号（样例）',
      street: 'street-gongchenqiao',
    },
    {
      enterprise: ENTERPRISES.yunhe,
      from_day: '2012-01-01',
      district: '拱墅区',
      address: '运河路2号（样例）',
      street: 'street-gongchenqiao',
    },
    {
      enterprise: ENTERPRISES.xinqian,
      from_day: '2015-01-01',
      district: '滨江区',
      address: '江南大道3号（样例）',
      street: null,
    },
    {
      enterprise: ENTERPRISES.xinqian,
      from_day: '2026-01-15',
      district: '拱墅区',
      address: '康桥路3号（样例）',
      street: 'street-gongchenqiao',
    },
    {
      enterprise: ENTERPRISES.banshan,
      from_day: '2000-01-01',
      district: '拱墅区',
      address: '半山路4号（样例）',
      street: 'street-banshan',
    },
  ],
  allotments: Array.from({ length: 20 }, (_, index) => ({
    id: `sample-${2018 + index}`,
    form: documentForm(`sample-${2018 + index}`),
    fund: packOfNewAwards().fund.id,
    year: 2018 + index,
    amount_fen: 1_000_000_000,
    source: '样例预算 / sample budget',
    decided_on: `${2018 + index}-01-01`,
    proposed_by: idOf('finance-1'),
    confirmed_by: idOf('finance-2'),
  })),
  agents: AGENTS,
  /** The record of how the people came to what they may do, as administrators leave it. */
  acts: [
    ...PEOPLE.map(({ account }) => ({ act: 'person.register', about: idOf(account), detail: {} })),
    ...ROLES.map(({ person_id: about, capacity, unit, from_day: fromDay }) => ({
      act: 'role.grant',
      about,
      detail: { capacity, unit, fromDay, untilDay: null },
    })),
    ...AGENTS.map(({ person_id: agent, enterprise: about }) => ({
      act: 'agent.appoint',
      about,
      detail: { agent },
    })),
  ],
};

/** What the vault keeps of the people. */
export const NAMES = PEOPLE.map(({ account, name }) => [`person:${idOf(account)}`, { name }] as const);

/** To which accounts awards are paid; no bank has them. */
export const BANK_ACCOUNTS = DEMONSTRATION.enterprises.map(({ code, name }, index) => {
  const account = {
    bank: '000000000000',
    holder: name,
    number: `0000000000000000${index + 1}`,
  };
  return [`enterprise:${code}`, { bankAccount: JSON.stringify(account) }] as const;
});
