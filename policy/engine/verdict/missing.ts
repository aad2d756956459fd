import { kindOf, type ReasonCode } from './reasons.ts';

/**
 * Returns who can supply what a pending verdict waits for: the applicant its proofs, the office its rulings and decisions.
 * Null if the verdict is not pending.
 */
export function missingFrom(code: ReasonCode): 'applicant' | 'office' | null {
  if (kindOf(code) !== 'pending') return null;
  return code === 'needs-proof' ? 'applicant' : 'office';
}
