import { date, pgTable, text } from 'drizzle-orm/pg-core';
import type { BeneficiaryKind } from '../../policy/engine/items/item.ts';

/** Beneficiaries, by unified social credit code (GB 32100). */
export const enterprises = pgTable('enterprises', {
  code: text().primaryKey(),
  name: text().notNull(),
  beneficiary: text().$type<BeneficiaryKind>().notNull(),
  /** The day it was registered into the district, where it came from elsewhere (A29, A31). */
  introducedOn: date('introduced_on'),
  /** The department unit that the same body is, where it is one: a body that applies does not verify. */
  unit: text(),
});
