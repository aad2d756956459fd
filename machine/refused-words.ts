import type { Signal } from '../contract/event.ts';
import type { RefusalCode } from '../contract/refusals.ts';
import type { Pack } from '../policy/engine/pack.ts';
import type { BareSnapshot } from './definition.ts';
import { REFUSED_WORDS } from './versions.ts';

/** A refused signal, with the award as it stood and the policy that it is on. */
interface Refused {
  readonly persisted: unknown;
  readonly event: Signal;
  readonly pack: Pack;
}

/**
 * Returns what was typed of a signal that a version refuses, and what would be right; null if the refusal is about nothing that
 * somebody typed. Throws if there is no such version.
 */
export function refusedWords(version: number, { persisted, event, pack }: Refused, code: RefusalCode) {
  const say = REFUSED_WORDS[version];
  if (say === undefined) throw new Error(`no machine of version ${version} was released`);
  const context: unknown = (persisted as BareSnapshot).context;
  return say({ context, event, pack }, code);
}
