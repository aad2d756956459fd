import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Visitor } from '../../tour/visitor.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { inTurns } from './audit-all.ts';

const AWARDS = 10;
const DUELS = 20;
const reviewers = ['handler-1', 'handler-2'] as const;

let awards: Awards;
let apis: readonly Visitor[];
beforeAll(async () => {
  awards = await startAwards();
  apis = reviewers.map((who) => awards.as(who));
});
afterAll(async () => awards.stop());

const formFor = (index: number) => ({
  claim: {
    item: 'C1',
    enterprise: '91330105MA2AXQ001U',
    recognition: `product:${index}`,
    recognisedOn: '2026-01-05',
    certificate: `D-${index}`,
  },
  documents: [],
});

async function submit(index: number): Promise<string> {
  const { body } = await awards.as('applicant-qiaoxi').post('/applications', formFor(index));
  return String(body['id']);
}

interface Loser {
  readonly code: string;
  /** What stands in the way. */
  readonly first: { readonly person: string; readonly type: string };
  /** Where the machine refused; the API has commands that passed it alone. */
  readonly commandId?: string;
}

const TOO_LATE = ['409 state.notAccepting', '412 version.changed'];

/** Both return the application at the same moment; it can be returned once. */
async function duel(id: string): Promise<Loser> {
  const path = `/applications/${id}/signals/application.return`;
  const [one, other] = await Promise.all(apis.map((api) => api.post(path, { reasons: 'a page is missing' })));
  if (one === undefined || other === undefined) throw new Error('a duel takes two');
  const [first, second] = reviewers;
  const [winner, loserIs, { status, body }] =
    one.status === 200 ? [first, second, other] : [second, first, one];
  expect([one.status, other.status]).toContain(200);
  const loser = body as unknown as Loser;
  // The API sees by the state that somebody comes too late, the machine by the version that they saw.
  expect(TOO_LATE).toContain(`${status} ${loser.code}`);
  expect(loser.first).toMatchObject({ person: `p-${winner}`, type: 'application.return' });
  const [record] = await awards.database.sql<{ rows: number; refusals: number }[]>`
    select (select count(*)::int from steps where application = ${id} and type = 'application.return'
        and person = ${`p-${loserIs}`} and not accepted) as rows,
      (select count(*)::int from request_refusals where application = ${id} and person = ${`p-${loserIs}`}) as refusals`;
  expect((record?.rows ?? 0) + (record?.refusals ?? 0)).toBeGreaterThan(0);
  return loser;
}

it(`of two reviewers who decide at the same moment one wins and the other learns who, ${AWARDS * DUELS} times`, async () => {
  await inTurns([...Array(AWARDS).keys()], AWARDS, async (index) => {
    const applicant = awards.as('applicant-qiaoxi');
    const id = await submit(index);
    for (let round = 1; round <= DUELS; round += 1) {
      await duel(id);
      const again = await applicant.post(`/applications/${id}/signals/application.resubmit`, formFor(index));
      expect(again.status).toBe(200);
    }
    const { steps } = (await applicant.get(`/applications/${id}/steps`)).body as {
      steps: { type: string; accepted: boolean }[];
    };
    const returns = steps.filter(({ type }) => type === 'application.return');
    const [refusedByApi] = await awards.database.sql<{ n: number }[]>`
      select count(*)::int as n from request_refusals where application = ${id}`;
    expect(returns.filter(({ accepted }) => accepted)).toHaveLength(DUELS);
    expect(returns.filter(({ accepted }) => !accepted).length + (refusedByApi?.n ?? 0)).toBe(DUELS);
  });
});

it('if both have passed the API, the machine decides', async () => {
  const id = await submit(AWARDS);
  await awards.stopWorker();
  const decided = duel(id);
  await expect.poll(async () => signalsOf(id)).toBe(2);
  await awards.startWorker();
  expect(await decided).toMatchObject({ code: 'version.changed', commandId: expect.any(String) as string });
});

/** How many signals the award's history holds. */
async function signalsOf(id: string): Promise<number> {
  const { events } = await awards.client.workflow.getHandle(id).fetchHistory();
  return (events ?? []).filter((event) => event.workflowExecutionSignaledEventAttributes != null).length;
}
