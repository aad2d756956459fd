import { createHash } from 'node:crypto';
import type { Database } from '../../db/connect.ts';
import type { Prize } from './once-oracle.ts';

/** The firm that came from elsewhere; it applies as a newly introduced one. */
const NEWCOMER = 3;

/** Four firms of a history, and what they apply for, as people would write it. */
export class Firms {
  readonly name: string;
  readonly #index: number;

  constructor(index: number) {
    this.#index = index;
    // Of one length: a certificate is compared without its dash.
    this.name = `H${String(index).padStart(6, '0')}`;
  }

  code(firm: number): string {
    return creditCode(this.#index * 4 + firm);
  }

  claimOf({ item, firm, thing }: Prize): object {
    const facts = {
      enterprise: this.code(firm),
      recognition: this.recognitionOf(item, thing),
      recognitionRoute: 'administrative',
      draftingRank: 1,
      ledDrafting: true,
    };
    return firm === NEWCOMER && !item.startsWith('S')
      ? { ...facts, item: 'N1', standsFor: item, recognisedOn: '2024-06-05' }
      : { ...facts, item };
  }

  recognitionOf(item: Prize['item'], thing: string): string {
    const far = createHash('sha256').update(`${this.name} ${thing}`).digest();
    if (item === 'M1') return `mark:${String(10_000_000 + (far.readUInt32BE() % 90_000_000))}`;
    return `${item.startsWith('S') ? 'standard' : 'product'}:${far.toString('hex').slice(0, 20)}`;
  }

  async register({ sql }: Database): Promise<void> {
    for (const firm of [0, 1, 2, NEWCOMER]) {
      const introducedOn = firm === NEWCOMER ? '2025-01-15' : null;
      const code = this.code(firm);
      await sql`insert into enterprises (code, name, beneficiary, introduced_on)
        values (${code}, ${code}, 'enterprise', ${introducedOn})`;
      await sql`insert into registrations (enterprise, from_day, district, address)
        values (${code}, ${introducedOn ?? '2010-01-01'}, '拱墅区', 'SAMPLE')`;
    }
  }
}

/** A credit code of the district with the check character that GB 32100 demands. */
function creditCode(number: number): string {
  const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const body = `91330105MA${String(number).padStart(7, '0')}`;
  const sum = Array.from(body).reduce(
    (total, sign, place) => total + signs.indexOf(sign) * (3 ** place % 31),
    0,
  );
  return `${body}${signs[(31 - (sum % 31)) % 31] ?? ''}`;
}
