/** The checks of a sweep. */
export const SWEEP_CHECKS = [
  'commands',
  'data',
  'law',
  'duties',
  'authority',
  'article18',
  'similar',
  'recognitions',
  'budgets',
  'exports',
  'records',
  'payments',
  'log',
] as const;
export type SweepCheck = (typeof SWEEP_CHECKS)[number];

/** One thing that a sweep found to be wrong, and where: an award, a key, an account or a leaf. */
export interface SweepFinding {
  readonly check: SweepCheck;
  readonly where: string;
  readonly finding: string;
}
