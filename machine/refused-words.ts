import type { Signal } from '../contract/event.ts';
import type { FieldError } from '../contract/field-errors.ts';
import type { RefusalCode } from '../contract/refusals.ts';
import type { Pack } from '../policy/engine/pack.ts';
import { refusedWords as application1 } from './application.v1/refused-words/all.ts';
import type { BareSnapshot } from './definition.ts';

/** A refused signal, with the award as it stood and the policy that it is on. */
interface Refused {
  readonly persisted: unknown;
  readonly event: Signal;
  readonly pack: Pack;
}

/** What each version says of what it refuses, under its number. */
const VERSIONS: Readonly<Record<number, typeof application1>> = { 1: application1 };

/**
 * Returns a refusal by a version with the words that it is about, and what would be right; null if it is about nothing that
 * somebody typed. Throws if there is no such version.
 */
export function refusedWords(
  version: number,
  { persisted, event, pack }: Refused,
  code: RefusalCode,
): FieldError | null {
  const say = VERSIONS[version];
  if (say === undefined) throw new Error(`no machine of version ${version} says what it refuses`);
  const context: unknown = (persisted as BareSnapshot).context;
  return say({ context, event, pack }, code);
}
