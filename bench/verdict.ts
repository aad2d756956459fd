import { assess, type AssessmentInput } from '../policy/engine/assess.ts';
import { packOfNewAwards, simulated } from '../policy/packs/versions.ts';
import { evidenceFor } from '../test/support/proven.ts';

const ROUNDS = 7;
const PER_ROUND = 20_000;
const WARM_UP = 5_000;
/** Microseconds below which the median of single assessments must stay. */
const MUST = 150;
/** A round whose fixed calibration drifts more than this is marked. */
const NOISE = 0.1;

const PACK = packOfNewAwards();
const PROOFS = PACK.item('C1').proofs;

const INPUT: AssessmentInput = {
  policy: simulated(PACK.version, '2018-07-01'),
  on: '2018-09-03',
  claim: {
    item: 'C1',
    enterprise: '91330105MA2AXQ001U',
    recognition: 'product:P',
    recognisedOn: '2018-08-01',
    certificate: 'C1-1',
    renewal: false,
  },
  facts: {
    beneficiary: 'enterprise',
    registrations: [{ from: '2010-01-01', district: '拱墅区' }],
    introducedOn: null,
    certificateUsedBy: null,
    predecessors: [],
    evidence: evidenceFor({ item: 'C1' }),
    ended: null,
    goesOn: null,
  },
  position: { held: [] },
  byReference: null,
  rulings: null,
};

/** The one item as somebody would write it in an afternoon: right today, and it can tell nobody why. */
function byHand({ policy, on, claim, facts, position }: AssessmentInput): number {
  if (policy.kind === 'draft' || on < policy.effectiveFrom || claim.renewal === true) return 0;
  if (claim.item !== 'C1' || facts.beneficiary !== 'enterprise' || facts.certificateUsedBy !== null) return 0;
  const inside = (day: string): boolean =>
    facts.registrations.findLast(({ from }) => from <= day)?.district === '拱墅区';
  if (!inside(on) || !inside(claim.recognisedOn) || claim.recognisedOn < policy.effectiveFrom) return 0;
  if (!PROOFS.every((proof) => facts.evidence.some((given) => given.proof === proof))) return 0;
  const counted = position.held.reduce((sum, award) => sum + award.netPaidFen + award.committedFen, 0);
  return Math.max(0, 5_000_000 - counted);
}

/** Fixed work, to see whether the machine is the same in every round. */
function calibration(): number {
  let sum = 0;
  for (let index = 0; index < 3_000_000; index += 1) sum = (sum * 31 + index) % 1_000_003;
  return sum;
}

function microseconds(work: () => unknown, times: number): number {
  const start = performance.now();
  for (let index = 0; index < times; index += 1) work();
  return ((performance.now() - start) * 1000) / times;
}

/** The median of single assessments, which a mean would hide. */
function medianOfOne(work: () => unknown): number {
  return median(Array.from({ length: PER_ROUND }, () => microseconds(work, 1)));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function show(name: string, values: readonly number[]): string {
  const middle = median(values);
  const perSecond = Math.round(1e6 / middle).toLocaleString('en-US');
  const range = `${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)}`;
  return `${name}  ${middle.toFixed(2)} us (${range}), ${perSecond}/s`;
}

/**
 * Verdicts per second with their trees, beside a function for one item; rounds alternate A B A B.
 * @returns whether the median of single assessments is within the must
 */
export function run(): boolean {
  const refused = { ...INPUT, claim: { ...INPUT.claim, renewal: true } };
  const works = [
    ['assess, a grant with its tree    ', () => assess(PACK, INPUT)],
    ['assess, a refusal and its change ', () => assess(PACK, refused)],
    ['by hand, one item, an amount only', () => byHand(INPUT)],
  ] as const;
  for (const [, work] of works) microseconds(work, WARM_UP);
  const calibrations: number[] = [];
  const rounds = Array.from({ length: ROUNDS }, () => {
    calibrations.push(microseconds(calibration, 1));
    return works.map(([, work]) => microseconds(work, PER_ROUND));
  });
  const usual = median(calibrations);
  const noisy = calibrations.filter((value) => Math.abs(value / usual - 1) > NOISE).length;
  for (const [index, [name]] of works.entries()) {
    console.log(
      show(
        name,
        rounds.map((round) => round[index] ?? 0),
      ),
    );
  }
  const ratio = median(rounds.map(([grant = 0, , hand = 0]) => grant / hand));
  console.log(`one verdict with its tree costs ${ratio.toFixed(0)} of the amounts by hand`);
  const single = medianOfOne(() => assess(PACK, INPUT));
  console.log(`median of single assessments: ${single.toFixed(1)} us (must be below ${String(MUST)})`);
  console.log(
    `node ${process.version}, ${String(ROUNDS)} rounds of ${String(PER_ROUND)}, noisy rounds: ${String(noisy)}`,
  );
  return single < MUST;
}
