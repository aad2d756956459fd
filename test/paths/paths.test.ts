import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stateOf } from '../../machine/definition.ts';
import { waysTaken } from '../../machine/ways.ts';
import { findReadModel } from '../../db/application/find-read-model.ts';
import { auditAll, inTurns } from '../faults/audit-all.ts';
import { openField, type Field } from '../faults/field.ts';
import { DEFINITION } from './imagined-award.ts';
import { imaginedRows, LedAward, needsNoBudget, rowsOf, withoutBudget } from './lead.ts';
import { covering, lived, shortestPaths, untaken, type Path } from './paths.ts';

const AT_ONCE = 16;

let field: Field;
let paths: ReadonlyMap<string, Path>;
beforeAll(async () => {
  field = await openField();
  await field.startWorker({ keepsNotices: true });
  paths = shortestPaths();
});
afterAll(async () => field.close());

describe('the paths that are found in the machine', () => {
  it('take every way that any life can take', () => {
    expect(untaken(paths)).toEqual([]);
  });

  it('reach every state', () => {
    const lives = [...paths.values()].flatMap(({ happenings }) => lived(happenings));
    const reached = new Set(lives.map(({ snapshot }) => stateOf(snapshot)));
    const names = [...DEFINITION.states.keys()].filter((name) => name !== 'draft');
    const leaves = names.filter((name) => !names.some((other) => other.startsWith(`${name}.`)));
    expect(leaves.filter((name) => !reached.has(name))).toEqual([]);
  });

  it('and do not claim what no life can take', () => {
    const { to, happenings } = paths.get('payment.ordered: payment.confirm') ?? { to: '', happenings: [] };
    const unpaid = happenings.filter(({ type }) => type !== 'notice.closed');
    expect(to).not.toBe('');
    expect(() => lived(unpaid)).toThrow('payment.confirm is refused');
  });
});

/** What the machine makes of the events of a journal: the ways that they took, and where it stands at the end. */
function walked(journal: Awaited<ReturnType<LedAward['award']['journal']>>) {
  let snapshot = DEFINITION.start();
  const ways: string[] = [];
  for (const { event } of journal) {
    const decision = DEFINITION.decide(snapshot, event);
    if (!decision.accepted) return { ways, snapshot: decision.refusal };
    ways.push(...waysTaken(DEFINITION, snapshot, event, decision.next));
    snapshot = decision.next;
  }
  return { ways, snapshot: JSON.parse(JSON.stringify(DEFINITION.persist(snapshot))) as unknown };
}

it('are led by the driver to the same states, deadlines and rows', async () => {
  const covered = covering(paths);
  const plain = covered.filter(({ happenings }) => !needsNoBudget(happenings));
  const waiting = covered.filter(({ happenings }) => needsNoBudget(happenings));
  const lead = async (led: LedAward): Promise<LedAward> => led.lead();
  const led = await inTurns(plain, AT_ONCE, ({ happenings }, index) =>
    lead(new LedAward(field, `P${index}`, happenings)),
  );
  for (const [index, { happenings }] of waiting.entries())
    led.push(await lead(new LedAward(field, `W${index}`, happenings, withoutBudget(index))));

  const taken = new Set<string>();
  for (const { award, imagined } of led) {
    const journal = await award.journal();
    expect(rowsOf(journal)).toEqual(imaginedRows(imagined));
    const { ways, snapshot } = walked(journal);
    expect(ways).toEqual(imagined.flatMap(({ last }) => last?.ways ?? []));
    ways.forEach((way) => taken.add(way));
    expect(await findReadModel(field.database, award.id)).toMatchObject({
      snapshot,
      deadlines: imagined.at(-1)?.deadlines,
    });
  }
  expect([...paths.keys()].filter((way) => !taken.has(way))).toEqual([]);
  const findings = await auditAll(
    field,
    led.map(({ award }) => award),
  );
  expect([...findings].filter(([, against]) => against.length > 0)).toEqual([]);
});
