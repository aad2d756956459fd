import { applicationV1 } from './application.v1/machine.ts';
import { brokenRule, PERSONAL } from './application.v1/rules.ts';
import { define, type Definition } from './definition.ts';

/** Every released definition, frozen for ever under its number; a change is a new number. */
export const MACHINES: Readonly<Record<number, Definition>> = {
  1: define(applicationV1, brokenRule, PERSONAL),
};

export const NEWEST_MACHINE = 1;

/** Throws where no such version was released. */
export function machineOf(version: number): Definition {
  const definition = MACHINES[version];
  if (definition === undefined) throw new Error(`no machine of version ${version} was released`);
  return definition;
}
