import { signedIn } from '../../../../../admit.ts';
import { signedInBy } from '../../../../../identity/session.ts';
import { route } from '../../../../route.ts';
import { BY_AGENT, ENTERPRISE } from '../../../../../schemas/people.ts';
import { dismissAgent as dismiss } from '../../../../../../use-cases/enterprise/dismiss-agent.ts';

export const dismissAgent = route(
  {
    tags: ['administration'],
    summary: 'Ends that a person acts for it',
    params: BY_AGENT,
    response: { 200: ENTERPRISE },
  },
  {},
  async ({ database }, request) =>
    dismiss(database, signedIn(request), signedInBy(request), request.params.code, request.params.person),
);
