import { makeBundle } from '../../audit/bundle/make.ts';
import { refusedIfImpossible, type AuditDeps } from './audit-deps.ts';
import { AUDITORS, requireReader, type Reader } from '../may.ts';

/** How a proof bundle is made in a process. */
export interface Bundling {
  /** Returns the program that checks a bundle, as one file that needs Node alone. */
  readonly verifier: () => Promise<Uint8Array>;
  /** How long a bundle waits for the seal of its newest rows, in milliseconds; the audit's own patience if left out. */
  readonly sealedWithinMs?: number;
}

/**
 * Returns the proof of an award as one zip file that anybody can check.
 * @throws Refused `duty.missing`, `audit.impossible`
 */
export async function bundleAward(
  { database, client, bundling }: AuditDeps & { readonly bundling: Bundling },
  by: Reader,
  application: string,
): Promise<Uint8Array> {
  await requireReader(database, by, AUDITORS, 'bundle.make', application);
  const { verifier, sealedWithinMs } = bundling;
  return refusedIfImpossible(async () =>
    makeBundle(database, client, application, await verifier(), sealedWithinMs),
  );
}
