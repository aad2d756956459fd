import { itemName } from '../../policy/published/explanation.ts';
import type { Name } from '../../policy/items/item.ts';

/** A code with what people call it. */
export interface Named extends Name {
  readonly code: string;
}

export function namedItem(code: string): Named {
  return { code, ...itemName(code) };
}

/** Returns a unit with its name; with its code as its name if nobody has entered it. */
export function namedUnit(units: readonly (Name & { readonly id: string })[], code: string): Named {
  const { zh, en } = units.find(({ id }) => id === code) ?? { zh: code, en: code };
  return { code, zh, en };
}
