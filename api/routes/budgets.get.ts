import { signedIn } from '../admit.ts';
import { route } from './route.ts';
import { BUDGETS } from '../schemas/reports.ts';
import { listBudgets as read } from '../../use-cases/report/list-budgets.ts';

export const listBudgets = route(
  { tags: ['reports'], summary: 'The position of the fund in each year', response: { 200: BUDGETS } },
  {},
  async ({ database }, request) => ({ budgets: await read(database, signedIn(request)) }),
);
