import { itemName } from '../../policy/engine/published/explanation.ts';
import { PACK_OF } from '../../policy/packs/versions.ts';
import type { Name } from '../../policy/engine/items/item.ts';

/** A code with what people call it. */
export interface Named extends Name {
  readonly code: string;
}

/** Returns an item with its name in the newest policy that has it; with its code as its name if none has. */
export function namedItem(code: string): Named {
  const names = [...PACK_OF.values()].flatMap((pack) => (pack === null ? [] : (itemName(pack, code) ?? [])));
  return { code, ...(names.at(-1) ?? { zh: code, en: code }) };
}

/** Returns a unit with its name; with its code as its name if nobody has entered it. */
export function namedUnit(units: readonly (Name & { readonly id: string })[], code: string): Named {
  const { zh, en } = units.find(({ id }) => id === code) ?? { zh: code, en: code };
  return { code, zh, en };
}
