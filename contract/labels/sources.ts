import type { Name } from '../../policy/engine/items/item.ts';

/** Where a state of an award comes from: an article of the policy, or a rule of those who run it. */
export const SOURCE_LABELS = {
  'Article 13': { zh: '第13条', en: 'Article 13' },
  'Article 15': { zh: '第15条', en: 'Article 15' },
  'Article 18': { zh: '第18条', en: 'Article 18' },
  'operating rule': { zh: '办理规则', en: 'operating rule' },
} as const satisfies Readonly<Record<string, Name>>;
