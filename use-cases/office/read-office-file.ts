import type { Queryable } from '../../db/connect.ts';
import { findOfficeActs } from '../../db/policy/find-office-acts.ts';
import type { OfficeRows } from '../../db/policy/insert-office-rows.ts';
import { isIsoDate, type IsoDate } from '../../policy/engine/dates.ts';
import { documentForm } from '../../policy/engine/identity/document-form.ts';
import { notYet } from '../../policy/engine/not-yet.ts';
import { certificateForm } from '../../policy/engine/certificates.ts';
import type { Pack } from '../../policy/engine/pack.ts';
import { readPriorPayment } from '../../policy/engine/prior-payments.ts';
import type { Succession } from '../../policy/engine/merged-already.ts';
import { problem, type Problem, type Read } from '../../policy/engine/problems.ts';
import { successionProblems } from './merger-problem.ts';
import { recordedPayments, repeatedEntries } from './repeated-entries.ts';
import { recognisedIn } from '../../policy/engine/recognised.ts';
import { findSuccessions } from '../../db/enterprise/find-successions.ts';
import { readSuccession } from '../../policy/engine/read-succession.ts';
import { policyActProblem, rulingProblem } from '../../policy/packs/policy-acts.ts';
import { findPack, packOfNewAwards } from '../../policy/packs/versions.ts';
import { requireFit } from '../fit.ts';
import { hasCome } from '../has-come.ts';
import { OFFICE_FILE, type OfficeFile } from './office-file.ts';
import { inWords, type OfficeProblem } from './problem-in-words.ts';

/** The rows of a file, and everything that speaks against it: rows count where nothing does. */
interface ReadFile {
  readonly rows: OfficeRows;
  readonly problems: readonly OfficeProblem[];
}

/**
 * Reads what the office has decided and entered, all of it or nothing. Decided awards are never touched: what is recorded
 * holds for assessments from its day on.
 *
 * @param given the file as it was read, of any form
 * @param by the two who answer for it, of whom the first stands as the one who entered numbers
 * @param day that of the entry, on which rulings are decided
 * @throws Refused `request.invalid` if the file does not have the form of `OFFICE_FILE`
 */
export async function readOfficeFile(
  on: Queryable,
  given: unknown,
  by: readonly [string, string],
  day: IsoDate,
): Promise<ReadFile> {
  const file = requireFit(OFFICE_FILE, given);
  const { priorPayments = [], targetNumbers = [] } = file;
  const policyActs = (file.policyActs ?? []).map((act) => ({ ...act, by }));
  const rulings = (file.rulings ?? []).map((change) => ({ ...change, by, decidedOn: day }));
  const successions = (file.successions ?? []).map((succession) => ({ ...succession, by }));
  const { acts } = await findOfficeActs(on.sql);
  const payments = priorPayments.map((payment) => ({
    payment,
    result: readPriorPayment(packFor(payment), payment),
  }));
  const passing = successions.map((succession) => readSuccession(succession));
  const problems = [
    ...policyActs.flatMap((act, place) =>
      located(`policyActs.${place}`, policyActProblem(act, [...acts, ...policyActs.slice(0, place)])),
    ),
    ...rulings.flatMap((change, place) => located(`rulings.${place}`, rulingProblem(change))),
    ...payments.flatMap(({ result }, place) =>
      result.ok ? [] : located(`priorPayments.${place}`, result.problem),
    ),
    ...passing.flatMap((result, place) => (result.ok ? [] : located(`successions.${place}`, result.problem))),
    ...passingProblems(passing, await findSuccessions(on)),
    ...(await early(on, file, day)),
    ...repeatedEntries(file, passing),
    ...(await recordedPayments(on, file)),
    ...(LISTS.some((name) => (file[name]?.length ?? 0) > 0)
      ? []
      : [problem('nothing-entered', '', undefined)]),
  ];
  const rows = {
    policyActs,
    rulings,
    priorPayments: payments.flatMap(paymentRow),
    successions: passing.flatMap((result) => (result.ok ? [result.value] : [])),
    targetNumbers: targetNumbers.map((number) => ({ ...number, enteredBy: by[0] })),
  };
  return { rows, problems: problems.map(inWords) };
}

const LISTS = ['policyActs', 'rulings', 'priorPayments', 'successions', 'targetNumbers'] as const;

/** How many entries a file has of each kind that it has. @throws Refused `request.invalid` if it does not have the form */
export function countsOf(given: unknown): readonly (readonly [(typeof LISTS)[number], number])[] {
  const file = requireFit(OFFICE_FILE, given);
  return LISTS.map((name) => [name, file[name]?.length ?? 0] as const).filter(([, count]) => count > 0);
}

type PriorPayment = NonNullable<OfficeFile['priorPayments']>[number];

function paymentRow({
  payment: { id, paidOn, recognition, policy },
  result,
}: {
  readonly payment: PriorPayment;
  readonly result: ReturnType<typeof readPriorPayment>;
}): OfficeRows['priorPayments'] {
  if (!result.ok) return [];
  const { key, award } = result.value;
  return [
    {
      id,
      form: documentForm(id),
      paidOn,
      key,
      certificateForm: certificateForm(award.certificate),
      recognised: recognisedIn(packFor({ policy }), { ...award, recognition }, []),
      ...award,
    },
  ];
}

/** A payment is read by the text that paid it, if that is here. */
function packFor({ policy }: { readonly policy: string }): Pack {
  return findPack(policy) ?? packOfNewAwards();
}

/** What speaks against the successions that could be read, beside each other and those on record. */
function passingProblems(
  passing: readonly Read<Succession>[],
  known: readonly Succession[],
): readonly Problem[] {
  const read = passing.flatMap((result, place) => (result.ok ? [{ place, succession: result.value }] : []));
  return successionProblems(
    known,
    read.map(({ succession }) => succession),
    (index, member) => `successions.${String(read[index]?.place)}.${member}`,
  );
}

/** What is dated after the day of the entry: what has not happened counts for nothing, and is entered from its day on. */
async function early(
  on: Queryable,
  { priorPayments = [], successions = [], targetNumbers = [] }: OfficeFile,
  today: IsoDate,
): Promise<readonly Problem[]> {
  const dated = [
    ...successions.map(({ from, to, on: day }, place) => ({
      at: `successions.${String(place)}.on`,
      day,
      firms: [from, to],
    })),
    ...priorPayments.map(({ enterprise, paidOn: day }, place) => ({
      at: `priorPayments.${String(place)}.paidOn`,
      day,
      firms: [enterprise],
    })),
    ...targetNumbers.map(({ asOf: day }, place) => ({
      at: `targetNumbers.${String(place)}.asOf`,
      day,
      firms: [],
    })),
  ];
  const problems: (Problem | null)[] = [];
  for (const { at, day, firms } of dated)
    if (isIsoDate(day) && !(await hasCome(on, day, firms, today))) problems.push(notYet(at, day, today));
  return problems.filter((found) => found !== null);
}

function located(place: string, found: Problem | null): readonly Problem[] {
  return found === null ? [] : [{ ...found, at: `${place}.${found.at}` }];
}
