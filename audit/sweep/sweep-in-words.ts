import type { Sweep } from './sweep.ts';

const SHOWN = 20;

/** A sweep for a person: one line per check, then what speaks against it. */
export function sweepInWords(id: string, { scope, awards, acts, checks, findings }: Sweep): string {
  const more = findings.length - SHOWN;
  return [
    `sweep ${id} of ${scope}: ${awards} awards, ${acts} acts`,
    ...Object.entries(checks).map(
      ([check, count]) => `  ${check.padEnd(12)}  ${count === 0 ? 'ok' : `${count} findings`}`,
    ),
    ...findings.slice(0, SHOWN).map(({ check, where, finding }) => `  ${check}, ${where}: ${finding}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ].join('\n');
}
