import { afterAll, describe, expect, it } from 'vitest';
import type { OfficeContent } from '../../db/administration/proposals.ts';
import { findPerson } from '../../db/person/find-person.ts';
import { readClaim } from '../../policy/engine/read-claim.ts';
import { dayIn } from '../../use-cases/day-in.ts';
import { changeEnterprise } from '../../use-cases/enterprise/change-enterprise.ts';
import { moveEnterprise } from '../../use-cases/enterprise/move-enterprise.ts';
import { registerEnterprise } from '../../use-cases/enterprise/register-enterprise.ts';
import { Refused } from '../../use-cases/refused.ts';
import { reportEvent } from '../../use-cases/registry/report-event.ts';
import { checkCharacter } from '../../policy/engine/credit-code.ts';
import { PACK } from '../policy/given.ts';
import { decided, money } from '../support/decided.ts';
import { approvable } from '../support/ledger-awards.ts';
import { seededDatabase } from '../support/seeded-database.ts';

const place = await seededDatabase();
const { database, deps } = place;
afterAll(place.close);

const DAY_MS = 86_400_000;
const dayOn = (later: number): string => dayIn(new Date(Date.now() + later * DAY_MS));
const [FIRM, HEIR, AHEAD] = ['91330105MA2AXQ001U', '91330105MA2AXN003K', '91330105MA2AYH0024'] as const;
let count = 0;
const fresh = (): string => String((count += 1));

const person = async (account: string) => {
  const found = await findPerson(database, account, dayIn(new Date()));
  if (found === null) throw new Error(`nobody is ${account}`);
  return found;
};
const office = async (content: OfficeContent) => decided(deps, content, new Date().toISOString());
const filed = async (file: object) => office({ kind: 'office.file', file: { ...file } });
const passing = (on: string, from: string, to: string) => ({
  ...{ from, to, recognition: `mark:${String(10_000_000 + Number(fresh()))}`, on },
});
const reports = (kind: 'addressChange' | 'dissolution' | 'bankruptcy' | 'merger') => async (day: string) =>
  reportEvent(
    { ...deps, engine: NO_ENGINE, answers: NO_ENGINE, patienceMs: 0 } as never,
    await person('registry-1'),
    FIRM,
    {
      ...{ id: `R-${fresh()}`, kind, effectiveOn: day },
      ...(kind === 'addressChange' && { address: '样例路1号', district: '拱墅区' }),
      ...(kind === 'merger' && { successor: HEIR }),
    },
    { key: 'k', base: 'b', bytes: 's' },
  );
/** No award is reported to: the firm has none. */
const NO_ENGINE = {};
const registration = (fromDay: string) => ({
  ...{ fromDay, district: '拱墅区', address: '样例路2号', street: null },
});
const registered = async (day: string, introducedOn: string | null) =>
  registerEnterprise(database, await person('administrator-1'), 'token', {
    ...{ code: coded(`91330105MA3N${fresh().padStart(5, '0')}`), name: '样例厂', beneficiary: 'enterprise' },
    ...{ introducedOn, registration: registration(day) },
  });
const coded = (body: string): string => body + checkCharacter(body);

/** Everything that is dated and happened outside, by the way in which it comes on record: of firms whose clock is today's. */
const FACTS: Readonly<Record<string, (day: string) => Promise<unknown>>> = {
  'a succession that the office proposes': async (day) =>
    office({ kind: 'succession.enter', succession: 'assignment', ...passing(day, FIRM, HEIR) }),
  'a succession in the file of the office': async (day) =>
    filed({ successions: [{ kind: 'assignment', ...passing(day, FIRM, HEIR) }] }),
  'a payment of an earlier policy': async (paidOn) =>
    filed({
      priorPayments: [
        {
          ...{ id: fresh(), enterprise: FIRM, recognition: `product:${fresh()}号茶`, item: 'C1', amount: 1 },
          ...{ unit: 'yuan', paidOn, policy: 'gongshu-brand-2014' },
        },
      ],
    }),
  'a number of the targets': async (asOf) =>
    filed({ targetNumbers: [{ target: 'validMarks', role: 'base', value: 1, asOf, source: fresh() }] }),
  'money for a budget': async (day) => office(money(`样例${fresh()}号`, 2026, 100, day)),
  'a move that a register reports': reports('addressChange'),
  'a dissolution that a register reports': reports('dissolution'),
  'a bankruptcy that a register reports': reports('bankruptcy'),
  'a merger that a register reports': reports('merger'),
  'where a new firm is registered': async (day) => registered(day, null),
  'since when a new firm is here': async (day) => registered('2020-01-01', day),
  'where a firm has moved': async (day) =>
    moveEnterprise(database, await person('administrator-1'), 'token', HEIR, registration(day)),
  'since when a firm is here': async (introducedOn) =>
    changeEnterprise(database, await person('administrator-1'), 'token', HEIR, { introducedOn }),
  'a recognition that is claimed': async (recognisedOn) => {
    const claim = { item: 'C1', enterprise: FIRM, recognition: 'product:茶', certificate: 'Z-1' };
    const read = readClaim(PACK, { ...claim, recognisedOn }, dayIn(new Date()));
    await Promise.resolve();
    if (read.ok) return;
    const { code, at, said } = read.problem;
    throw new Refused('claim.invalid', { errors: [{ code, at, ...said }] });
  },
};
const NOT_COME = ['not-yet', 'notYet', 'registry.notYetEffective', 'recognised-in-future'];

/** Why an act was refused; null if it was not. */
async function refusalOf(act: Promise<unknown>): Promise<string | null> {
  try {
    await act;
    return null;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const [first] = (error.more['errors'] ?? []) as readonly { readonly code: string }[];
    return first?.code ?? error.code;
  }
}

describe.each(Object.entries(FACTS))('%s', (_, enter) => {
  it('is taken of yesterday and of today, and refused of tomorrow and of 2099', async () => {
    expect(await refusalOf(enter(dayOn(-1)))).toBeNull();
    expect(await refusalOf(enter(dayOn(0)))).toBeNull();
    for (const day of [dayOn(1), '2099-01-01']) expect(NOT_COME).toContain(await refusalOf(enter(day)));
  });
});

it('a day has come for a firm when the clock of one of its awards has reached it, and for no other firm', async () => {
  const award = await approvable(deps, 'ahead', { enterprise: AHEAD, recognition: 'product:ahead' });
  const passes = async (day: string, from: string) =>
    refusalOf(filed({ successions: [{ kind: 'assignment', ...passing(day, from, HEIR) }] }));
  expect(await passes(dayOn(10), AHEAD)).toBe('not-yet');
  await place.owner.sql`update applications set skipped_ms = ${10 * DAY_MS} where id = ${award.application}`;
  expect(await passes(dayOn(10), AHEAD)).toBeNull();
  expect(await passes(dayOn(11), AHEAD)).toBe('not-yet');
  expect(await passes(dayOn(10), FIRM)).toBe('not-yet');
});
