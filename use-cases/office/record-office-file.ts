import type { Static } from 'typebox';
import { DATE, object, nullable } from '../../contract/parts.ts';
import type { Database } from '../../db/connect.ts';
import { SUCCESSION_KINDS } from '../../contract/choices.ts';
import { insertOfficeFile } from '../../db/policy/insert-office-file.ts';
import type { IsoDate } from '../../policy/engine/dates.ts';
import { certificateForm } from '../../policy/engine/claim.ts';
import type { Pack } from '../../policy/engine/pack.ts';
import { readPriorPayment } from '../../policy/engine/prior-payments.ts';
import type { Problem } from '../../policy/engine/problems.ts';
import { recognisedIn } from '../../policy/engine/recognised.ts';
import { circularMerger, type Merger } from '../../policy/engine/circular-merger.ts';
import { findMergers } from '../../db/enterprise/find-mergers.ts';
import { readSuccession } from '../../policy/engine/read-succession.ts';
import { policyActProblem, rulingProblem } from '../../policy/packs/policy-acts.ts';
import { findPack, installedPacks, packOfNewAwards } from '../../policy/packs/versions.ts';
import { requireFit } from '../fit.ts';
import { PERSON_ID } from '../parts.ts';
import { officersOn } from './officers.ts';
import { inWords, type OfficeProblem } from './problem-in-words.ts';

/** Of every text that is here. */
const TARGETS = Object.fromEntries(installedPacks().flatMap(({ targets }) => Object.entries(targets)));
const SHORT = { type: 'string', minLength: 1, maxLength: 300 } as const;
const CODE = { type: 'string', maxLength: 100 } as const;
/** Of two persons; whether they are two, and of the office, is checked with a sentence of its own. */
const BY = { type: 'array', prefixItems: [PERSON_ID, PERSON_ID], minItems: 2, maxItems: 2 } as const;
const PRIOR_PAYMENT = {
  ...object({
    id: SHORT,
    enterprise: CODE,
    recognition: SHORT,
    item: CODE,
    amount: { type: 'number' },
    unit: CODE,
    paidOn: CODE,
    policy: CODE,
    certificate: CODE,
  }),
  required: ['id', 'enterprise', 'recognition', 'item', 'amount', 'unit', 'paidOn', 'policy'],
} as const;

/** What the office enters at once; each list may be left out. Amounts of prior payments in whole yuan. */
export const OFFICE_FILE = {
  type: 'object',
  additionalProperties: false,
  properties: {
    policyActs: {
      type: 'array',
      items: {
        oneOf: [
          object({
            kind: { const: 'adopt' },
            version: CODE,
            documentNumber: CODE,
            effectiveFrom: CODE,
            by: BY,
          }),
          object({ kind: { const: 'repeal' }, version: CODE, from: CODE, by: BY }),
        ],
      },
    },
    rulings: {
      type: 'array',
      items: object({
        id: CODE,
        value: CODE,
        from: CODE,
        reason: { ...CODE, maxLength: 2000 },
        by: BY,
        decidedOn: CODE,
      }),
    },
    priorPayments: { type: 'array', items: PRIOR_PAYMENT },
    successions: {
      type: 'array',
      items: object({
        kind: { enum: SUCCESSION_KINDS },
        from: CODE,
        to: CODE,
        recognition: nullable(SHORT),
        on: DATE,
        by: BY,
      }),
    },
    targetNumbers: {
      type: 'array',
      items: object({
        target: { enum: Object.keys(TARGETS) as [string] },
        role: { enum: ['base', 'current'] },
        value: { type: 'number' },
        asOf: DATE,
        source: SHORT,
        enteredBy: PERSON_ID,
      }),
    },
  },
} as const;

export type OfficeFile = Static<typeof OFFICE_FILE>;

/**
 * Records what the office has decided and entered, all of it or nothing. Decided awards are never touched: what is
 * recorded holds for assessments from its day on.
 *
 * @param given the file as it was read, of any form
 * @param on the day of the entry; two persons who decide must be of the office on it
 * @returns every problem; none if all was recorded
 * @throws Refused `request.invalid` if the file does not have the form of `OFFICE_FILE`
 */
export async function recordOfficeFile(
  database: Database,
  given: unknown,
  on: IsoDate,
): Promise<readonly OfficeProblem[]> {
  const file = requireFit(OFFICE_FILE, given);
  const { policyActs = [], rulings = [], priorPayments = [], successions = [], targetNumbers = [] } = file;
  const isOffice = await officersOn(database, on);
  const read = priorPayments.map((payment) => ({
    payment,
    result: readPriorPayment(packFor(payment), payment),
  }));
  const passing = successions.map((succession) => ({ result: readSuccession(succession) }));
  const strangers = (list: string, entries: readonly { readonly by: readonly string[] }[]): Problem[] =>
    entries.flatMap(({ by }, index) =>
      isOffice(by) ? [] : [{ code: 'not-of-the-office', at: `${list}.${index}.by` }],
    );
  const problems = [
    ...policyActs.flatMap((act, index) => located(`policyActs.${index}`, policyActProblem(act))),
    ...rulings.flatMap((change, index) => located(`rulings.${index}`, rulingProblem(change))),
    ...read.flatMap(({ result }, index) =>
      result.ok ? [] : located(`priorPayments.${index}`, result.problem),
    ),
    ...strangers('policyActs', policyActs),
    ...strangers('rulings', rulings),
    ...passing.flatMap(({ result }, index) =>
      result.ok ? [] : located(`successions.${index}`, result.problem),
    ),
    ...strangers('successions', successions),
    ...circularIn(successions, await findMergers(database)),
  ];
  if (problems.length > 0) return problems.map(inWords);
  const counted = read.flatMap(({ payment: { id, paidOn, recognition, policy }, result }) =>
    result.ok
      ? [
          {
            id,
            paidOn,
            key: result.value.key,
            certificateForm: certificateForm(result.value.award.certificate),
            recognised: recognisedIn(packFor({ policy }), { ...result.value.award, recognition }, []),
            ...result.value.award,
          },
        ]
      : [],
  );
  await insertOfficeFile(database, {
    policyActs,
    rulings,
    priorPayments: counted,
    successions: passing.flatMap(({ result }) => (result.ok ? [result.value] : [])),
    targetNumbers,
  });
  return [];
}

/** A payment is read by the text that paid it, if that is here. */
function packFor({ policy }: { readonly policy: string }): Pack {
  return findPack(policy) ?? packOfNewAwards();
}

/** By a merger everything of a firm passes on: none can pass on to itself. */
function circularIn(
  successions: readonly (Merger & { readonly kind: string })[],
  known: readonly Merger[],
): readonly Problem[] {
  const places = successions.flatMap(({ kind }, place) => (kind === 'merger' ? [place] : []));
  const found = circularMerger(
    known,
    places.flatMap((place) => successions[place] ?? []),
  );
  return found === null ? [] : [{ code: 'circular-merger', at: `successions.${String(places[found])}.to` }];
}

function located(place: string, problem: Problem | null): readonly Problem[] {
  return problem === null ? [] : [{ code: problem.code, at: `${place}.${problem.at}` }];
}
