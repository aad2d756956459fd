import { act, readAward } from './act.ts';
import { waitFor, type Json, type Portal } from './portal.ts';

/** Finds the order of a firm's award, puts it into a file that a colleague releases, and confirms that the bank has paid it. */
export async function pay(portal: Portal, colleague: Portal, shownName: string): Promise<Json> {
  const { tasks } = await waitFor(
    () => portal.call('GET /tasks'),
    ({ tasks: open }) => open.some((task: Json) => task.shownName === shownName),
  );
  const { application } = tasks.find((task: Json) => task.shownName === shownName);
  const { orders } = await portal.call('GET /payments/orders');
  const order = orders.find((waiting: Json) => waiting.application === application);
  const file = await portal.call('POST /payments/exports', { body: { orders: [order.id] } });
  if (file.needsRelease)
    await colleague.call('POST /payments/exports/{id}/release', {
      at: { id: file.id },
      body: { digest: file.digest },
    });
  const award = await readAward(portal, application);
  return act(portal, award, '确认拨付', {
    金额: order.amountFen,
    凭证编号: `回单-${order.id}`,
    拨付日期: dayOf(award.now),
  });
}

/** Records that a firm has paid back all that it owes. */
export async function receive(portal: Portal, shownName: string): Promise<Json> {
  const { applications } = await portal.call('GET /applications', { query: { text: shownName } });
  const award = await readAward(portal, applications[0].id);
  return act(portal, award, '登记退缴', {
    金额: award.amounts.owedFen,
    凭证编号: `退缴-${award.id}`,
    到账日期: dayOf(award.now),
  });
}

/** Returns the day in Beijing at an instant of an award's own clock. */
const dayOf = (instant: string): string =>
  new Date(instant).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
