import type { ConfirmedFact, Organisation } from '../../../engine/organisation/organisation.ts';
import { DEPARTMENTS } from './departments.ts';
import { ESCALATION, OFFICE_NAMES } from './leading-group.ts';

const RECOGNITION: readonly ConfirmedFact[] = [
  'item',
  'standsFor',
  'recognition',
  'recognisedOn',
  'certificate',
  'issuer',
  'renewal',
  'recognitionRoute',
  'regionalBrand',
  'draftingRank',
  'ledDrafting',
  'revision',
  'replaces',
  'laterDesignation',
  'jointlyHeld',
  'validUntil',
];

/**
 * Who verifies what. Not from the policy text, which names the members of the group and not their tasks: market supervision the
 * recognition, finance earlier payments, commerce export brands and use abroad, investment promotion the arrival, the street
 * the presence of the firm (of a street that applies itself nobody has to confirm it).
 */
export const GONGSHU_ORGANISATION: Organisation = {
  departments: DEPARTMENTS,
  routing: [
    { department: 'market', verifies: 'all' },
    { department: 'finance', verifies: 'all' },
    { department: 'commerce', verifies: { items: ['P7', 'C2', 'I1'] } },
    { department: 'investment', verifies: 'introduced' },
    { department: 'street', verifies: { allBut: ['P1'] } },
  ],
  otherwise: 'reform',
  confirms: {
    market: RECOGNITION,
    commerce: [
      'item',
      'standsFor',
      'recognition',
      'recognisedOn',
      'certificate',
      'issuer',
      'laterDesignation',
    ],
    finance: ['item', 'standsFor', 'recognition', 'enterprise', 'replaces', 'invoiceFen'],
    investment: ['item', 'enterprise'],
    street: ['enterprise'],
  },
  escalation: ESCALATION,
  officeNames: OFFICE_NAMES,
};
