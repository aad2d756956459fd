import type { Static } from 'typebox';
import { DATE } from '../../contract/parts.ts';
import { CLAIM } from '../../contract/signals/claim.ts';
import type { Database } from '../../db/connect.ts';
import { findOfficeActs } from '../../db/policy/find-office-acts.ts';
import { rulingsInForce } from '../../policy/engine/rulings/change.ts';
import { calculated, type Calculation } from '../../policy/engine/published/calculation.ts';
import { packOf } from '../../policy/packs/versions.ts';
import { withCodes } from '../claim-codes.ts';
import { dayIn } from '../day-in.ts';
import { BENEFICIARY_KINDS } from '../../contract/choices.ts';
import { statusOn } from './standing-on.ts';

/** What a person would like to know: recognitions of one beneficiary, in the order in which they are applied for. */
export const CALCULATE = {
  type: 'object',
  additionalProperties: false,
  required: ['beneficiary', 'recognitions'],
  properties: {
    on: DATE,
    beneficiary: { enum: BENEFICIARY_KINDS },
    introducedOn: DATE,
    byReference: { type: 'boolean' },
    recognitions: {
      type: 'array',
      minItems: 1,
      maxItems: 20,
      items: withCodes({ anyOf: CLAIM.anyOf.map(withoutHolder) }),
    },
  },
} as const;

type Asked = Omit<Static<typeof CALCULATE>, 'recognitions'> & {
  readonly recognitions: readonly Readonly<Record<string, unknown>>[];
};

/** Returns what a set of recognitions would pay, everything being proven, with the explanation. Nothing is stored. */
export async function calculate(database: Database, { on: asked, ...sum }: Asked): Promise<Calculation> {
  const on = asked ?? dayIn(new Date());
  const [status, { rulings }] = await Promise.all([statusOn(database, on), findOfficeActs(database.sql)]);
  return calculated(packOf(status.version), status, on, sum, rulingsInForce(rulings, on));
}

/** A claim whose holder is the beneficiary asked about, and whose certificate need not be at hand. */
function withoutHolder({ properties, required, ...schema }: (typeof CLAIM.anyOf)[number]) {
  return {
    ...schema,
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => name !== 'enterprise')),
    required: required.filter((name) => name !== 'enterprise' && name !== 'certificate'),
  };
}
