import type { BeneficiaryKind } from './items/item.ts';

/** What a body is by its credit code (GB 32100): the first two characters say which authority registered a body of which kind. */
export type BodyKind = 'enterprise' | 'organ' | 'unclear';

/**
 * Returns what the code says: 91 is an enterprise, 11 an organ of the State. Individual businesses (92), cooperatives (93), institutions
 * (12) and associations (5x) are neither.
 */
export function bodyKind(code: string): BodyKind {
  const registered = code.slice(0, 2);
  if (registered === '91') return 'enterprise';
  return registered === '11' ? 'organ' : 'unclear';
}

/** Whether a body may be registered as a beneficiary of a kind: an enterprise is no street, and an organ no enterprise. */
export function mayBe(kind: BeneficiaryKind, code: string): boolean {
  const body = bodyKind(code);
  switch (kind) {
    case 'enterprise':
      return body !== 'organ';
    case 'street':
      return body === 'organ';
    case 'association':
      return body === 'unclear';
    case 'station':
    case 'base':
      return true;
    case 'lender':
      return body === 'enterprise';
    default:
      return kind satisfies never;
  }
}
