import type { Certified } from './certificates.ts';
import type { Claim } from './claim.ts';
import { NEARNESS } from './identity/similar.ts';
import type { Name } from './items/item.ts';

/** What an award is claimed on. */
export interface Claimed extends Pick<Claim, 'enterprise' | 'recognition'>, Certified {
  /** The item whose amount is asked for. */
  readonly item: string;
}

/** Why two awards may be on one recognition: what is near, and how. */
export const SIMILARITIES = {
  ...NEARNESS,
  equalName: { zh: '与被承继企业的产品同名，证书不同', en: 'an equal name across a succession' },
} as const satisfies Record<string, Name>;

export interface Similarity {
  /** What is near: the name or number of the recognition, or the number of the certificate. */
  readonly by: 'recognition' | 'certificate';
  readonly why: keyof typeof SIMILARITIES;
}

/** What the office says of an award that is near to another. */
export type SimilarAnswer = 'same' | 'different';

/** An award on record that is near to a claim. Nobody has answered yet whether both are one: `unanswered`. */
export interface SimilarAward extends Claimed, Similarity {
  /** The id of the application, or `payment:` and the id of a payment before this system. */
  readonly award: string;
  readonly answer: SimilarAnswer | 'unanswered';
}

/** What the answers say of products of an equal or near name that the firm inherits; undefined if there is none. */
export function sameNamedBy(
  { enterprise }: Pick<Claim, 'enterprise'>,
  similar: readonly SimilarAward[],
): SimilarAward['answer'] | undefined {
  const answers = similar.filter((other) => other.enterprise !== enterprise).map(({ answer }) => answer);
  if (answers.length === 0) return undefined;
  return (['unanswered', 'same'] as const).find((answer) => answers.includes(answer)) ?? 'different';
}
