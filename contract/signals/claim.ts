import type { Claim } from '../../policy/engine/claim.ts';
import { RECOGNITION_ROUTES } from '../choices.ts';
import { CODE, DATE } from '../parts.ts';
import { FEN, type JsonSchema } from './schema.ts';

/** The members of a claim of the policy, each with its schema: this does not compile if one lacks it, or has no member. */
const RECOGNITION = {
  enterprise: CODE,
  recognition: { type: 'string', pattern: '^[a-zA-Z]+:.{1,100}$', examples: ['mark:桥西'] },
  recognisedOn: DATE,
  certificate: { type: 'string', minLength: 1, maxLength: 100, examples: ['HZ-2026-001'] },
  issuer: { type: 'string', minLength: 1, maxLength: 100, examples: ['杭州市市场监督管理局'] },
  renewal: { type: 'boolean' },
  recognitionRoute: { enum: RECOGNITION_ROUTES },
  regionalBrand: { type: 'boolean' },
  draftingRank: { type: 'integer', minimum: 1, maximum: 1000, examples: [1] },
  ledDrafting: { type: 'boolean' },
  revision: { type: 'boolean' },
  replaces: { type: 'string', minLength: 1, maxLength: 100, examples: ['standard:GB/T 20000-2010'] },
  laterDesignation: { type: 'boolean' },
  jointlyHeld: { type: 'boolean' },
  validUntil: DATE,
  invoiceFen: FEN,
  units: { type: 'integer', minimum: 1, maximum: 1_000_000, examples: [1] },
} as const satisfies Readonly<Record<Exclude<keyof Claim, 'item' | 'standsFor'>, JsonSchema>>;

/** The code of an item. Which there are is said by the packs: a room that shows or checks a schema puts their codes here. */
export const ITEM = { type: 'string', minLength: 1, maxLength: 20, examples: ['C1'] } as const;
/** The code under which a newly introduced firm claims, said by the packs in the same way. */
export const INTRODUCTION = { type: 'string', minLength: 1, maxLength: 20, examples: ['N1'] } as const;

/** What a document may prove, said by the packs in the same way. */
export const PROOF = { type: 'string', minLength: 1, maxLength: 40, examples: ['certificate'] } as const;

/** What an applicant claims, as it travels; what it means is decided in `policy/`. A newly introduced firm names the item that it stands for. */
export const CLAIM = {
  anyOf: [
    {
      type: 'object',
      additionalProperties: false,
      required: ['item', 'enterprise', 'recognition', 'recognisedOn', 'certificate'],
      properties: { item: ITEM, ...RECOGNITION },
    },
    {
      type: 'object',
      additionalProperties: false,
      required: ['item', 'standsFor', 'enterprise', 'recognition', 'recognisedOn', 'certificate'],
      properties: { item: INTRODUCTION, standsFor: ITEM, ...RECOGNITION },
    },
  ],
} as const;
