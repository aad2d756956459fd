import type { Queryable } from '../../db/connect.ts';
import { findPriorPayments } from '../../db/enterprise/find-prior-payments.ts';
import type { OfficeRows } from '../../db/policy/insert-office-rows.ts';
import { documentForm } from '../../policy/engine/identity/document-form.ts';
import type { Succession } from '../../policy/engine/merged-already.ts';
import { problem, type Problem, type Read } from '../../policy/engine/problems.ts';
import type { OfficeFile } from './office-file.ts';

type Passing = Read<Succession & OfficeRows['successions'][number]>;

/**
 * Returns the entries that repeat or contradict one before them in a file: of two entries about one thing from one day nobody can say
 * which was meant. Each is found at its own place, whatever the two say.
 * @param passing the successions of the file as they were read
 */
export function repeatedEntries(file: OfficeFile, passing: readonly Passing[]): readonly Problem[] {
  const { policyActs = [], rulings = [], priorPayments = [], targetNumbers = [] } = file;
  const repeals = policyActs.map((act, place) => {
    if (act.kind !== 'repeal') return null;
    const { version } = act;
    // What is adopted again after its repeal may be repealed again.
    const before = policyActs.slice(0, place).filter((each) => each.version === version);
    return [version, before.filter(({ kind }) => kind === 'adopt').length];
  });
  const acts = policyActs.map(({ version }) => version);
  const firms = passing.map((read) => (read.ok ? read.value.from : null));
  return [
    ...again(repeals, (place) => problem('entered-twice', `policyActs.${place}.version`, acts[place])),
    ...again(
      rulings.map(({ id, from }) => [id, from]),
      (place) => problem('entered-twice', `rulings.${place}.id`, rulings[place]?.id),
    ),
    ...again(
      priorPayments.map(({ id }) => [documentForm(id)]),
      (place) => problem('duplicate-id', `priorPayments.${place}.id`, priorPayments[place]?.id),
    ),
    ...again(passing.map(passed), (place) =>
      problem('entered-twice', `successions.${place}.from`, firms[place]),
    ),
    ...again(
      targetNumbers.map(({ target, role, asOf }) => [target, role, asOf]),
      (place) => problem('entered-twice', `targetNumbers.${place}.target`, targetNumbers[place]?.target),
    ),
  ];
}

/** Returns the prior payments of a file that are on record already, however their numbers are typed. */
export async function recordedPayments(
  on: Queryable,
  { priorPayments = [] }: OfficeFile,
): Promise<readonly Problem[]> {
  if (priorPayments.length === 0) return [];
  const forms = priorPayments.map(({ id }) => documentForm(id));
  const known = await findPriorPayments(on, forms);
  return priorPayments.flatMap(({ id }, place) =>
    known.has(documentForm(id)) ? [problem('on-record', `priorPayments.${place}.id`, id)] : [],
  );
}

/** What a succession is about: one recognition of a firm passes to one heir in a day, a part of a firm to each heir once. A second merger has a problem of its own. */
function passed(read: Passing): readonly unknown[] | null {
  if (!read.ok || read.value.kind === 'merger') return null;
  const { kind, from, to, identity, on } = read.value;
  return kind === 'assignment' ? [kind, from, identity, on] : [kind, from, to, on];
}

function again(
  things: readonly (readonly unknown[] | null)[],
  problemAt: (place: number) => Problem,
): readonly Problem[] {
  const seen = new Set<string>();
  return things.flatMap((thing, place) => {
    if (thing === null) return [];
    const known = JSON.stringify(thing);
    if (seen.has(known)) return [problemAt(place)];
    seen.add(known);
    return [];
  });
}
