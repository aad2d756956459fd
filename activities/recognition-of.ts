import type { AwardEvent } from '../contract/event.ts';
import { hashesOf } from '../policy/engine/evidence.ts';
import type { Pack } from '../policy/engine/pack.ts';
import { recognisedIn, type Recognised } from '../policy/engine/recognised.ts';

/** Returns what an event says of the recognition of its award; null if it brings no claim. */
export function recognitionOf(pack: Pack, { type, payload }: AwardEvent): Recognised | null {
  if (type !== 'application.submit' && type !== 'application.resubmit') return null;
  return recognisedIn(pack, payload.claim, hashesOf(payload.documents));
}
