import type { Demand, Item } from '../../policy/engine/items/item.ts';

/** What an item asks beside what every claim says, by what it demands of the recognition. */
const BY_DEMAND: Readonly<Record<Demand, readonly string[]>> = {
  administrativeRoute: ['recognitionRoute'],
  regionalBrand: ['regionalBrand'],
  listedBrand: [],
  firstDrafter: ['draftingRank', 'ledDrafting', 'revision', 'replaces'],
  firstDesignation: ['laterDesignation'],
};

/** Returns the members of a claim that an item asks for: a fact that nobody states is asked for by its rule. */
export function questionsOf({ demands, proofs }: Pick<Item, 'demands' | 'proofs'>): readonly string[] {
  return [
    'renewal',
    'jointlyHeld',
    ...demands.flatMap((demand) => BY_DEMAND[demand]),
    ...(proofs.includes('valuationInvoice') ? ['invoiceFen'] : []),
  ];
}
