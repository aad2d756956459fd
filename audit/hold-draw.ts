import type { Database } from '../db/connect.ts';
import { findCheckpoint } from '../db/log/find-checkpoint.ts';
import { findDrawCandidates } from '../db/application/find-draw-candidates.ts';
import { findLeaves } from '../db/log/find-leaves.ts';
import { findSealable } from '../db/log/find-sealable.ts';
import { AuditProblem } from './audit-problem.ts';
import { commitmentOf, drawFrom, type Draw } from './draw.ts';
import { proveInclusion } from './log/proofs.ts';

/**
 * Draws from the awards that are paid, with everything that anybody needs to draw again.
 * @throws AuditProblem if nobody committed to the seed, or the commitment is not sealed yet
 */
export async function holdDraw(database: Database, seed: string, take: number): Promise<Draw> {
  const source = commitmentOf(seed);
  const [checkpoint, [leaf], [committed]] = await Promise.all([
    findCheckpoint(database),
    findLeaves(database, [{ kind: 'draw_commitments', source }]),
    findSealable(database, 'draw_commitments', [source]),
  ]);
  if (committed === undefined)
    throw new AuditProblem(
      'Nobody has committed to this seed: do it first, with draw-commit, and draw once it is sealed.',
    );
  if (leaf === undefined || checkpoint === null || leaf.index >= checkpoint.size)
    throw new AuditProblem('The commitment to this seed is not sealed yet: draw in a moment.');
  const [proof] = await proveInclusion(database, [leaf], checkpoint.size);
  if (proof === undefined) throw new Error('a leaf without a proof');
  const population = await findDrawCandidates(database, checkpoint.size);
  const root = Buffer.from(checkpoint.root, 'base64');
  return {
    seed,
    commitment: committed.row,
    proof,
    checkpoint: checkpoint.note,
    take,
    population,
    drawn: drawFrom(population, seed, root, take),
  };
}
