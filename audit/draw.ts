import { createHash } from 'node:crypto';
import type { DrawCandidate } from '../db/application/find-draw-candidates.ts';
import { AuditProblem } from './audit-problem.ts';
import { readCheckpoint } from './log/checkpoint.ts';
import { digestOf, hashOfLeaf } from './log/leaf.ts';
import { includes } from './log/merkle.ts';
import { openNote, type VerifierKey } from './log/note.ts';
import type { InclusionProof } from './log/proofs.ts';

/** Why an award is drawn whatever the seed says. */
export const RISKS = {
  large: ({ paidFen }: DrawCandidate): boolean => paidFen >= 20_000_000,
  accountChanged: ({ accountChanges }: DrawCandidate): boolean => accountChanges > 0,
  manyReturns: ({ returns }: DrawCandidate): boolean => returns > 1,
  refusedAttempts: ({ refusals }: DrawCandidate): boolean => refusals > 2,
} as const;
export type Risk = keyof typeof RISKS;

/** Everything that anybody needs to draw again. */
export interface Draw {
  readonly seed: string;
  /** The row by which the seed was committed to, and the proof that it was sealed before. */
  readonly commitment: Readonly<Record<string, unknown>>;
  readonly proof: InclusionProof;
  /** Signed; the draw is out of what it covers, and its root goes into the draw. */
  readonly checkpoint: string;
  readonly take: number;
  readonly population: readonly DrawCandidate[];
  readonly drawn: readonly Drawn[];
}

export interface Drawn {
  readonly application: string;
  readonly because: readonly (Risk | 'seed')[];
}

export const commitmentOf = (seed: string): string => createHash('sha256').update(seed).digest('hex');

/**
 * Every award that a risk rule names, and `take` of the others in the order of SHA-256(seed, root, id): nobody who committed
 * to the seed knew the root, nobody who knew the root could choose the seed. Pure.
 */
export function drawFrom(
  population: readonly DrawCandidate[],
  seed: string,
  root: Uint8Array,
  take: number,
): readonly Drawn[] {
  const risky = population.flatMap((candidate) => {
    const because = (Object.keys(RISKS) as Risk[]).filter((risk) => RISKS[risk](candidate));
    return because.length === 0 ? [] : [{ application: candidate.application, because }];
  });
  const lot = ({ application }: DrawCandidate): string =>
    createHash('sha256').update(seed).update(root).update(application).digest('hex');
  const others = population
    .filter(({ application }) => risky.every((drawn) => drawn.application !== application))
    .map((candidate) => ({ application: candidate.application, lot: lot(candidate) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, take)
    .map(({ application }) => ({ application, because: ['seed' as const] }));
  return [...risky, ...others];
}

/** Whether what a file holds has the form of a draw. */
export function isDraw(value: object): value is Draw {
  const { seed, take, checkpoint, commitment, proof, population, drawn } = value as Partial<Draw>;
  return (
    [seed, checkpoint].every((text) => typeof text === 'string') &&
    typeof take === 'number' &&
    [population, drawn, proof?.path].every(Array.isArray) &&
    [commitment, proof?.leaf].every((part) => typeof part === 'object')
  );
}

/**
 * Draws again from the bundle of a draw.
 * @returns what is wrong with it; none if it gives the same awards
 * @throws AuditProblem if the checkpoint is not signed by the key
 */
export function drawAgain(draw: Draw, key: VerifierKey): readonly string[] {
  const head = readCheckpoint(openNote(draw.checkpoint, [key]) ?? '');
  if (head === null)
    throw new AuditProblem('The checkpoint of the draw is not signed by the key that was given.');
  const { leaf, path } = draw.proof;
  const hashes = path.map((hash) => Buffer.from(hash, 'base64'));
  const isSealed = includes({ leaf: hashOfLeaf(leaf), index: leaf.index }, head, hashes);
  const again = drawFrom(draw.population, draw.seed, head.root, draw.take);
  return [
    commitmentOf(draw.seed) !== draw.commitment['commitment'] &&
      'the seed is not the one that was committed to',
    (!isSealed || leaf.kind !== 'draw_commitments' || leaf.digest !== digestOf(draw.commitment)) &&
      'the commitment was not sealed before the draw',
    JSON.stringify(again) !== JSON.stringify(draw.drawn) && 'the seed draws other awards',
  ].filter((wrong) => wrong !== false);
}
