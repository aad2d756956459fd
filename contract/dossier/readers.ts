/** In what right somebody reads an award. A person may have several; a person who has none reads nothing. */
export const READERS = ['applicant', 'department', 'office', 'group', 'finance', 'auditor'] as const;
export type Reader = (typeof READERS)[number];

/** In what right a role reads; administrators and registries have no part in casework. */
export const READS_AS: Readonly<Partial<Record<string, Reader>>> = {
  verify: 'department',
  handle: 'office',
  approve: 'office',
  group: 'group',
  pay: 'finance',
  auditor: 'auditor',
};

/** When a reader sees a field: always, or once people have decided (a pending verdict promises nothing). */
export type When = 'always' | 'decided';

/** Who sees a field, and when. A reader who is not named never sees it. */
export type Sight = Readonly<Partial<Record<Reader, When>>>;

/** Returns the sight of readers who see a field always. */
function seenBy(...readers: readonly Reader[]): Sight {
  return Object.fromEntries(readers.map((reader) => [reader, 'always']));
}

export const EVERY_READER = seenBy(...READERS);
/** Facts, proofs and corrections: finance pays, and judges no facts. */
export const CASEWORK = seenBy('applicant', 'department', 'office', 'group', 'auditor');
/** Whose work it is: everybody but the firm. */
export const STAFF = seenBy('department', 'office', 'group', 'finance', 'auditor');
/** What officers say to each other of the facts. */
export const OFFICERS = seenBy('department', 'office', 'group', 'auditor');
/** What is proposed, and who acted: people who decide or audit. An applicant sees units, and never officers. */
export const DECIDERS = seenBy('office', 'group', 'auditor');
/** What may have been paid for already: people who decide, audit or pay. */
export const PAYERS = seenBy('office', 'group', 'finance', 'auditor');
/** Payments and repayments: a department verifies facts only. */
export const MONEY = seenBy('applicant', 'office', 'group', 'finance', 'auditor');
/** Moves, defences and objections with their answers. */
export const DISPUTE = seenBy('applicant', 'office', 'group', 'auditor');
/** What the rules say is no decision of people: an applicant sees it beside theirs. */
export const VERDICT: Sight = { ...DECIDERS, finance: 'always', applicant: 'decided' };
