import type { AwardItem } from '../../policy/items/item.ts';
import { DAY, FEN } from './schema.ts';

const AWARD_ITEMS = [
  'M1',
  'M2',
  'M3',
  'M4',
  'P1',
  'P2',
  'P3',
  'P4',
  'P5',
  'P6',
  'P7',
  'C1',
  'C2',
  'S1',
  'S2',
  'S3',
  'S4',
  'Z1',
  'Z2',
  'I1',
  'L1',
] as const satisfies readonly AwardItem[];

const RECOGNITION = {
  enterprise: { type: 'string', pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$', examples: ['91330105MA2AXQ001U'] },
  subject: { type: 'string', pattern: '^[a-zA-Z]+:.{1,100}$', examples: ['mark:桥西'] },
  recognisedOn: DAY,
  certificate: { type: 'string', minLength: 1, maxLength: 100, examples: ['HZ-2026-001'] },
  renewal: { type: 'boolean' },
  recognitionRoute: { enum: ['administrative', 'judicial'] },
  regionalBrand: { type: 'boolean' },
  draftingRank: { type: 'integer', minimum: 1, maximum: 1000 },
  ledDrafting: { type: 'boolean' },
  revision: { type: 'boolean' },
  replaces: { type: 'string', minLength: 1, maxLength: 100 },
  laterDesignation: { type: 'boolean' },
  jointlyHeld: { type: 'boolean' },
  validUntil: DAY,
  invoiceFen: FEN,
} as const;

/** What an applicant claims, as it travels; what it means is decided in `policy/`. N1 names the item that it stands for. */
export const CLAIM = {
  anyOf: [
    {
      type: 'object',
      additionalProperties: false,
      required: ['item', 'enterprise', 'subject', 'recognisedOn', 'certificate'],
      properties: { item: { enum: AWARD_ITEMS }, ...RECOGNITION },
    },
    {
      type: 'object',
      additionalProperties: false,
      required: ['item', 'standsFor', 'enterprise', 'subject', 'recognisedOn', 'certificate'],
      properties: { item: { const: 'N1' }, standsFor: { enum: AWARD_ITEMS }, ...RECOGNITION },
    },
  ],
} as const;
