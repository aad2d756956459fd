import { comparisonForm } from './identity/comparison-form.ts';
import { readRecognition } from './identity/recognition.ts';

/** What is said of a certificate: its number, and who issued it if somebody said so. */
export interface Certified {
  readonly certificate: string;
  readonly issuer?: string | null | undefined;
}

/**
 * What the certificates of two awards are: one; of one number and two issuers, which is a question to the office; or two. A claim that
 * does not say who issued its certificate shows the one of that number, of any issuer.
 */
export type CertificatePair = 'one' | 'otherIssuer' | 'two';

/**
 * Compares the certificates of two awards, however numbers and issuers are written.
 * @param alsoIssued issuers under whose names the office found the certificate to be the first one
 */
export function certificatesOf(
  one: Certified,
  other: Certified,
  alsoIssued: readonly string[] = [],
): CertificatePair {
  if (certificateForm(one.certificate) !== certificateForm(other.certificate)) return 'two';
  const [own, held] = [issuerForm(one), issuerForm(other)];
  if (own === '' || held === '' || own === held) return 'one';
  return alsoIssued.some((name) => comparisonForm(name) === held) ? 'one' : 'otherIssuer';
}

/** Whether two awards are on one certificate. @param alsoIssued as `certificatesOf` has it */
export function isOneCertificate(
  one: Certified,
  other: Certified,
  alsoIssued: readonly string[] = [],
): boolean {
  return certificatesOf(one, other, alsoIssued) === 'one';
}

/** The number of a certificate as locks and the ledger know it: one number, one text, however it is written, of any issuer. */
export function certificateForm(certificate: string): string {
  return certificateIdentity({ certificate });
}

/** A certificate by issuer and number as one text; of a certificate whose issuer nobody said it is the form of its number. */
export function certificateIdentity({ certificate, issuer }: Certified): string {
  const read = readRecognition('certificate', { words: certificate, issuer: issuer ?? '' });
  return read.ok ? read.identity : '';
}

/** Returns who issued a certificate as a member to be added, none if nobody said. */
export function issuerOf({ issuer }: Pick<Certified, 'issuer'>): { readonly issuer?: string } {
  return issuer === undefined || issuer === null ? {} : { issuer };
}

/**
 * Returns the issuers under whose names the office found a certificate to be one, of the awards that it found to be one with its
 * award: those of the same number whose issuer is another one.
 */
export function alsoIssuedIn(own: Certified, same: readonly Certified[]): readonly string[] {
  const others = same.filter((other) => certificatesOf(own, other) === 'otherIssuer');
  return [...new Set(others.map(({ issuer }) => issuer ?? ''))];
}

function issuerForm({ issuer }: Pick<Certified, 'issuer'>): string {
  return comparisonForm(issuer ?? '');
}
