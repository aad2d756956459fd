import type { DerivedRecognition } from '../../db/recognition/find-derived.ts';
import { hashesOf } from '../../policy/engine/evidence.ts';
import { isClaimable, type Pack } from '../../policy/engine/pack.ts';
import { recognisedIn, type Recognised } from '../../policy/engine/recognised.ts';
import { whereDifferent } from '../finding.ts';
import type { SweepFinding } from './sweep-finding.ts';

/**
 * What is kept of recognitions against the sealed journal rows that it follows from: each claim with everything by which it is found,
 * each opinion of a department, and each answer of a proposal. Pure.
 * @param packs one of each district
 */
export function checkRecognitions(
  packs: readonly Pack[],
  derived: readonly DerivedRecognition[],
): readonly SweepFinding[] {
  return derived.flatMap((row) => {
    const place = differenceIn(packs, row);
    if (place === null) return [];
    const finding = `what is kept of its recognition differs from the journal in ${place}`;
    return [{ check: 'recognitions', where: `${row.application}/${String(row.step)}`, finding }];
  });
}

function differenceIn(packs: readonly Pack[], { event, kept, answers }: DerivedRecognition): string | null {
  const { type, payload } = event;
  if (type === 'office.propose') return whereDifferent(byAward(payload.similar ?? []), byAward(answers));
  if (type !== 'application.submit' && type !== 'application.resubmit')
    return kept === null ? 'its place' : null;
  const pack = packs.find((each) => each.district === kept?.district && isClaimable(each, kept.item));
  if (kept === null || pack === undefined) return 'its place';
  const expected: Recognised = recognisedIn(pack, payload.claim, hashesOf(payload.documents));
  return whereDifferent(expected, kept);
}

type Answers = DerivedRecognition['answers'];

const byAward = (answers: Answers): Answers => [...answers].sort((a, b) => (a.award < b.award ? -1 : 1));
