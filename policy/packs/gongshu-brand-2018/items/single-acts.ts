import { madridRegistration } from '../parameters/madrid-registration.ts';
import { pinzibiaoCertification } from '../parameters/pinzibiao-certification.ts';
import { pledgeSubsidy } from '../parameters/pledge-subsidy.ts';
import type { Item } from '../../../engine/items/item.ts';

/** Items that stand alone in their families: a certification, a registration abroad, a pledge. */
export const SINGLE_ACTS = {
  Z2: {
    code: 'Z2',
    name: { zh: '新获得“品字标”品牌认证', en: 'first Pinzibiao brand certification' },
    who: ['enterprise'],
    recognition: 'enterprise',
    family: 'pinzibiaoCertification',
    level: 1,
    rank: 'province',
    title: 'pinzibiaoCertification',
    amount: pinzibiaoCertification,
    clause: 'art13.pinzibiaoCertification',
    proofs: ['certificate', 'registration'],
    questions: ['renewal'],
    demands: [],
  },
  I1: {
    code: 'I1',
    name: { zh: '商标马德里国际注册', en: 'Madrid international registration' },
    who: ['enterprise'],
    recognition: 'madrid',
    family: 'madrid',
    level: 1,
    rank: 'none',
    title: 'madridRegistration',
    amount: madridRegistration,
    clause: 'art13.madrid',
    proofs: ['wipoCertificate', 'registration'],
    questions: ['laterDesignation', 'jointlyHeld'],
    demands: ['firstDesignation'],
  },
  L1: {
    code: 'L1',
    name: { zh: '商标质押评估费用补助', en: 'subsidy for the valuation of a pledged mark' },
    who: ['enterprise'],
    recognition: 'mark',
    family: 'pledge',
    level: 1,
    rank: 'none',
    title: 'pledge',
    amount: pledgeSubsidy,
    clause: 'art13.pledge',
    proofs: ['pledgeRegistration', 'valuationInvoice', 'registration'],
    questions: ['invoiceFen', 'jointlyHeld'],
    demands: [],
  },
} as const satisfies Record<string, Item>;
