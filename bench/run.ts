import { run as audit } from './audit.ts';
import { run as authority } from './authority.ts';
import { run as decision } from './decision.ts';
import { run as endurance } from './endurance.ts';
import { run as growth } from './growth.ts';
import { run as http } from './http.ts';
import { run as life } from './life.ts';
import { run as liveViewers } from './live-viewers.ts';
import { run as lockedAssessment } from './locked-assessment.ts';
import { run as profile } from './profile.ts';
import { run as queries } from './queries.ts';
import { run as start } from './start.ts';
import { run as sweep } from './sweep.ts';
import { run as verdict } from './verdict.ts';

/** `npm run bench -- NAME`: prints ratios; the exit code says whether they are within what they must be. */
const BENCHES: Readonly<Record<string, () => Promise<boolean>>> = {
  audit,
  authority,
  decision,
  endurance,
  growth,
  http: async () => {
    const isWithin = await http();
    return (await liveViewers()) && isWithin;
  },
  life,
  profile,
  queries,
  start,
  sweep,
  verdict: async () => {
    const isWithin = verdict();
    return (await lockedAssessment()) && isWithin;
  },
};

const name = process.argv[2] ?? '';
const bench = BENCHES[name];
if (bench === undefined) {
  console.error(`Name one of: ${Object.keys(BENCHES).join(', ')}`);
  process.exitCode = 2;
} else {
  process.exitCode = (await bench()) ? 0 : 1;
}
