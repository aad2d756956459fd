import { describe, expect, it } from 'vitest';
import { setup, type AnyStateMachine } from 'xstate';
import type { AwardEvent } from '../../contract/event.ts';
import { define, type Definition } from '../../machine/definition.ts';
import { diagramOf } from '../../machine/diagram.ts';
import { layOut } from '../../machine/laid-out.ts';
import { tableOf } from '../../machine/table.ts';
import { waysOf, waysTaken } from '../../machine/ways.ts';
import { VERSION_ONE } from './version-one.ts';

const kit = setup({ guards: { odd: () => true }, actions: { effects: () => undefined } });
const defined = (machine: AnyStateMachine): Definition => define({ ...VERSION_ONE, machine });
const event = { type: 'go', payload: {} } as unknown as AwardEvent;

/** What no award does, and a machine may: ways that nothing guards, and states that are left by themselves. */
const SMALL = defined(
  kit.createMachine({
    initial: 'a',
    states: {
      a: { on: { go: 'b', turn: { target: 'd', guard: 'odd' } } },
      b: { initial: 'x', states: { x: { always: 'y' }, y: {} }, always: { target: 'c', guard: 'odd' } },
      c: {},
      d: { always: { target: 'c', guard: 'odd' } },
    },
  }),
);

describe('a machine with ways that nothing guards', () => {
  it('has them in its table, without rules and without a condition', () => {
    const rows = tableOf(SMALL).map(({ state, event, rules, route }) => [state, event, rules, route]);
    expect(rows).toEqual([
      ['a', 'go', [], null],
      ['a', 'turn', [], 'odd'],
      ['b', '', [], 'odd'],
      ['b.x', '', [], null],
      ['d', '', [], 'odd'],
    ]);
  });

  it('names them by their state and their event', () => {
    expect(waysOf(SMALL)).toEqual(['a: go', 'a: turn', 'b: by itself', 'b.x: by itself', 'd: by itself']);
  });

  it('draws them, from where it begins', () => {
    const lines = diagramOf(SMALL)
      .split('\n')
      .map((line) => line.trim());
    expect(lines).toContain('[*] --> a');
    expect(lines).toContain('a --> b : go');
    const both = kit.createMachine({ type: 'parallel', states: { one: {}, two: {} } });
    expect(diagramOf(defined(both))).toBe(
      ['stateDiagram-v2', '  state "one" as one', '  state "two" as two', ''].join('\n'),
    );
  });

  it('goes on from where it came to: from the states around and within, and from no other', () => {
    const { machine } = SMALL;
    const at = (state: string | object) =>
      SMALL.restore({ ...machine.getPersistedSnapshot(SMALL.start()), value: state });
    expect(waysTaken(SMALL, at('a'), event, at('c'))).toEqual(['a: go', 'b: by itself', 'b.x: by itself']);
    expect(waysTaken(SMALL, at('a'), event, at({ b: 'x' }))).toEqual(['a: go']);
  });

  it('goes on from a state within another', () => {
    const inner = defined(
      kit.createMachine({
        initial: 'a',
        states: {
          a: { on: { go: '#x' } },
          b: { initial: 'y', states: { x: { id: 'x' }, y: { always: 'x' } }, always: 'c' },
          c: {},
        },
      }),
    );
    const { machine } = inner;
    const c = inner.restore({ ...machine.getPersistedSnapshot(inner.start()), value: 'c' });
    expect(waysTaken(inner, inner.start(), event, c)).toEqual(['a: go', 'b: by itself']);
  });
});

it('an action has to say what it asks for', () => {
  const machine = kit.createMachine({
    initial: 'a',
    states: { a: { on: { go: { actions: { type: 'effects' } } } } },
  });
  expect(() => tableOf(defined(machine))).toThrow('the action effects does not say what it asks for');
});

it('a snapshot without a state is unknown, with the reason behind it', () => {
  expect(() => layOut(SMALL).restore({ value: {}, context: {} })).toThrow('unknown snapshot');
  let cause: unknown;
  try {
    SMALL.restore({ status: 'active', value: 'nowhere', context: {}, historyValue: {}, children: {} });
  } catch (error) {
    ({ cause } = error as Error);
  }
  expect(cause).toBeInstanceOf(Error);
});
