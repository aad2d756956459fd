import { afterAll, expect, it } from 'vitest';
import { checkLaw } from '../../audit/check-law.ts';
import { editionsOf } from '../../audit/editions.ts';
import { checkPacks } from '../../audit/sweep/check-packs.ts';
import { findVerdicts, type RecordedVerdict } from '../../db/ledger/find-ledger.ts';
import { keepPacks } from '../../db/pack/keep-packs.ts';
import { assess } from '../../policy/engine/assess.ts';
import { packFrom } from '../../policy/engine/pack-from.ts';
import type { PackContent } from '../../policy/engine/pack.ts';
import { installedPacks, packOf } from '../../policy/packs/versions.ts';
import { claimOn, inputFor, PACK } from '../policy/given.ts';
import { allotEnough, approvable } from '../support/ledger-awards.ts';
import { seededDatabase } from '../support/seeded-database.ts';

const { database, owner, deps, close } = await seededDatabase();
afterAll(close);

/** An edition of long ago: another sum for a title of the city. */
const EARLIER = packFrom(
  JSON.parse(
    JSON.stringify(PACK.content, (name: string, value: unknown) =>
      name === 'award.cityTitle'
        ? { ...(value as object), values: [{ from: '2018-05-22', value: 40_000 }] }
        : value,
    ),
  ) as PackContent,
);
const input = inputFor(claimOn('C1'));
const recorded: RecordedVerdict = { step: 7, key: 'k', input, verdict: assess(EARLIER, input) };

it('a verdict of an edition that the program no longer has is judged by it, once it is kept', async () => {
  expect(recorded.verdict.amountFen).toBe(4_000_000);
  expect(checkLaw([], [recorded], await editionsOf(database, [recorded]))).not.toEqual([]);
  await keepPacks(database, [EARLIER]);
  await keepPacks(database, [EARLIER]);
  const packs = await editionsOf(database, [recorded]);
  expect(packs(PACK.version, EARLIER.digest).digest).toBe(EARLIER.digest);
  expect(checkLaw([], [recorded], packs)).toEqual([]);
  expect(packs(PACK.version)).toBe(packOf(PACK.version));
});

it('the sweep names an edition on which a verdict rests and which nobody has kept', async () => {
  await allotEnough(owner);
  const award = await approvable(deps, 'E1', { recognition: 'product:edition' });
  const [verdict] = await findVerdicts(database, award.application);
  expect(installedPacks().map(({ digest }) => digest)).toContain(verdict?.verdict.pack);
  expect(await checkPacks(database)).toEqual([]);
  await owner.sql`alter table packs disable trigger all`;
  await owner.sql`delete from packs where digest = ${PACK.digest}`;
  expect(await checkPacks(database)).toMatchObject([{ check: 'records', where: `pack ${PACK.digest}` }]);
});

it('what is kept is neither changed nor deleted', async () => {
  await owner.sql`alter table packs enable trigger all`;
  await expect(owner.sql`delete from packs`).rejects.toMatchObject({ code: '42501' });
});
