import { findResults, type Result } from '../../db/results/find-results.ts';
import { findUnits, type Unit } from '../../db/person/units.ts';
import { MACHINES } from '../../machine/versions.ts';
import type { PackContent } from '../../policy/engine/pack.ts';
import { packOfNewAwards } from '../../policy/packs/versions.ts';
import { namedItem, namedUnit } from '../dossier/named.ts';
import { shownNameOf } from '../dossier/shown-name.ts';
import { nextOf, PAGE, readCursor, type Asked } from '../page.ts';
import type { Ports } from '../ports.ts';

/** The term of a policy that says whether refusals are published. */
export const REFUSALS_PUBLISHED = 'results.refusals';

/** A result in words. */
export function resultInWords(
  { item, recognition, street, submittedAt: _, ...result }: Result,
  units: readonly Unit[],
) {
  return {
    ...result,
    item: namedItem(item),
    thing: shownNameOf(recognition),
    street: street === null ? null : namedUnit(units, street),
  };
}

/**
 * Returns the results of the policy as open data, those submitted last first: what was paid to whom for what, and refusals if
 * the terms of the policy publish them.
 * @throws Refused `request.invalid` for a cursor that is none
 */
export async function listResults(
  { database }: Pick<Ports, 'database'>,
  { cursor, limit = PAGE }: Asked,
  pack: Pick<PackContent, 'practices'> = packOfNewAwards(),
) {
  const wanted = { refusedStates: publishedRefusals(pack), after: readCursor(cursor, 2), limit };
  const [found, units] = await Promise.all([findResults(database, wanted), findUnits(database)]);
  return {
    results: found.slice(0, limit).map((row) => resultInWords(row, units)),
    next: nextOf(found, limit, ({ submittedAt, application }) => [submittedAt, application]),
  };
}

/** The states of a refusal that nothing can turn any more; none if the policy does not publish refusals. */
export function publishedRefusals({ practices }: Pick<PackContent, 'practices'>): readonly string[] {
  if ((practices[REFUSALS_PUBLISHED]?.value ?? null) === null) return [];
  return REFUSED_FOR_GOOD;
}

/** An application that the office has reviewed and that waits for nobody is refused for good. */
const REFUSED_FOR_GOOD = Object.values(MACHINES).flatMap(({ states }) =>
  [...states].flatMap(([state, { meta, waitsFor }]) =>
    meta.group === 'officeReview' && waitsFor.length === 0 ? [state] : [],
  ),
);
