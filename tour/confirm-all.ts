import { PEOPLE } from '../embedded/demonstration.ts';
import type { Visitors } from './visitors.ts';
import { TourProblem } from './tour-problem.ts';

/** Every department that is asked confirms the facts, in the order of its units. */
export async function confirmAll(visitors: Visitors, application: string): Promise<void> {
  const { waitsFor } = await visitors.view('handler-1', application);
  const officers = waitsFor.map(({ unit }) => officerOf(unit));
  for (const [index, officer] of officers.entries()) {
    const isLast = index === officers.length - 1;
    const expected = isLast ? 'officeReview.proposing' : 'departmentVerification.answering';
    await visitors.act(officer, application, 'department.confirm', {}, expected);
  }
}

function officerOf(unit: string): string {
  const officer = PEOPLE.find((person) => person.unit === unit && person.capacity === 'verify');
  if (officer === undefined) throw new TourProblem(`nobody answers for the department ${unit}`);
  return officer.account;
}
