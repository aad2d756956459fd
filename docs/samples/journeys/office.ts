import { waitFor, type Json, type Portal } from './portal.ts';

/** Proposes money for the budget of a year, as the document of the government says it. */
export async function proposeBudget(
  portal: Portal,
  document: {
    readonly number: string;
    readonly year: number;
    readonly yuan: number;
    readonly decidedOn: string;
  },
): Promise<void> {
  const { number, year, yuan, decidedOn } = document;
  const money = { year, amountFen: yuan * 100, source: '区财政局（样例）', decidedOn };
  await portal.call('POST /admin/proposals', { body: { kind: 'budget.allot', document: number, ...money } });
}

/** Finds what a colleague has proposed by the number of its document, and confirms it. */
export async function confirmBudget(portal: Portal, number: string): Promise<Json> {
  const { proposals } = await waitFor(
    () => portal.call('GET /admin/proposals'),
    ({ proposals: open }) => open.some(({ content }: Json) => content.document === number),
  );
  const { id } = proposals.find(({ content }: Json) => content.document === number);
  return portal.call('POST /admin/proposals/{id}/confirm', { at: { id } });
}

/** As an administrator: finds a person by name, and proposes that a unit of a name has one more officer. */
export async function proposeOfficer(
  portal: Portal,
  name: string,
  role: string,
  unit: string,
  fromDay: string,
): Promise<Json> {
  const [{ people }, { units }] = await Promise.all([
    portal.call('GET /admin/people', { query: { text: name } }),
    portal.call('GET /admin/units'),
  ]);
  const [person] = people;
  const { codes } = portal.catalogue.lists.find(({ name: list }: Json) => list === 'ROLES');
  const capacity = codes.find(({ zh }: Json) => zh === role).code;
  const { id } = units.find(({ zh }: Json) => zh === unit);
  return portal.call('POST /admin/people/{id}/roles', {
    at: { id: person.id },
    body: { capacity, unit: id, fromDay },
  });
}

/** As a second administrator: finds what is proposed about a person by name, confirms it, and reads the record of it. */
export async function confirmOfficer(portal: Portal, name: string): Promise<Json> {
  const { changes } = await portal.call('GET /admin/changes');
  const { id } = changes.find((change: Json) => change.state === 'open' && change.name.includes(name));
  const { entered } = await portal.call('POST /admin/changes/{id}/confirm', { at: { id } });
  const { acts } = await portal.call('GET /admin/acts', { query: { about: entered } });
  return { person: entered, acts };
}
