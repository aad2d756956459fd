import type { Capacity } from '../contract/parties.ts';
import type { SignalType } from '../contract/signals/catalogue.ts';
import { refusedWords as refusedWords1 } from './application.v1/refused-words/all.ts';
import { version as application1 } from './application.v1/version.ts';
import { define, type Definition } from './definition.ts';

/** Definitions by the number of their version. */
export type Machines = Readonly<Record<number, Definition>>;

/** Every released definition, frozen for ever under its number; a change is a new number. */
export const MACHINES: Machines = { 1: define(application1) };

/** What each version says of the words that it refuses, under its number. */
export const REFUSED_WORDS: Readonly<Record<number, typeof refusedWords1>> = { 1: refusedWords1 };

export const NEWEST_MACHINE = newestOf(MACHINES);

/** Returns the definition of a version. Throws if no such version was released. */
export function machineOf(version: number, machines = MACHINES): Definition {
  const definition = machines[version];
  if (definition === undefined) throw new Error(`no machine of version ${version} was released`);
  return definition;
}

/** Returns the version that a new award begins on. */
export function newestOf(machines: Machines): number {
  return Math.max(...Object.keys(machines).map(Number));
}

/** Returns the capacities that may send a signal to a new award. */
export function sendersOf(type: SignalType): readonly Capacity[] {
  return machineOf(NEWEST_MACHINE).sendersOf(type);
}
