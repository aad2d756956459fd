import { RECOGNITION_KINDS } from '../identity/recognition.ts';
import type { Item } from './item.ts';

/** Whether an item's recognitions are one in the whole nation, whichever firm shows them. */
export function isNational({ recognition }: Pick<Item, 'recognition'>): boolean {
  return recognition !== 'enterprise' && RECOGNITION_KINDS[recognition].scope === 'nation';
}
