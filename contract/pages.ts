/** Where the portal shows an award, below its public address: what a mail, a letter or a calendar leads to. */
export function awardPage(application: string): string {
  return `/awards/${encodeURIComponent(application)}`;
}
