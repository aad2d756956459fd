import { DOSSIER_LABELS } from '../../contract/dossier/choices.ts';
import { findObjectedTo } from '../../db/application/find-objected-to.ts';
import type { Person } from '../../db/person/find-person.ts';
import { findAcceptedSteps } from '../../db/step/find-accepted-steps.ts';
import type { Ports } from '../ports.ts';
import { namedItem } from './named.ts';
import { objectionsIn } from './objections.ts';
import { shownNameOf } from './shown-name.ts';

/** Returns what a person objected to, newest first, each with the reply; they need be no party to the awards. */
export async function listOwnObjections({ database }: Pick<Ports, 'database'>, { id }: Pick<Person, 'id'>) {
  const awards = await findObjectedTo(database, id);
  const lists = await Promise.all(
    awards.map(async ({ application, firm, item, recognition }) => {
      const own = objectionsIn(await findAcceptedSteps(database, application));
      return own
        .filter(({ objector }) => objector === id)
        .map(({ objector: _, ...objection }) => ({
          application,
          firm,
          item: namedItem(item),
          shownName: shownNameOf(recognition),
          ...objection,
          stateName: DOSSIER_LABELS.OBJECTION_STATES[objection.state],
        }));
    }),
  );
  return lists.flat().sort((one, other) => other.at.localeCompare(one.at));
}
