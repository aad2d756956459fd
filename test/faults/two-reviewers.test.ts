import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Answered, Visitor } from '../../bin/tour/door.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { inTurns } from './audit-all.ts';

const AWARDS = 10;
const DUELS = 20;
const reviewers = ['handler-1', 'handler-2'] as const;

let awards: Awards;
let doors: readonly Visitor[];
beforeAll(async () => {
  awards = await startAwards({ patienceMs: 30_000 });
  doors = reviewers.map((who) => awards.as(who));
});
afterAll(async () => awards.stop());

const formFor = (index: number) => ({
  claim: {
    item: 'C1',
    enterprise: '91330105MA2AXQ001U',
    subject: `product:${index}`,
    recognisedOn: '2026-01-05',
    certificate: `D-${index}`,
  },
  documents: [],
});

/** Both return the application at the same moment; it can be returned once. */
async function duel(id: string): Promise<{ winner: string; loser: Answered; loserIs: string }> {
  const path = `/applications/${id}/signals/application.return`;
  const [one, other] = await Promise.all(
    doors.map((door) => door.post(path, { reasons: 'a page is missing' })),
  );
  if (one === undefined || other === undefined) throw new Error('a duel takes two');
  expect([one.status, other.status].sort()).toEqual([200, 409]);
  const [first, second] = reviewers;
  return one.status === 200
    ? { winner: first, loser: other, loserIs: second }
    : { winner: second, loser: one, loserIs: first };
}

it(`of two reviewers who decide at the same moment one wins and the other is told who, ${AWARDS * DUELS} times`, async () => {
  let inTheMachine = 0;
  await inTurns([...Array(AWARDS).keys()], AWARDS, async (index) => {
    const applicant = awards.as('applicant-qiaoxi');
    const id = String((await applicant.post('/applications', formFor(index))).body['id']);
    for (let round = 1; round <= DUELS; round += 1) {
      const { winner, loser, loserIs } = await duel(id);
      const { code, first, commandId } = loser.body as {
        code: string;
        first: { person: string; type: string };
        commandId?: string;
      };
      expect(code).toBe('state.notAccepting');
      expect(first).toMatchObject({ person: `p-${winner}`, type: 'application.return' });
      if (commandId !== undefined) inTheMachine += 1;
      const [record] = await awards.database.sql<{ rows: number; refusals: number }[]>`
        select (select count(*)::int from steps where application = ${id} and type = 'application.return'
            and person = ${`p-${loserIs}`} and not accepted) as rows,
          (select count(*)::int from door_refusals where application = ${id} and person = ${`p-${loserIs}`}) as refusals`;
      expect((record?.rows ?? 0) + (record?.refusals ?? 0)).toBeGreaterThan(0);
      const again = await applicant.post(`/applications/${id}/signals/application.resubmit`, formFor(index));
      expect(again.status).toBe(200);
    }
    const { steps } = (await applicant.get(`/applications/${id}/steps`)).body as {
      steps: { type: string; accepted: boolean }[];
    };
    const returns = steps.filter(({ type }) => type === 'application.return');
    const [refusedAtDoor] = await awards.database.sql<{ n: number }[]>`
      select count(*)::int as n from door_refusals where application = ${id}`;
    expect(returns.filter(({ accepted }) => accepted)).toHaveLength(DUELS);
    expect(returns.filter(({ accepted }) => !accepted).length + (refusedAtDoor?.n ?? 0)).toBe(DUELS);
  });
  expect(inTheMachine, 'some pass the door together, and the machine decides').toBeGreaterThan(0);
}, 120_000);
