import { findResults, type Result } from '../../db/results/find-results.ts';
import { findUnits, type Unit } from '../../db/person/units.ts';
import { MACHINES } from '../../machine/versions.ts';
import type { PackContent } from '../../policy/engine/pack.ts';
import { packOfNewAwards } from '../../policy/packs/versions.ts';
import { namedItem, namedUnit } from '../dossier/named.ts';
import { shownNameOf } from '../dossier/shown-name.ts';
import { fieldError } from '../../contract/field-errors.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';

const PAGE = 100;

/** The term of a policy that says whether refusals are published. */
export const REFUSALS_PUBLISHED = 'results.refusals';

/** A result in words. */
export function resultInWords({ item, recognition, street, ...result }: Result, units: readonly Unit[]) {
  return {
    ...result,
    item: namedItem(item),
    thing: shownNameOf(recognition),
    street: street === null ? null : namedUnit(units, street),
  };
}

/**
 * Returns the results of the policy as open data, newest first: what was paid to whom for what, and refusals if the terms of the
 * policy publish them.
 * @param after `next` of the page before
 * @throws Refused `request.invalid` for a place that is none
 */
export async function listResults(
  { database }: Pick<Ports, 'database'>,
  { after, limit = PAGE }: { readonly after?: string; readonly limit?: number },
  pack: Pick<PackContent, 'practices'> = packOfNewAwards(),
) {
  const wanted = { refusedStates: publishedRefusals(pack), after: placeIn(after), limit };
  const [found, units] = await Promise.all([findResults(database, wanted), findUnits(database)]);
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return {
    results: rows.map((row) => resultInWords(row, units)),
    next: last === undefined || found.length <= limit ? null : `${last.day}.${last.application}`,
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
    meta?.group === 'officeReview' && waitsFor.length === 0 ? [state] : [],
  ),
);

function placeIn(after: string | undefined): readonly [string, string] | null {
  if (after === undefined) return null;
  const [, day, application] = /^(\d{4}-\d\d-\d\d)\.(.{1,100})$/u.exec(after) ?? [];
  if (day === undefined || application === undefined)
    throw new Refused('request.invalid', { errors: [fieldError('/after', 'noPage', { part: 'query' })] });
  return [day, application];
}
