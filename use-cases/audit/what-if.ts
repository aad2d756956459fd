import type { Static } from 'typebox';
import { DATE } from '../../contract/parts.ts';
import { FEN } from '../../contract/signals/schema.ts';
import { whatIf as judge, type WhatIf } from '../../audit/what-if.ts';
import { findDecided } from '../../db/application/find-decided.ts';
import type { Database } from '../../db/connect.ts';
import { itemsIn, type Pack } from '../../policy/engine/pack.ts';
import { installedPacks } from '../../policy/packs/versions.ts';
import { problem as unfit, type Problem } from '../../policy/engine/problems.ts';
import { chosenProblem } from '../../policy/engine/rulings/change.ts';
import { Refused } from '../refused.ts';
import { AUDITORS, OFFICERS, requireReader, type Reader } from '../may.ts';

/** What is changed in thought: answers to open questions, amounts of items in fen, the first day of the policy. */
export const WHAT_IF = {
  type: 'object',
  additionalProperties: false,
  properties: {
    rulings: { type: 'object', additionalProperties: { type: 'string' }, examples: [{ A13: 'lenient' }] },
    amounts: {
      type: 'object',
      additionalProperties: { type: 'integer', minimum: 0, maximum: FEN.maximum },
      examples: [{ C1: 6_000_000 }],
    },
    effectiveFrom: { ...DATE, examples: ['2018-07-01'] },
  },
} as const;

export const WHAT_IF_READERS = [...OFFICERS, ...AUDITORS];

/**
 * Returns what a change would do to every decided award. Writes nothing.
 * @throws Refused `duty.missing`, `audit.impossible` if it names a ruling, an answer or an item that does not exist
 */
export async function whatIf(
  database: Database,
  by: Reader,
  change: Static<typeof WHAT_IF>,
): Promise<WhatIf> {
  await requireReader(database, by, WHAT_IF_READERS, 'whatIf.judge');
  const problem = problemOf(change);
  if (problem !== null)
    throw new Refused('audit.impossible', { detail: `${problem.said.zh} ${problem.said.en}` });
  return judge(await findDecided(database), change);
}

/** Null if some text that awards may be on has everything that is changed. */
function problemOf(change: Static<typeof WHAT_IF>): Problem | null {
  const problems = installedPacks().map((pack) => problemFor(pack, change));
  return problems.includes(null) ? null : (problems.at(-1) ?? null);
}

function problemFor(pack: Pack, { rulings = {}, amounts = {} }: Static<typeof WHAT_IF>): Problem | null {
  const item = Object.keys(amounts).find((code) => !Object.hasOwn(pack.items, code));
  return item === undefined
    ? chosenProblem(pack.rulings, rulings)
    : unfit('unknown-item', item, item, itemsIn(pack));
}
