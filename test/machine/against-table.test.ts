import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyMachineSnapshot } from 'xstate';
import type { AwardEvent } from '../../contract/event.ts';
import type { RefusalCode } from '../../contract/refusals.ts';
import { define, stateOf, type Definition } from '../../machine/definition.ts';
import { brokenRule, RULES, VERSION_ONE, type RuleName } from './version-one.ts';
import { machineOf } from '../../machine/versions.ts';
import { answer } from './table/answer.ts';
import { NEW, type Award } from './table/award.ts';
import { drawn } from './table/draw.ts';
import { TABLE } from './table/table.ts';
import { randomFrom } from '../faults/plan.ts';

const SEED = Number(process.env['MODEL_SEED'] ?? Date.now() % 1_000_000);
const SEQUENCES = Number(process.env['MODEL_SEQUENCES'] ?? 100_000);
const LONGEST = 12;
/** Lives that a sequence can begin in, at most, of each kind. */
const LIVES = 20;
/** By which a family grows, and how many families there are at most. */
const STEPS = 30_000;
const FAMILIES = Number(process.env['MODEL_FAMILIES'] ?? 60);
/** One family comes to most of the table, in a second. */
const IS_SHORT = FAMILIES === 1;

const REAL = machineOf(1);

/** An award as the machine and as the table see it. */
interface Life {
  readonly snapshot: AnyMachineSnapshot;
  readonly award: Award;
  readonly last: AwardEvent | null;
}

const taken = new Set<string>();
const refused = new Set<string>();

/** One event in both: the same state, or the same refusal. */
function step(machine: Definition, { snapshot, award, last }: Life, choice: number): Life {
  const event = drawn(choice, award, last);
  const decision = machine.decide(snapshot, event);
  const written = answer(award, event);
  const said = decision.accepted ? stateOf(decision.next) : decision.refusal;
  const wanted = typeof written === 'string' ? { code: written, state: award.state } : written.state;
  if (JSON.stringify(said) !== JSON.stringify(wanted))
    throw new Error(
      `${award.state} meets ${JSON.stringify(event)}: the machine says ${JSON.stringify(said)}, the table ${JSON.stringify(wanted)}; before: ${JSON.stringify(award)}`,
    );
  if (typeof written === 'string') {
    refused.add(written);
    return { snapshot, award, last: event };
  }
  taken.add(`${award.state} ${event.type}`);
  return { snapshot: decision.accepted ? decision.next : snapshot, award: written, last: event };
}

const LINES = Object.entries(TABLE).flatMap(([state, events]) =>
  Object.keys(events).map((type) => `${state} ${type}`),
);
const missing = (): readonly string[] => LINES.filter((line) => !taken.has(line));

/** What the lines refuse by a rule of their own, and what any line can refuse. */
const REFUSALS = new Set([
  ...Object.values(TABLE).flatMap((events) =>
    Object.values(events).flatMap((line) => (line.unless ?? []).map(([code]) => code)),
  ),
  'state.notAccepting',
  'sender.notEntitled',
  'enterprise.notYours',
  'interest.declared',
  'duty.alreadyHeld',
  'payload.invalid',
]);
const notGiven = (): readonly string[] => [...REFUSALS].filter((code) => !refused.has(code));

/** What makes two lives in one state worth beginning in. */
const kindOf = ({ award: { state, units, end, objections, objectors, payments, paidFen } }: Life): string =>
  [
    state,
    payments.some(({ isBack, amountFen }) => !isBack && paidFen < amountFen),
    Object.values(units).some(({ wasSilent, wasLate }) => wasSilent && !wasLate),
    end,
    mostDismissed(objections, objectors),
  ].join();

/** How many objections of one person were dismissed, at most. */
const mostDismissed = (objections: readonly string[], objectors: readonly string[]): number =>
  Math.max(
    0,
    ...objectors.map(
      (person) =>
        objections.filter((each, index) => each === 'dismissed' && objectors[index] === person).length,
    ),
  );

/** Lives of every kind, each a step from another one, and so back to the first form. */
function grow(machine: Definition, random: () => number): readonly (readonly Life[])[] {
  const unborn: Life = { snapshot: machine.start(), award: NEW, last: null };
  const kinds = new Map<string, Life[]>([[kindOf(unborn), [unborn]]]);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  for (let index = 0; index < STEPS; index += 1) {
    const next = step(machine, pick(pick([...kinds.values()])), Math.floor(random() * 2 ** 31));
    const lives = kinds.get(kindOf(next)) ?? [];
    kinds.set(kindOf(next), lives);
    if (lives.length < LIVES) lives.push(next);
    else lives[Math.floor(random() * LIVES)] = next;
  }
  return [...kinds.values()];
}

/** The lives of one family are alike: there are as many as it takes until every line was taken and every refusal given. */
function grownLives(): readonly (readonly Life[])[] {
  const random = randomFrom(SEED);
  const families = [grow(REAL, random)];
  const isWhole = (): boolean => missing().length === 0 && notGiven().length === 0;
  while (!isWhole() && families.length < FAMILIES) families.push(grow(REAL, random));
  return families.flat();
}

describe(`the machine against the table that is written by hand (seed ${SEED})`, () => {
  it(`${SEQUENCES} random sequences of events lead to the same states and refusals`, () => {
    const beginnings = grownLives();
    const number = fc.nat({ max: 2 ** 31 - 1 });
    fc.assert(
      fc.property(
        number,
        number,
        fc.array(number, { minLength: 1, maxLength: LONGEST }),
        (kind, which, choices) => {
          const lives = beginnings[kind % beginnings.length] ?? [];
          let life = lives[which % lives.length];
          for (const choice of choices) life = life && step(REAL, life, choice);
        },
      ),
      { numRuns: SEQUENCES, seed: SEED },
    );
  });

  it.skipIf(IS_SHORT)('and every line of the table was taken', () => {
    expect(missing()).toEqual([]);
  });

  it.skipIf(IS_SHORT)('and every refusal of the table was given', () => {
    expect(notGiven()).toEqual([]);
  });
});

function notices(careless: Definition, ignored: RefusalCode): void {
  const random = randomFrom(SEED);
  expect(() => {
    for (let family = 0; family < FAMILIES; family += 1) grow(careless, random);
  }).toThrow(`"${ignored}"`);
}

describe.skipIf(IS_SHORT)('the table notices a machine', () => {
  const names = Object.keys(RULES) as RuleName[];

  it.each(names)('that does not mind %s', (ignored) => {
    const careless = define({
      ...VERSION_ONE,
      judge(rules, context, event) {
        const broken = brokenRule(rules, context, event);
        return broken === ignored ? null : broken;
      },
    });
    notices(careless, ignored);
  });

  it('that minds no payload', () => {
    notices(define({ ...VERSION_ONE, signals: {} }), 'payload.invalid');
  });
});
