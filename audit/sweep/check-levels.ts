import type { KeptLevel, LevelOnRecord } from '../../db/ledger/find-levels.ts';
import { apartFrom } from '../../policy/engine/apart.ts';
import { formatKey, keyOf, paidAs } from '../../policy/engine/claim.ts';
import { countedClaim } from '../../policy/engine/input.ts';
import { packOf } from '../../policy/packs/versions.ts';
import type { SweepFinding } from './sweep-finding.ts';

/**
 * Article 18, level by level: each award that money was committed to is granted the level of its verdict and stands as its money
 * does, no level is granted twice on a key, and no key holds more than its highest level is worth. Pure.
 * @param levels all that are counted against each other
 */
export function checkLevels(levels: readonly LevelOnRecord[]): readonly SweepFinding[] {
  return [...levels.flatMap(keptWrongly), ...heldWrongly(levels)];
}

function keptWrongly({
  application,
  kept,
  judged,
  givenFen,
  recovered,
  committedOn,
}: LevelOnRecord): readonly SweepFinding[] {
  const expected = judged && levelOf(judged, givenFen === 0 ? 'voided' : STATES[recovered ?? 'never']);
  return kept === null || expected === null
    ? [
        wrong(
          application,
          kept === null ? 'money is committed to no level' : 'a level is granted by no verdict',
        ),
      ]
    : [
        ...MEMBERS.filter((name) => kept[name] !== expected[name]).map((name) =>
          wrong(application, `its ${name} is ${kept[name]}, and should be ${expected[name]}`),
        ),
        ...(committedOn.includes(kept.day)
          ? []
          : [wrong(application, `it was granted on ${kept.day}, and no money was committed on that day`)]),
      ];
}

function levelOf(
  { input, verdict }: NonNullable<LevelOnRecord['judged']>,
  state: KeptLevel['state'],
): Omit<KeptLevel, 'day'> {
  const pack = packOf(input.policy.version);
  return {
    key: formatKey(keyOf(pack, countedClaim(input))),
    apart: apartFrom(pack, input, verdict),
    level: pack.item(paidAs(input.claim)).level,
    amountFen: verdict.tree.sum.entitledFen ?? 0,
    state,
  };
}

const MEMBERS = ['key', 'apart', 'level', 'amountFen', 'state'] as const;
const STATES = { never: 'granted', relocation: 'recovered', irregularity: 'barred' } as const;

function heldWrongly(levels: readonly LevelOnRecord[]): readonly SweepFinding[] {
  const live = levels.flatMap(({ kept }) => (kept === null || kept.state === 'voided' ? [] : [kept]));
  const [first] = live;
  if (first === undefined) return [];
  const { key, apart } = first;
  const twice = live.filter(({ level }, index) => live.findIndex((other) => other.level === level) < index);
  const priorFen = apart === '' ? (levels[0]?.priorFen ?? 0) : 0;
  const heldFen = levels.reduce((sum, level) => sum + level.heldFen, priorFen);
  const highestFen = Math.max(priorFen, ...live.map(({ amountFen }) => amountFen));
  return [
    ...twice.map(({ level }) => wrong(key, `level ${String(level)} is granted twice`)),
    ...(heldFen > highestFen
      ? [wrong(key, `holds ${String(heldFen)} fen, and its highest level is worth ${String(highestFen)}`)]
      : []),
  ];
}

function wrong(where: string, finding: string): SweepFinding {
  return { check: 'article18', where, finding };
}
