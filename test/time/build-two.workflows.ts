import type { Carried, Start } from '../../contract/step.ts';
import { builder } from '../../machine/application.v1/builder.ts';
import { applicationV1 } from '../../machine/application.v1/machine.ts';
import { brokenRule, PERSONAL } from '../../machine/application.v1/rules.ts';
import { define } from '../../machine/definition.ts';
import { machineOf } from '../../machine/versions.ts';
import { durableMachine } from '../../workflows/durable-machine.ts';

type Config = Parameters<typeof builder.createMachine>[0];

/** A later release as its workers would hold it: version 1 as it was, and a version 2 in which nobody is declined unread. */
const { states = {}, ...rest }: Config = applicationV1.config as Config;
const ways = Object.entries(states['submitted']?.on ?? {}).filter(([type]) => type !== 'application.decline');
const applicationV2 = builder.createMachine({
  ...rest,
  states: { ...states, submitted: { ...states['submitted'], on: Object.fromEntries(ways) } },
});
const two = define(applicationV2, brokenRule, PERSONAL);

export async function application(start: Start): Promise<Carried> {
  return durableMachine(start, (version) => (version === 2 ? two : machineOf(version)));
}
