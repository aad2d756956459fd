import type { Static } from 'typebox';
import { DATE } from '../../contract/parts.ts';
import { DUTIES } from '../../contract/parties.ts';
import { SIGNAL_TYPE } from '../../contract/dossier/progress.ts';
import { signalEntry, type SignalType } from '../../contract/signals/catalogue.ts';
import { fieldError } from '../../contract/field-errors.ts';
import { insertAct, onRecord } from '../../db/administration/admin-acts.ts';
import type { Person } from '../../db/person/find-person.ts';
import * as db from '../../db/template/reason-templates.ts';
import { transact } from '../../db/transaction.ts';
import { dayIn } from '../day-in.ts';
import { requireOfficer, requireReader } from '../may.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';

type Needs = Pick<Ports, 'database'>;

const NAMED = { type: 'string', minLength: 1, maxLength: 60 } as const;

/** A sentence that the office offers for the reasons of an act, from a day on. */
export const ENTER_TEMPLATE = {
  type: 'object',
  additionalProperties: false,
  required: ['type', 'zh', 'en', 'words', 'fromDay'],
  properties: {
    type: { ...SIGNAL_TYPE, examples: ['application.return'] },
    zh: { ...NAMED, examples: ['证书不清晰'] },
    en: { ...NAMED, examples: ['certificate not legible'] },
    words: { type: 'string', minLength: 1, maxLength: 2000, examples: ['请重新上传清晰的证书扫描件。'] },
    fromDay: DATE,
  },
} as const;

/**
 * Returns the sentences that are offered today for the reasons of an act, or of all acts.
 * @throws Refused `duty.missing`
 */
export async function listTemplates({ database }: Needs, person: Person, type: SignalType | null) {
  await requireReader(database, person, DUTIES, 'template.list');
  const found = await db.findTemplates(database, type, dayIn(new Date()));
  return { templates: found.map(({ zh, en, ...template }) => ({ ...template, name: { zh, en } })) };
}

/**
 * Offers a sentence from a day on; on record.
 * @throws Refused `duty.missing`, `request.invalid` for an act that takes no reasons
 */
export async function enterTemplate(
  { database }: Needs,
  person: Person,
  template: Static<typeof ENTER_TEMPLATE>,
): Promise<{ readonly id: number }> {
  await requireOfficer(database, person, 'template.enter');
  const { payload } = signalEntry(template.type);
  if (!JSON.stringify(payload).includes('"reasons"'))
    throw new Refused('request.invalid', { errors: [fieldError('/type', 'noReasons')] });
  const { type, fromDay } = template;
  const id = await transact(database, async (sql) => {
    const entered = await db.insertTemplate({ sql }, template);
    const detail = { type, fromDay };
    const act = { person: person.id, act: 'template.enter', about: `template ${entered}`, detail } as const;
    await insertAct({ sql }, act);
    return entered;
  });
  return { id };
}

/**
 * Sets the last day on which a sentence is offered; on record.
 * @throws Refused `duty.missing`, `record.unknown`
 */
export async function endTemplate(
  { database }: Needs,
  person: Person,
  id: number,
  untilDay: string,
): Promise<void> {
  await requireOfficer(database, person, 'template.end');
  const act = {
    person: person.id,
    act: 'template.end',
    about: `template ${id}`,
    detail: { untilDay },
  } as const;
  const ended = await onRecord(database, act, async (tx) =>
    (await db.endTemplate(tx, id, untilDay)) ? true : null,
  );
  if (ended === null) throw new Refused('record.unknown');
}
