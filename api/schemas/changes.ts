import { PROPOSAL_STATES } from '../../contract/choices.ts';
import { CREDIT_CODE, DATE, INSTANT, list, nullable, object, TEXT } from '../../contract/parts.ts';
import { DELEGATION } from '../../use-cases/delegation/grant-delegation.ts';
import { CAPACITY, PERSON_ID, UNIT_ID } from '../../use-cases/parts.ts';
import { SUCCEED_UNIT } from '../../use-cases/unit/succeed-unit.ts';
import { ENTER_KEY } from '../../use-cases/registry/enter-key.ts';

const kind = <Kind extends string>(name: Kind) => ({ const: name }) as const;

/** The account of somebody who is forgotten is gone. */
const WITH_ACCOUNT = <Kind extends string>(name: Kind) =>
  ({
    type: 'object',
    additionalProperties: false,
    required: ['kind', 'person'],
    properties: { kind: kind(name), person: PERSON_ID, account: TEXT },
  }) as const;

/** What an administrator proposed, and what became of it; `name` is that of whom it is about. */
export const CHANGE = object({
  id: TEXT,
  content: {
    oneOf: [
      WITH_ACCOUNT('person.register'),
      WITH_ACCOUNT('person.account'),
      object({ kind: kind('person.forget'), person: PERSON_ID }),
      object({
        kind: kind('role.grant'),
        person: PERSON_ID,
        capacity: CAPACITY,
        unit: nullable(UNIT_ID),
        fromDay: DATE,
        untilDay: nullable(DATE),
      }),
      object({
        kind: kind('role.end'),
        person: PERSON_ID,
        capacity: CAPACITY,
        unit: nullable(UNIT_ID),
        fromDay: DATE,
        untilDay: DATE,
      }),
      object({ kind: kind('delegation.grant'), ...DELEGATION }),
      object({ kind: kind('registry.enterKey'), ...ENTER_KEY.properties }),
      object({ kind: kind('unit.succeed'), unit: UNIT_ID, ...SUCCEED_UNIT.properties }),
    ],
  },
  name: nullable(TEXT),
  proposedBy: PERSON_ID,
  proposedAt: INSTANT,
  state: { enum: PROPOSAL_STATES },
  closedBy: nullable(PERSON_ID),
  closedAt: nullable(INSTANT),
});

/** A confirmed change with the person, the key or the number of the delegation that it entered, and the firms that it left without an agent. */
export const CONFIRMED_CHANGE = object({
  ...CHANGE.properties,
  entered: TEXT,
  unattended: list(CREDIT_CODE),
});
