import { NOT_PROVED, proves } from './checks.ts';
import type { VerifiedBundle } from './verify.ts';

const SHOWN = 5;

/** A checked bundle for a person: one line per check in both languages, the first wrong thing under its check. */
export function bundleInWords({ application, steps, size, openRuns, checks }: VerifiedBundle): string {
  const lines = checks.flatMap(({ name, wrong }) => {
    const { zh, en } = proves(name);
    const more = wrong.length - SHOWN;
    return [
      `  ${wrong.length === 0 ? 'ok   ' : 'WRONG'} ${name.padEnd(10)} ${en}`,
      `                   ${zh}`,
      ...wrong.slice(0, SHOWN).map((thing) => `        ${thing}`),
      ...(more > 0 ? [`        and ${String(more)} more`] : []),
    ];
  });
  const open =
    openRuns === 0
      ? []
      : ['  The last run of this award still went on: its history is here, but not sealed yet.'];
  return [
    `${application}: ${String(steps)} journal rows under a checkpoint of ${String(size)} leaves`,
    ...lines,
    ...open,
    `  ${NOT_PROVED.en}`,
    `  ${NOT_PROVED.zh}`,
  ].join('\n');
}

export const isClean = ({ checks }: VerifiedBundle): boolean =>
  checks.every(({ wrong }) => wrong.length === 0);
