import { describe, expect, it } from 'vitest';
import type { AnyStateNode } from 'xstate';
import { SIGNAL_TYPES } from '../../contract/signals/catalogue.ts';
import { DEADLINES } from '../../contract/deadlines.ts';
import { machineOf } from '../../machine/versions.ts';

const { machine } = machineOf(1);
const nodes = (node: AnyStateNode): AnyStateNode[] => [node, ...Object.values(node.states).flatMap(nodes)];
const transitions = nodes(machine.root).flatMap((node) => [...node.transitions.values()].flat());

describe('the machine and the catalogue', () => {
  it('every signal of the catalogue is accepted in some state', () => {
    const accepted = new Set(transitions.map(({ eventType }) => String(eventType)));
    expect(SIGNAL_TYPES.filter((type) => !accepted.has(type))).toEqual([]);
  });

  it('every event meets the guard that knows the rules', () => {
    const unguarded = transitions.filter(
      ({ guard }) => (guard as { type?: string } | undefined)?.type !== 'lawful',
    );
    expect(unguarded.map(({ eventType, source }) => `${source.id} ${eventType}`)).toEqual([]);
  });

  it('nothing in it waits, invokes or spawns by itself', () => {
    expect(nodes(machine.root).filter((node) => node.after.length > 0 || node.invoke.length > 0)).toEqual([]);
  });

  it('every deadline that moves it is one that tasks name', () => {
    const system = [
      'departments.routed',
      'assessment.completed',
      'funds.committed',
      'clawback.assessed',
      'policy.compared',
      'funds.exhausted',
      'budget.released',
      'entitlement.changed',
      'calendar.published',
    ];
    const others = transitions
      .map(({ eventType }) => String(eventType))
      .filter((type) => !SIGNAL_TYPES.some((signal) => signal === type) && !system.includes(type));
    expect(others.filter((type) => !DEADLINES.some((name) => name === type))).toEqual([]);
  });
});
