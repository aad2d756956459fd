import type { Carried, Start } from '../../contract/step.ts';
import { define } from '../../machine/definition.ts';
import { machineOf, MACHINES } from '../../machine/versions.ts';
import { durableMachine } from '../../workflows/durable-machine.ts';
import { builder, VERSION_ONE } from '../machine/version-one.ts';

type Config = Parameters<typeof builder.createMachine>[0];

/** A later release as its workers would hold it: version 1 as it was, and a version 2 in which nobody is declined unread. */
const { states = {}, ...rest } = VERSION_ONE.machine.config as Config;
const ways = Object.entries(states['submitted']?.on ?? {}).filter(([type]) => type !== 'application.decline');
const machine = builder.createMachine({
  ...rest,
  states: { ...states, submitted: { ...states['submitted'], on: Object.fromEntries(ways) } },
});
const machines = { ...MACHINES, 2: define({ ...VERSION_ONE, machine }) };

export async function application(start: Start): Promise<Carried> {
  return durableMachine(start, (version) => machineOf(version, machines));
}
