import { keyOf } from './claim.ts';
import { answered } from './conditions/answered.ts';
import { beneficiary } from './conditions/beneficiary.ts';
import { certificate } from './conditions/certificate.ts';
import { exists } from './conditions/exists.ts';
import { firstRecognitionOnly } from './conditions/first-recognition.ts';
import { identity } from './conditions/identity.ts';
import { inTime } from './conditions/in-time.ts';
import { inheritance } from './conditions/inheritance.ts';
import { insideDistrict } from './conditions/inside-district.ts';
import { introduced } from './conditions/introduced.ts';
import { knownItem } from './conditions/known-item.ts';
import { leaf, matterOf, type Condition, type Judgement, type Matter } from './conditions/matter.ts';
import { onceOnly } from './conditions/once-only.ts';
import { policyInForce } from './conditions/policy-in-force.ts';
import { proven } from './conditions/proven.ts';
import { recognition } from './conditions/recognition.ts';
import { countedClaim, wasGranted, type AssessmentInput } from './input.ts';
import type { Pack } from './pack.ts';
import { summarise } from './policy-status.ts';
import type { UsedRuling } from './rulings/ruling.ts';
import { smallestChange } from './verdict/flip.ts';
import { kindOf, type ReasonCode } from './verdict/reasons.ts';
import type { Finding, Sum, Verdict } from './verdict/verdict.ts';
import { watchedUntil, watchMonthsOn } from './watch.ts';

export type { AssessmentInput, Facts, HeldAward } from './input.ts';
export type { PolicyStatus } from './policy-status.ts';
export type { Verdict } from './verdict/verdict.ts';

/** Everything that must hold before an amount is due. A fact that excludes goes before one that is only missing. */
const CONDITIONS: readonly Condition[] = [
  policyInForce,
  knownItem,
  identity,
  beneficiary,
  exists,
  inheritance,
  introduced,
  insideDistrict,
  inTime,
  firstRecognitionOnly,
  recognition,
  certificate,
  answered,
  proven,
];

/**
 * What a policy says of a claim on a day: pure, and the same input gives the same bytes.
 * The claim must be one that `readClaim` has read.
 * @throws RangeError if the claim is assessed under another version than that of the pack
 */
export function assess(pack: Pack, input: AssessmentInput): Verdict {
  if (input.policy.version !== pack.version)
    throw new RangeError(`${input.policy.version} is not the version ${pack.version}`);
  const judged = judge(pack, input);
  const { matter, judgements, sum } = judged;
  const first = unmet(judged);
  const code = codeOf(input, judgements, sum);
  const isGrant = kindOf(code) === 'granted';
  const findings = judgements.map((judgement) => leaf(matter, judgement));
  return {
    outcome: isGrant ? 'grant' : 'refuse',
    code,
    amountFen: isGrant ? sum.dueFen : 0,
    key: keyOf(pack, countedClaim(input)),
    policy: summarise(input.policy),
    pack: pack.digest,
    watch: isGrant ? watchOf(matter) : null,
    rulings: rulingsOf(findings),
    clauses: clausesOf(findings),
    tree: {
      item: matter.item.code,
      sum,
      findings,
      flip: first === null ? null : smallestChange(input, first, (changed) => unmet(judge(pack, changed))),
    },
  };
}

interface Judged {
  readonly matter: Matter;
  readonly judgements: readonly Judgement[];
  readonly sum: Sum;
}

function judge(pack: Pack, input: AssessmentInput): Judged {
  const matter = matterOf(pack, input);
  const conditions = CONDITIONS.flatMap((condition) => condition(matter) ?? []);
  const { judgement, sum } = onceOnly(matter);
  return { matter, judgements: [...conditions, judgement], sum };
}

/** The first condition that does not hold, with its remedies; null where all hold. */
function unmet({ judgements }: Judged): Judgement['broken'] {
  return judgements.find(({ broken }) => broken !== null)?.broken ?? null;
}

function codeOf({ position }: AssessmentInput, judgements: readonly Judgement[], sum: Sum): ReasonCode {
  const codes = judgements.map(({ broken }) => broken?.code).filter((code) => code !== undefined);
  const reason = codes.find((code) => kindOf(code) === 'refused') ?? codes[0];
  if (reason !== undefined) return reason;
  if (position.held.some((award) => award.isOwn && wasGranted(award))) return 'remainder';
  return sum.countedFen > 0 ? 'topped-up' : 'granted';
}

/** The years in which an introduced firm is watched, from its registration into the district or from the payment. */
function watchOf({ pack, input, isIntroduced, numbersOn, reading }: Matter): Verdict['watch'] {
  const { introducedOn } = input.facts;
  const months = watchMonthsOn(pack, numbersOn);
  if (!isIntroduced || introducedOn === null || months === null) return null;
  return reading('watchFrom') === 'introduction'
    ? { from: introducedOn, until: watchedUntil(introducedOn, months) }
    : { from: input.on, until: watchedUntil(input.on, months), monthsFromPayment: months };
}

function rulingsOf(findings: readonly Finding[]): readonly UsedRuling[] {
  const used = new Map(findings.flatMap(({ rulings }) => rulings).map((ruling) => [ruling.id, ruling]));
  return [...used.values()];
}

function clausesOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.flatMap(({ clause }) => (clause === null ? [] : [clause.anchor])))];
}
