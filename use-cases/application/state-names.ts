import { MACHINES } from '../../machine/versions.ts';
import type { Name } from '../../policy/engine/items/item.ts';

/** What people call the states of every released machine; of two machines with one state the later one names it. */
export const STATE_NAMES: Readonly<Record<string, Name>> = Object.fromEntries(
  Object.values(MACHINES).flatMap(({ states }) =>
    [...states].map(([state, { meta }]): readonly [string, Name] => [state, { zh: meta.zh, en: meta.en }]),
  ),
);
