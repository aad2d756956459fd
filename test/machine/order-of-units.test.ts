import { expect, it } from 'vitest';
import { ROUTED, submitted, WHO, type Life } from './life.ts';

const UNITS = ['market', 'commerce', 'street', 'finance'];

/** What the departments are asked, if they were routed in that order. */
function asked(units: readonly string[]): readonly (string | null)[] {
  const life = submitted().send('application.accept', WHO.handler).reload();
  return unitsIn(life.send('departments.routed', WHO.system, { ...ROUTED, units }));
}

const unitsIn = ({ effects }: Life): readonly (string | null)[] =>
  effects.flatMap((effect) => ('unit' in effect ? [effect.unit] : []));

it('departments are asked in one order, whichever order their opinions are stored in', () => {
  expect(asked(UNITS)).toEqual([...UNITS].sort());
  expect(asked([...UNITS].reverse())).toEqual(asked(UNITS));
});
