let spentBy = '';

/** The reference by which the bank paid another award of these tests. */
export const spent = (): string => `B-${spentBy}`;

/** Says which award that is. */
export function spendBy(application: string): void {
  spentBy = application;
}
