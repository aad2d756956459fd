/** Goals of Article 2 without a number: they are shown in words, and no number is made up for them. */
export const NARRATIVE: readonly string[] = ['art2.sectorBrands', 'art2.climate'];
