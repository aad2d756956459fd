import type { PolicyStatus } from '../../engine/policy-status.ts';

/**
 * Under which standing of the text new awards are judged. The text of 2018 is a draft without an effective date: it pays
 * in simulation only, until an adoption is entered.
 */
export function simulatedPolicy(): PolicyStatus {
  return { version: 'gongshu-brand-2018', kind: 'simulation', effectiveFrom: '2018-07-01' };
}
