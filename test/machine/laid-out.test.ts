import { describe, expect, it } from 'vitest';
import { setup, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';
import type { Effect } from '../../contract/effects.ts';
import type { AwardEvent } from '../../contract/event.ts';
import type { Refusal } from '../../contract/refusals.ts';
import { define, stateOf, type Definition } from '../../machine/definition.ts';
import { VERSION_ONE } from './version-one.ts';
import { layOut, type LaidOut, type LaidOutState } from '../../machine/laid-out.ts';
import { machineOf } from '../../machine/versions.ts';
import { answer } from './table/answer.ts';
import { NEW, type Award } from './table/award.ts';
import { drawn } from './table/draw.ts';
import { randomFrom } from '../faults/plan.ts';

const SEED = Number(process.env['MODEL_SEED'] ?? Date.now() % 1_000_000);
const SEQUENCES = Number(process.env['MODEL_SEQUENCES'] ?? 100_000);
const STEPS = SEQUENCES / 2;
/** With fewer sequences, some states may not be come to. */
const ENOUGH = 100_000;
/** A seed may come to a state late: it has this many times the steps for it. */
const MOST_TIMES = 10;
/** Lives that are gone on with, at most, in each state. */
const LIVES = 20;
const REAL = machineOf(1);

interface Life {
  readonly snapshot: AnyMachineSnapshot;
  readonly current: LaidOutState;
  readonly award: Award;
  readonly last: AwardEvent | null;
}

/**
 * Random lives, each a step from another one, by the definition and laid out, compared after every event down to the persisted
 * snapshot.
 * @param most steps, if there is a state that no life has come to
 * @returns the states they came to
 */
function liveAlike(laidOut: LaidOut, steps: number, most = steps): ReadonlySet<string> {
  const random = randomFrom(SEED);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const unborn = { snapshot: REAL.start(), current: laidOut.start(), award: NEW, last: null };
  const lives = new Map<string, Life[]>([[NEW.state, [unborn]]]);
  for (let count = 0; count < (lives.size < STATES.length ? most : steps); count += 1) {
    const { snapshot, current, award, last } = pick(pick([...lives.values()]));
    const event = drawn(Math.floor(random() * 2 ** 31), award, last);
    const decision = REAL.decide(snapshot, event);
    const move = laidOut.decide(current, event);
    const theirs = asText(decision, (next: AnyMachineSnapshot) => REAL.persist(next));
    const ours = asText(move, (next: LaidOutState) => laidOut.persist(next));
    if (theirs !== ours) throw new Error(`${JSON.stringify(event)} in ${award.state}: ${theirs} or ${ours}`);
    const written = answer(award, event);
    if (!decision.accepted || !move.accepted || typeof written === 'string') continue;
    const next = laidOut.restore(laidOut.persist(move.next));
    const life = { snapshot: decision.next, current: next, award: written, last: event };
    const alike = lives.get(written.state) ?? [];
    lives.set(written.state, alike);
    if (alike.length < LIVES) alike.push(life);
    else alike[Math.floor(random() * LIVES)] = life;
  }
  return new Set(lives.keys());
}

type Answered<Next> =
  | { readonly accepted: true; readonly next: Next; readonly effects: readonly Effect[] }
  | { readonly accepted: false; readonly refusal: Refusal };

function asText<Next>(answered: Answered<Next>, persist: (next: Next) => unknown): string {
  return JSON.stringify(
    answered.accepted ? { effects: answered.effects, next: persist(answered.next) } : answered.refusal,
  );
}

/** States that hold no others. */
const STATES = [...REAL.states.keys()].filter((name) =>
  [...REAL.states.keys()].every((other) => !other.startsWith(`${name}.`)),
);

describe(`a definition that was laid out (seed ${String(SEED)})`, () => {
  it('gives the answers, the effects and the snapshots that XState gives', () => {
    const isEnough = SEQUENCES >= ENOUGH;
    const states = liveAlike(layOut(REAL), STEPS, isEnough ? STEPS * MOST_TIMES : STEPS);
    if (isEnough) expect([...states].sort()).toEqual([...STATES].sort());
  });

  it('would differ from one whose guards let everything pass', () => {
    const machine = VERSION_ONE.machine.provide({ guards: { lawful: () => true } });
    const laidOut = layOut(define({ ...VERSION_ONE, machine }));
    expect(() => liveAlike(laidOut, STEPS)).toThrow(' or ');
  });

  it('takes what nothing guards', () => {
    const machine = setup({}).createMachine({ initial: 'a', states: { a: { on: { go: 'b' } }, b: {} } });
    const laidOut = layOut(define({ ...VERSION_ONE, machine }));
    const { accepted } = laidOut.decide(laidOut.start(), {
      type: 'go',
      payload: {},
    } as unknown as AwardEvent);
    expect(accepted).toBe(true);
  });

  it('does not take a state that it does not have', () => {
    expect(() => layOut(REAL).restore({ value: 'nowhere', context: {} })).toThrow('unknown snapshot');
  });

  const other = setup({
    actions: { shout: () => undefined },
    actors: { somebody: setup({}).createMachine({}) },
  });
  it.each<[string, AnyStateMachine]>([
    [
      'states at once',
      other.createMachine({ type: 'parallel', states: { a: {}, b: { type: 'parallel', states: {} } } }),
    ],
    ['events of any name', other.createMachine({ initial: 'a', states: { a: { on: { '*': 'b' } }, b: {} } })],
    [
      'a state entered anew',
      other.createMachine({ initial: 'a', states: { a: { on: { go: { target: 'a', reenter: true } } } } }),
    ],
    [
      'an action that nobody executes',
      other.createMachine({ initial: 'a', states: { a: { on: { go: { actions: 'shout' } } } } }),
    ],
    [
      'an end within a state',
      other.createMachine({
        initial: 'a',
        states: { a: { initial: 'b', states: { b: { type: 'final' } } } },
      }),
    ],
    [
      'something that is done at its start',
      other.createMachine({
        initial: 'a',
        states: { a: { initial: { target: 'b', actions: 'shout' }, states: { b: {} } } },
        on: { go: '.a' },
      }),
    ],
    [
      'something that is called',
      other.createMachine({ initial: 'a', states: { a: { invoke: { src: 'somebody' } } } }),
    ],
    [
      'a guard without a name',
      other.createMachine({
        initial: 'a',
        states: { a: { on: { go: { target: 'b', guard: () => true } } }, b: {} },
      }),
    ],
  ])('is refused where the definition has %s', (_, machine) => {
    expect(refused(() => layOut(define({ ...VERSION_ONE, machine })))).toMatch(
      /cannot be laid out|nobody executes/,
    );
  });
});

/** What is thrown, in words; the empty text if nothing is. */
function refused(act: () => unknown): string {
  try {
    act();
    return '';
  } catch (error) {
    return String(error);
  }
}

describe('a machine with states within states', () => {
  const kit = setup({
    guards: { lawful: () => true },
    actions: { effects: (_, _said: readonly object[]) => undefined, shout: () => undefined },
  });
  const says = (kind: string) => ({ type: 'effects', params: [{ kind }] }) as const;
  const noted = (name: string) => ({ entry: says(`into ${name}`), exit: says(`out of ${name}`) });
  const guard = { type: 'lawful', params: { rules: [] } } as never;
  const to = (target: string) => ({ target, guard, actions: says(`to ${target}`) });
  const machine = kit.createMachine({
    initial: 'a',
    ...noted('all'),
    states: {
      a: { ...noted('a'), on: { stay: to('a'), say: { guard, actions: says('nothing') }, enter: to('b') } },
      b: {
        ...noted('b'),
        initial: 'x',
        on: { within: to('.y'), again: to('b'), leave: to('a') },
        states: {
          x: { ...noted('x'), on: { next: to('y') } },
          y: { ...noted('y'), on: { end: to('#end') } },
        },
      },
      end: { id: 'end', type: 'final', ...noted('end') },
    },
  });
  /** One anew for each test: what was laid out before is not laid out again. */
  const fresh = (): Definition => define({ ...VERSION_ONE, machine, judge: () => null });

  it.each([
    ['stays where it is', ['stay', 'say', 'stay'], 'a'],
    ['enters a state and leaves it', ['enter', 'leave', 'enter'], 'b.x'],
    ['moves within a state', ['enter', 'next', 'within', 'again', 'within', 'next'], 'b.y'],
    ['ends, and takes nothing after it', ['enter', 'within', 'end', 'stay'], 'end'],
  ])('does what XState does when it %s', (_, types, comesTo) => {
    const small = fresh();
    const laidOut = layOut(small);
    let [snapshot, current] = [small.start(), laidOut.start()];
    for (const type of types) {
      const event = { type, payload: {} } as unknown as AwardEvent;
      const decision = small.decide(snapshot, event);
      const move = laidOut.decide(current, event);
      expect(asText(move, (next: LaidOutState) => laidOut.persist(next))).toBe(
        asText(decision, (next: AnyMachineSnapshot) => small.persist(next)),
      );
      if (!decision.accepted || !move.accepted) continue;
      [snapshot, current] = [decision.next, move.next];
    }
    expect(stateOf(snapshot)).toBe(comesTo);
  });

  it('that does what nobody executes is refused when it does it', () => {
    const loud = kit.createMachine({
      initial: 'a',
      states: { a: { on: { go: { guard, actions: 'shout' } } } },
    });
    const made = define({ ...VERSION_ONE, machine: loud, judge: () => null });
    const go = { type: 'go', payload: {} } as unknown as AwardEvent;
    expect(() => made.decide(made.start(), go)).toThrow('the action shout, which nobody executes');
  });
});
