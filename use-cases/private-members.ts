/**
 * The members of a request that the vault keeps, and what proves an address. An answer never repeats what was typed there: people type
 * names and numbers of others into the wrong field, and answers are logged by whatever lies between.
 */
const PRIVATE: ReadonlySet<string> = new Set([
  'name',
  'phone',
  'address',
  'email',
  'bank',
  'holder',
  'number',
  'code',
]);

/** Whether what stands under a name is not repeated. */
export function isPrivate(member: string | undefined): boolean {
  return member !== undefined && PRIVATE.has(member);
}
