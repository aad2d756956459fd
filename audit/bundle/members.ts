import { AuditProblem } from '../audit-problem.ts';
import { PATHS } from './contents.ts';

/** What a file of a bundle has: these members and no others; a list of such; by any name such; or what is compared whole elsewhere. */
type Shape =
  | { readonly members: Readonly<Record<string, Shape>> }
  | { readonly each: Shape }
  | { readonly named: Shape }
  | 'whole';

const members = (of: Readonly<Record<string, Shape>>): Shape => ({ members: of });
const wholes = (...names: readonly string[]): Shape =>
  members(Object.fromEntries(names.map((name) => [name, 'whole'])));

const JOURNAL_ROW = wholes(
  ...['application', 'seq', 'machineVersion', 'event', 'stateBefore', 'stateAfter', 'runId', 'previous'],
  ...['refusal', 'outcome', 'hash', 'commandId', 'accepted', 'type', 'person', 'at'],
);

const SHAPES: Readonly<Record<string, Shape>> = {
  [PATHS.manifest]: members({
    format: 'whole',
    application: 'whole',
    files: { named: wholes('sha256', 'packed') },
  }),
  // The read model and the transfers are compared whole with what the history comes to.
  [PATHS.records]: members({
    journal: { each: JOURNAL_ROW },
    model: 'whole',
    transfers: 'whole',
    verdicts: { each: wholes('step', 'key', 'input', 'verdict') },
  }),
  // The digest of a row covers it whole.
  [PATHS.proofs]: members({
    rows: { each: wholes('kind', 'source', 'row') },
    proofs: { each: members({ leaf: wholes('index', 'kind', 'source', 'digest'), path: 'whole' }) },
    head: wholes('application', 'rows', 'hash', 'siblings'),
  }),
  // The digest of a pack, which stands in each verdict, covers it whole.
  [PATHS.policy]: members({ packs: { named: 'whole' } }),
};

/** @throws AuditProblem with the first member that is missing, or that no bundle has */
export function requireMembers(path: string, content: unknown): void {
  const shape = SHAPES[path];
  const wrong = shape === undefined ? null : firstWrong(content, shape, path);
  if (wrong !== null) throw new AuditProblem(wrong);
}

function firstWrong(value: unknown, shape: Shape, place: string): string | null {
  if (shape === 'whole') return null;
  if ('each' in shape)
    return Array.isArray(value)
      ? first(value.map((item, index) => () => firstWrong(item, shape.each, `${place} ${String(index)}`)))
      : `${place} in the bundle is no list.`;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return `${place} in the bundle has no members.`;
  if ('named' in shape)
    return first(
      Object.entries(value).map(
        ([name, item]) =>
          () =>
            firstWrong(item, shape.named, `${place} ${name}`),
      ),
    );
  const given: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(value));
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(shape.members, name));
  if (unknown !== undefined) return `${place} in the bundle has a member ${unknown}, which no bundle has.`;
  return first(
    Object.entries(shape.members).map(
      ([name, inner]) =>
        () =>
          name in given
            ? firstWrong(given[name], inner, `${place} ${name}`)
            : `${place} in the bundle has no member ${name}.`,
    ),
  );
}

function first(checks: readonly (() => string | null)[]): string | null {
  for (const check of checks) {
    const wrong = check();
    if (wrong !== null) return wrong;
  }
  return null;
}
