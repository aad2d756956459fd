import type { Item, Name } from '../../../policy/engine/items/item.ts';
import type { Family } from '../../../policy/engine/pack.ts';

export const FAMILIES: Readonly<Record<string, Family>> = {
  quality: { name: { zh: '质量奖', en: 'quality awards' }, counting: 'oncePerLevel' },
  standard: { name: { zh: '国家标准', en: 'national standards' }, counting: 'upToHighest' },
  certification: { name: { zh: '体系认证', en: 'certified systems' }, counting: 'each' },
  marks: { name: { zh: '集中注册', en: 'registrations at once' }, counting: 'each' },
  abroad: { name: { zh: '境外注册', en: 'registrations abroad' }, counting: 'upToHighest' },
  product: { name: { zh: '精品', en: 'choice products' }, counting: 'upToHighest' },
};

export const PROOFS: Readonly<Record<string, Name>> = {
  award: { zh: '获奖文件', en: 'document of the award' },
  standard: { zh: '标准文本', en: 'text of the standard' },
  invoice: { zh: '认证费用发票', en: 'invoice of the certification' },
  registrations: { zh: '商标注册证', en: 'certificates of registration' },
  agreement: { zh: '共同权利人的推举书', en: 'agreement of the joint holders' },
};

const firm = { who: ['enterprise'], demands: [], introduced: 'no' } as const satisfies Partial<Item>;
const quality = {
  ...firm,
  recognition: 'enterprise',
  family: 'quality',
  title: 'quality',
  proofs: ['award'],
} as const satisfies Partial<Item>;
const product = {
  ...firm,
  recognition: 'product',
  family: 'product',
  proofs: ['award'],
} as const satisfies Partial<Item>;

/** Every kind of amount, and every way of counting. */
export const ITEMS: Readonly<Record<string, Item>> = {
  Q1: {
    ...quality,
    code: 'Q1',
    name: { zh: '省质量奖', en: 'quality award of the province' },
    level: 2,
    rank: 'province',
    amount: { kind: 'fixed', number: 'quality.province' },
    clause: 'art3.province',
  },
  Q2: {
    ...quality,
    code: 'Q2',
    name: { zh: '市质量奖', en: 'quality award of the city' },
    level: 1,
    rank: 'city',
    amount: { kind: 'fixed', number: 'quality.city' },
    clause: 'art3.city',
  },
  R1: {
    ...firm,
    code: 'R1',
    name: { zh: '参与制定国家标准', en: 'part in a national standard' },
    recognition: 'standard',
    family: 'standard',
    level: 1,
    rank: 'none',
    title: 'standard',
    amount: { kind: 'byRank', numbers: ['standard.first', 'standard.second', 'standard.third'] },
    clause: 'art4.standards',
    proofs: ['standard'],
    standard: 'national',
    example: 'standard:GB/T 1-2021',
  },
  F1: {
    ...firm,
    code: 'F1',
    name: { zh: '管理体系认证补助', en: 'subsidy for a certified system' },
    recognition: 'enterprise',
    family: 'certification',
    level: 1,
    rank: 'none',
    title: 'certification',
    amount: {
      kind: 'rate',
      percent: 'certification.percent',
      of: 'invoiceFen',
      cap: 'certification.most',
    },
    clause: 'art5.certification',
    proofs: ['invoice'],
  },
  U1: {
    ...firm,
    code: 'U1',
    name: { zh: '商标集中注册', en: 'marks registered at once' },
    recognition: 'enterprise',
    family: 'marks',
    level: 1,
    rank: 'none',
    title: 'marks',
    amount: { kind: 'perUnit', each: 'marks.each', most: 'marks.most' },
    clause: 'art6.marks',
    proofs: ['registrations'],
  },
  H1: {
    ...firm,
    code: 'H1',
    name: { zh: '商标境外注册', en: 'mark registered abroad' },
    recognition: 'madrid',
    family: 'abroad',
    level: 1,
    rank: 'none',
    title: 'abroad',
    amount: {
      kind: 'shared',
      percent: 'abroad.percent',
      amount: { kind: 'fixed', number: 'abroad.whole' },
    },
    clause: 'art7.abroad',
    proofs: ['registrations'],
  },
  B1: {
    ...product,
    code: 'B1',
    name: { zh: '省级精品', en: 'choice product of the province' },
    level: 2,
    rank: 'province',
    title: 'choice',
    amount: { kind: 'fixed', number: 'product.province' },
    clause: 'art8.province',
  },
  B2: {
    ...product,
    code: 'B2',
    name: { zh: '市级精品', en: 'choice product of the city' },
    level: 1,
    rank: 'city',
    title: 'choice',
    amount: { kind: 'fixed', number: 'product.city' },
    clause: 'art8.city',
  },
  B3: {
    ...product,
    code: 'B3',
    name: { zh: '省级出口精品', en: 'choice product for export' },
    level: 2,
    rank: 'province',
    title: 'export',
    amount: { kind: 'fixed', number: 'product.province' },
    clause: 'art8.province',
  },
};
