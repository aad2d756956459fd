import { listSignals as list } from '../../use-cases/signal/list-signals.ts';
import { SIGNALS } from '../schemas/form.ts';
import { route } from './route.ts';

const signals = list();

/** Everything that can be sent about an application, by whom, and what its form asks. */
export const listSignals = route(
  {
    tags: ['signals'],
    summary: 'Every signal of the catalogue, as forms are made from it',
    response: { 200: SIGNALS },
  },
  {},
  () => ({ signals }),
);
