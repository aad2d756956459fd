import { findAwardsOf } from '../../db/application/find-awards-of.ts';
import type { Queryable } from '../../db/connect.ts';
import { findUnattended } from '../../db/enterprise/enterprises.ts';
import { appendRemark } from '../../db/remark/remarks.ts';
import { dayIn } from '../day-in.ts';
import type { BareSnapshot } from '../../machine/definition.ts';
import type { Name } from '../../policy/engine/items/item.ts';

/** What the office reads on each award of a firm for which nobody acts any more. */
export const UNATTENDED: Name = {
  zh: '该企业已没有经办人，申报单位的事项无人办理。请联系企业重新指定经办人。',
  en: 'Nobody acts for this firm any more, so that nobody answers for it. Ask the firm to name an agent.',
};

/**
 * Notifies the office of firms that were left without an agent, by a remark on each of their awards that goes on, in the transaction that
 * took the agent away.
 * @param firms from which an agent was taken, by code
 * @param by the administrator who did it
 * @returns the codes of those for which nobody acts now
 */
export async function notifyOffice(
  tx: Queryable,
  firms: readonly string[],
  by: string,
): Promise<readonly string[]> {
  const left = await findUnattended(tx, firms);
  const today = dayIn(new Date());
  const words = `${UNATTENDED.zh}\n${UNATTENDED.en}`;
  for (const firm of left)
    for (const { id, snapshot } of await findAwardsOf(tx.sql, firm))
      if ((snapshot as BareSnapshot).status === 'active')
        await appendRemark(tx, id, { person: by, sentBy: 'administrator', words }, today);
  return left;
}
