import { isIntroduced, paidAs, type Claim } from '../claim.ts';
import { valueOn } from '../dated.ts';
import type { IsoDate } from '../dates.ts';
import type { Name } from '../items/item.ts';
import type { Pack } from '../pack.ts';
import type { Verifies } from './organisation.ts';

/** Returns the departments that verify a claim on a day, in a fixed order. Never empty; the applicant's own unit is left out by its id. */
export function departmentsFor(
  { organisation }: Pick<Pack, 'organisation'>,
  claim: Claim,
  day: IsoDate,
  applicantUnit: string | null = null,
): readonly string[] {
  const { departments, routing, otherwise } = organisation;
  const exists = (department: string): boolean =>
    departments[department] !== undefined && valueOn(departments[department].names, day) !== null;
  const asked = routing
    .filter(({ verifies }) => isVerified(verifies, claim))
    .map(({ department }) => department);
  const others = asked.filter((unit) => unit !== applicantUnit && exists(unit));
  return others.length > 0 ? others : [otherwise];
}

function isVerified(verifies: Verifies, claim: Claim): boolean {
  if (verifies === 'all') return true;
  if (verifies === 'introduced') return isIntroduced(claim);
  return 'items' in verifies
    ? verifies.items.includes(paidAs(claim))
    : !verifies.allBut.includes(paidAs(claim));
}

/** Returns what a department is called on a day; null after its end, or if the policy has none of that id. */
export function departmentName(
  { organisation }: Pick<Pack, 'organisation'>,
  department: string,
  day: IsoDate,
): Name | null {
  const found = organisation.departments[department];
  return found === undefined ? null : valueOn(found.names, day);
}
