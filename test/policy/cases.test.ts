import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCaseFile, type CaseFile } from '../../policy/engine/cases/case-file.ts';
import { runCase } from '../../policy/engine/cases/run-case.ts';
import { applyChange } from '../../policy/engine/verdict/flip.ts';
import { assess } from '../../policy/engine/assess.ts';
import { PACK } from './given.ts';
import { PACK_OF } from '../../policy/packs/versions.ts';

const folder = new URL('cases/', import.meta.url);
const names = readdirSync(folder).sort();

function load(name: string): CaseFile {
  const read = readCaseFile(PACK_OF, JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
  if (!read.ok) throw new Error(`${name}: ${read.problem.code}`);
  return read.value;
}

describe.each(names)('%s', (name) => {
  const { pack, status, cases } = load(name);

  it.each(cases.map((entry) => [entry.id, entry.title ?? '', entry] as const))('%s: %s', (_, __, entry) => {
    const paid = runCase(pack, status, entry).steps.map(({ pays }) => pays);
    expect(entry.pays).toBeDefined();
    expect(paid).toEqual(entry.pays);
  });
});

describe('a ruling', () => {
  const { pack, status, cases } = load('rulings.json');

  it.each(cases.map((entry) => [entry.id, entry] as const))('%s changes what its case pays', (_, entry) => {
    const pays = (given: typeof entry): unknown =>
      runCase(pack, status, given).steps.map((step) => step.pays);
    const [id = ''] = entry.id.split('-');
    const others = Object.entries(entry.given?.rulings ?? {}).filter(([ruling]) => ruling !== id);
    expect(entry.given?.rulings).toHaveProperty(id);
    expect(pays({ ...entry, given: { ...entry.given, rulings: Object.fromEntries(others) } })).not.toEqual(
      pays(entry),
    );
  });

  it.each(cases.map((entry) => [entry.id, entry] as const))(
    '%s is named by the verdicts that it decides',
    (_, entry) => {
      const [id = ''] = entry.id.split('-');
      const used = runCase(pack, status, entry).steps.flatMap(({ verdict }) => verdict?.rulings ?? []);
      expect(used.map((ruling) => ruling.id)).toContain(id);
    },
  );

  /** Answers that do not decide a verdict, and where they are tested. */
  const ELSEWHERE: Readonly<Record<string, string>> = {
    A23: 'targets.test.ts',
    A31: 'introduced.test.ts',
    A33: 'territory.test.ts',
    A36: 'demand.test.ts',
    A45: 'verdict.test.ts',
    A53: 'targets.test.ts',
    F4: 'demand.test.ts',
    F5: 'verdict.test.ts',
  };

  it('has a case for each of its other answers, or is tested elsewhere', () => {
    const covered = cases.flatMap(({ given }) =>
      Object.entries(given?.rulings ?? {}).map(([id, value]) => `${id}=${value}`),
    );
    const missing = Object.entries(PACK.rulings)
      .filter(([id]) => !(id in ELSEWHERE))
      .flatMap(
        ([
          id,
          {
            answers: [shipped],
            values,
          },
        ]) =>
          Object.keys(values)
            .filter((value) => value !== shipped.value)
            .map((value) => `${id}=${value}`),
      )
      .filter((answer) => !covered.includes(answer));
    expect(missing).toEqual([]);
  });
});

describe('the verdicts of all cases', () => {
  const verdicts = names.flatMap((name) => {
    const { pack, status, cases } = load(name);
    return cases.flatMap((entry) =>
      runCase(pack, status, entry).steps.flatMap(({ verdict }) => verdict ?? []),
    );
  });

  it('are JSON: nothing is lost on the way to the database and back', () => {
    for (const verdict of verdicts) expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
  });

  it('pay whole yuan, and nothing where they refuse', () => {
    for (const { outcome, amountFen } of verdicts) {
      expect(amountFen % 100).toBe(0);
      expect(amountFen > 0).toBe(outcome === 'grant');
    }
  });

  it('start five years for introduced firms only', () => {
    const watched = verdicts.filter(({ watch }) => watch !== null);
    expect(watched.length).toBeGreaterThan(5);
    for (const { tree } of watched) expect(tree.findings.map(({ rule }) => rule)).toContain('introduced');
  });
});

describe('the smallest change of every refusal', () => {
  const refused = names.flatMap((name) => {
    const { pack, status, cases } = load(name);
    return cases.flatMap((entry) =>
      runCase(pack, status, entry).steps.flatMap(({ input, verdict }) =>
        verdict?.outcome === 'refuse' && input !== null ? [[entry.id, input, verdict] as const] : [],
      ),
    );
  });

  it('is known', () => {
    expect(refused.length).toBeGreaterThan(40);
    expect(refused.filter(([, , { tree }]) => tree.flip === null).map(([id]) => id)).toEqual([]);
  });

  it.each(refused.filter(([, , { tree }]) => tree.flip !== null))(
    'of %s makes it a grant, and no part of it does',
    (_, input, { tree }) => {
      const changes = tree.flip ?? [];
      const after = (kept: typeof changes): string => assess(PACK, kept.reduce(applyChange, input)).outcome;
      expect(after(changes)).toBe('grant');
      for (const left of changes) expect(after(changes.filter((change) => change !== left))).toBe('refuse');
    },
  );
});
