import { isIsoDate, type IsoDate } from '../dates.ts';
import type { PolicyStatus } from '../policy-status.ts';
import { choices } from '../in-words.ts';
import { isRecord, refuse, type Read } from '../problems.ts';

/** In what right the text of a case is applied. */
export interface Adoption {
  readonly kind: PolicyStatus['kind'];
  readonly effectiveFrom?: IsoDate;
  readonly repealedFrom?: IsoDate;
  readonly documentNumber?: string;
}

const KINDS: readonly PolicyStatus['kind'][] = ['draft', 'simulation', 'adopted', 'repealed'];

/**
 * Reads in what right a version is applied: a draft if nothing is said.
 * @param at its place in the file
 */
export function readAdoption(version: string, adoption: unknown, at: string): Read<PolicyStatus> {
  if (adoption === undefined) return { ok: true, value: { version, kind: 'draft' } };
  if (!isRecord(adoption)) return refuse('malformed-claim', at, adoption, choices(KINDS));
  const { kind, effectiveFrom, repealedFrom, documentNumber } = adoption;
  if (kind === 'draft') return { ok: true, value: { version, kind } };
  if (kind !== 'simulation' && kind !== 'adopted' && kind !== 'repealed')
    return refuse('malformed-claim', `${at}.kind`, kind ?? null, choices(KINDS));
  if (!isDay(effectiveFrom)) return refuse('impossible-date', `${at}.effectiveFrom`, effectiveFrom ?? null);
  if (kind === 'simulation') return { ok: true, value: { version, kind, effectiveFrom } };
  if (typeof documentNumber !== 'string' || documentNumber === '')
    return refuse('no-document', `${at}.documentNumber`, documentNumber ?? null);
  if (kind === 'adopted') return { ok: true, value: { version, kind, effectiveFrom, documentNumber } };
  if (!isDay(repealedFrom)) return refuse('impossible-date', `${at}.repealedFrom`, repealedFrom ?? null);
  return { ok: true, value: { version, kind, effectiveFrom, repealedFrom, documentNumber } };
}

function isDay(value: unknown): value is IsoDate {
  return typeof value === 'string' && isIsoDate(value);
}
