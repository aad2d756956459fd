import type { LegalBasisKind } from '../demand.ts';
import type { Move } from '../departure.ts';
import type { FirmEnd } from '../firm-end.ts';
import { BENEFICIARY_NAMES } from '../items/names.ts';
import type { EnteredSuccession } from '../read-succession.ts';
import { object, type Shape } from './shape.ts';

/** Every word of a union, each once: one that is left out does not compile. */
const words = <Word extends string>(each: Readonly<Record<Word, null>>): readonly string[] =>
  Object.keys(each);

const ENDS = words<FirmEnd['kind']>({ dissolution: null, bankruptcy: null, merger: null });
const MOVES = words<Move['kind']>({
  ...{ registeredAddress: null, taxSeat: null, factory: null },
  ...{ dissolution: null, bankruptcy: null, merger: null },
});
const BASES = words<LegalBasisKind>({ undertaking: null, agreement: null, procedure: null, statute: null });
const METHODS = words<'proRata' | 'full'>({ proRata: null, full: null });
const SUCCESSIONS = words<EnteredSuccession['kind']>({ merger: null, division: null, assignment: null });
const ORIGINS = words<'relocation' | 'irregularity'>({ relocation: null, irregularity: null });

/** The facts of a claim, which `readClaim` reads. */
const FACTS = {
  ...{ item: 'any', standsFor: 'any', recognisedOn: 'day', certificate: 'any', issuer: 'any' },
  renewal: 'any',
  ...{ recognitionRoute: 'any', regionalBrand: 'any', draftingRank: 'any', ledDrafting: 'any' },
  ...{ revision: 'any', replaces: 'any', laterDesignation: 'any', jointlyHeld: 'any', validUntil: 'day' },
  ...{ invoiceFen: 'any', units: 'any', similar: { oneOf: ['same', 'different'] } },
} as const satisfies Record<string, Shape>;

const NAMED = { at: 'day', enterprise: 'text', subject: 'text' } as const;
const NEEDED = ['at', 'enterprise', 'subject'] as const;

const DECIDED = object({ by: 'text', reasons: 'text', on: 'day' });
const LOOK = { unit: 'text', step: 'text' } as const;
const MOVE = object({ kind: { oneOf: MOVES }, effectiveOn: 'day', district: 'text' });
const DEMAND = object(
  { legalBasis: object({ kind: { oneOf: BASES }, reference: 'text' }), method: { oneOf: METHODS } },
  ['legalBasis'],
);

const EVENTS = {
  1: object(
    {
      ...NAMED,
      ...FACTS,
      appliedOn: 'day',
      repayment: 'number',
      byReferenceDecision: 'flag',
      proofs: { list: 'text' },
    },
    NEEDED,
  ),
  2: object(
    {
      ...NAMED,
      ...FACTS,
      appliedOn: 'day',
      paidOn: 'day',
      documents: { list: object({ sha256: 'text', proof: 'text' }) },
      confirmations: { list: object({ ...LOOK, proofs: { list: 'text' } }) },
      accepted: object(LOOK),
      objected: 'flag',
      byReference: DECIDED,
      goesOn: DECIDED,
      repayment: 'number',
      because: { oneOf: ORIGINS },
      move: MOVE,
      demand: DEMAND,
    },
    NEEDED,
  ),
} as const satisfies Record<CaseForm, Shape>;

const ENTERPRISE = {
  beneficiary: { oneOf: Object.keys(BENEFICIARY_NAMES) },
  introducedOn: 'day',
  registrations: { list: object({ from: 'day', district: 'text' }) },
  ends: {
    list: object({ event: 'text', kind: { oneOf: ENDS }, effectiveOn: 'day', successor: 'text' }, [
      'event',
      'kind',
      'effectiveOn',
    ]),
  },
} as const satisfies Record<string, Shape>;

const PRIOR_PAYMENT = object(
  {
    ...{ enterprise: 'text', subject: 'text', item: 'text', amount: 'any', unit: 'any', paidOn: 'day' },
    ...{ policy: 'text', certificate: 'text', issuer: 'text' },
  },
  ['enterprise', 'subject', 'item', 'paidOn', 'policy'],
);

/** `readAdoption` asks for what each kind needs. */
const ADOPTION = object(
  { kind: 'any', effectiveFrom: 'any', repealedFrom: 'any', documentNumber: 'any' },
  [],
);

const RULED = { rulings: { map: 'text' }, priorPayments: { list: PRIOR_PAYMENT } } as const;

const GIVEN = {
  1: object(
    { ...RULED, enterprises: { map: object({ ...ENTERPRISE, predecessors: { list: 'text' } }, []) } },
    [],
  ),
  2: object(
    {
      ...RULED,
      enterprises: { map: object(ENTERPRISE, []) },
      successions: {
        list: object(
          { kind: { oneOf: SUCCESSIONS }, from: 'text', to: 'text', on: 'day', recognition: 'text' },
          ['kind', 'from', 'to', 'on'],
        ),
      },
      adoption: ADOPTION,
    },
    [],
  ),
} as const satisfies Record<CaseForm, Shape>;

/**
 * Form 1 leaves unsaid what speaks for a claim: exclusions are answered with no, every proof is there, predecessors have no day, and
 * a mark or a standard that is no number is a name. Form 2 says everything, as the API demands it: who confirmed which document, when
 * it was applied for and paid, who inherits what from which day on, what was moved and claimed back.
 */
export type CaseForm = 1 | 2;

/** A file of cases, once `readCaseFile` has found its policy and its list of cases. */
export function fileShape(form: CaseForm): Shape {
  const entry = object(
    {
      ...{ id: 'text', title: 'text', because: 'text', given: GIVEN[form] },
      ...{ applications: { list: EVENTS[form] }, pays: { list: 'any' } },
    },
    ['id', 'applications'],
  );
  return object(
    { form: 'any', policy: 'text', adoption: ADOPTION, unit: 'any', reading: 'text', cases: { list: entry } },
    [],
  );
}
