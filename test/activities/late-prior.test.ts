import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatKey, keyOf } from '../../policy/engine/claim.ts';
import { CLAIM } from '../machine/life.ts';
import { PACK } from '../policy/given.ts';
import type { HandDriver } from '../support/hand-driver.ts';
import { allotEnough, approvable, approve, pay } from '../support/ledger-awards.ts';
import { seededDatabase } from '../support/seeded-database.ts';

const { owner, deps, close } = await seededDatabase();
beforeAll(async () => allotEnough(owner));
afterAll(close);

const keyOn = (recognition: string): string => formatKey(keyOf(PACK, { ...CLAIM, recognition }));

/** A payment of the policy of 2014, as the office finds it in its files. Amount in fen. */
async function found(recognition: string, fen: number): Promise<void> {
  await owner.sql`insert into prior_payments (id, form, key, enterprise, item, certificate, certificate_form, policy, net_paid_fen, paid_on)
    values (${recognition}, ${recognition}, ${keyOn(recognition)}, ${CLAIM.enterprise}, 'C1', 'old', 'old', 'gongshu-brand-2014', ${fen}, '2016-05-01')`;
}

let count = 0;
async function proposed(recognition: string, item = 'C1'): Promise<HandDriver> {
  count += 1;
  return approvable(deps, `F${String(count)}`, { recognition, item });
}
const codeOf = ({ context }: HandDriver): string => (context['verdict'] as { code: string }).code;

describe('a payment before this system that is found after a grant', () => {
  it('leaves nothing due on its key, however far above the highest level it lies', async () => {
    const recognition = 'product:found above';
    const lower = await proposed(recognition);
    await approve(lower);
    await pay(lower);
    await found(recognition, 50_000_000);
    const higher = await proposed(recognition, 'P6');
    expect(codeOf(higher)).toBe('already-awarded');
    await approve(higher);
    expect(higher.state).toBe('refused');
  });

  it('is met by the commitment of an award that was approved before it was found', async () => {
    const recognition = 'product:found between';
    const award = await proposed(recognition, 'P6');
    expect(codeOf(award)).toBe('granted');
    await found(recognition, 50_000_000);
    await approve(award);
    expect([award.state, codeOf(award)]).toEqual(['refused', 'already-awarded']);
  });

  it('that the database alone has seen refuses the approval on record, and the next one knows it', async () => {
    const recognition = 'product:found within';
    const award = await proposed(recognition, 'P6');
    await owner.sql.unsafe(`
      create function found_within() returns trigger language plpgsql as $$ begin
        insert into prior_payments (id, form, key, enterprise, item, certificate, certificate_form, policy, net_paid_fen, paid_on)
        values ('within', 'within', '${keyOn(recognition)}', '${CLAIM.enterprise}', 'C1', 'old', 'old', 'gongshu-brand-2014', 1, '2016-05-01');
        return new; end $$;
      create trigger found_within before insert on granted_levels for each row execute function found_within()`);
    await approve(award);
    await owner.sql.unsafe('drop trigger found_within on granted_levels; drop function found_within');
    expect(award.lastOutcome).toMatchObject({ result: 'refused', refusal: { code: 'award.aboveHighest' } });
    expect(award.state).toBe('officeReview.approving');
    await found(recognition, 1);
    await approve(award);
    expect(award.context['committedFen']).toBe(9_999_999);
  });
});
