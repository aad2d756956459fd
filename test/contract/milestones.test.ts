import { expect, it } from 'vitest';
import { MILESTONES } from '../../contract/labels/milestones.ts';
import { MACHINES } from '../../machine/versions.ts';
import { milestoneOf } from '../../use-cases/catalogue/milestones.ts';

it('each state of each machine lies on a milestone of the picture, and each milestone has a state', () => {
  const reached = Object.values(MACHINES).flatMap(({ states }) => [...states.keys()].map(milestoneOf));
  expect(new Set(reached)).toEqual(new Set(MILESTONES));
  expect(() => milestoneOf('nowhere')).toThrow('the state nowhere lies on no milestone');
});
