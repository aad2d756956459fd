import { paidAs, type Claim } from '../../../engine/claim.ts';
import type { IsoDate } from '../../../engine/dates.ts';
import type { AwardItem } from '../../../engine/items/item.ts';
import { departmentName, type Department } from './departments.ts';

/**
 * What each department verifies. Not from the policy text, which names the members of the group and not their tasks:
 * market supervision the recognition, commerce export brands and use abroad, investment promotion the arrival, the
 * street the presence of the firm, finance earlier payments.
 */
const EVERY_AWARD: readonly Department[] = ['market', 'finance'];
const ABROAD: ReadonlySet<AwardItem> = new Set(['P7', 'C2', 'I1']);
/** Bodies whose presence no street has to confirm. */
const PUBLIC_BODY: ReadonlySet<AwardItem> = new Set(['P1']);

/** The departments that verify a claim on a day, in a fixed order. Never empty; the applicant's own unit is left out by its id. */
export function departmentsFor(
  claim: Claim,
  day: IsoDate,
  applicantUnit: string | null = null,
): readonly Department[] {
  const item = paidAs(claim);
  const asked: readonly Department[] = [
    ...EVERY_AWARD,
    ...(ABROAD.has(item) ? (['commerce'] as const) : []),
    ...(claim.item === 'N1' ? (['investment'] as const) : []),
    ...(PUBLIC_BODY.has(item) ? [] : (['street'] as const)),
  ];
  const others = asked.filter((unit) => unit !== applicantUnit && departmentName(unit, day) !== null);
  return others.length > 0 ? others : ['reform'];
}
