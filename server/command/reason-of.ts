import { codeOf, messageOf } from '../../embedded/start-problem.ts';
import type { Name } from '../../policy/engine/items/item.ts';

/** Returns why the system refused something, in words by its code, else as the system says it. */
export function reasonOf(reasons: Readonly<Record<string, Name>>, cause: unknown): Name {
  return reasons[codeOf(cause) ?? ''] ?? { zh: messageOf(cause), en: messageOf(cause) };
}
