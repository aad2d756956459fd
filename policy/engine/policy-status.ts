import type { IsoDate } from './dates.ts';

/** The status in which a version of the policy is applied. Paying needs an adopted version, or simulation. */
export type PolicyStatus =
  | { readonly version: string; readonly kind: 'draft' }
  | { readonly version: string; readonly kind: 'simulation'; readonly effectiveFrom: IsoDate }
  | {
      readonly version: string;
      readonly kind: 'adopted';
      readonly effectiveFrom: IsoDate;
      readonly documentNumber: string;
    }
  | {
      readonly version: string;
      readonly kind: 'repealed';
      readonly effectiveFrom: IsoDate;
      readonly repealedFrom: IsoDate;
      readonly documentNumber: string;
    };

/** The same for a verdict: null if a version has no such thing. */
export interface StatusSummary {
  readonly version: string;
  readonly kind: PolicyStatus['kind'];
  readonly effectiveFrom: IsoDate | null;
  readonly documentNumber: string | null;
}

export function summarise(policy: PolicyStatus): StatusSummary {
  return {
    version: policy.version,
    kind: policy.kind,
    effectiveFrom: 'effectiveFrom' in policy ? policy.effectiveFrom : null,
    documentNumber: 'documentNumber' in policy ? policy.documentNumber : null,
  };
}
