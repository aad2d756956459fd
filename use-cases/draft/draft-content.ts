import type { Static } from 'typebox';
import { CLAIM } from '../../contract/signals/claim.ts';
import { PROVING_DOCUMENTS } from '../../contract/signals/proving-documents.ts';
import type { DraftContent } from '../../db/application/drafts.ts';

const TYPED = {
  anyOf: [
    { type: 'string', maxLength: 200, examples: ['C1'] },
    { type: 'number' },
    { type: 'boolean' },
    { type: 'null' },
  ],
} as const;
type Member = keyof (typeof CLAIM)['anyOf'][number]['properties'];
const MEMBERS = [...new Set(CLAIM.anyOf.flatMap(({ properties }) => Object.keys(properties) as Member[]))];

/** Everything that a claim has, none of it needed yet, each as far as it was typed. Null takes a member away. */
export const TYPED_CONTENT = {
  type: 'object',
  additionalProperties: false,
  properties: {
    claim: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(MEMBERS.map((name) => [name, TYPED])) as Record<Member, typeof TYPED>,
      examples: [{ item: 'C1' }],
    },
    documents: PROVING_DOCUMENTS,
  },
  examples: [{ claim: { item: 'C1' } }],
} as const;
export type TypedContent = Static<typeof TYPED_CONTENT>;

/** Returns what a draft holds after something was typed (RFC 7396, as far as a draft is deep). */
export function merged(before: DraftContent, { claim = {}, documents }: TypedContent): DraftContent {
  const typed = Object.entries({ ...before.claim, ...claim }).filter(([, value]) => value !== null);
  return { claim: Object.fromEntries(typed), documents: documents ?? before.documents };
}
