import { expect, it } from 'vitest';
import { WHO, verifying } from './life.ts';

it.each(['', '*', 'xstate.init', 'xstate.stop', 'xstate.done.state.application', 'xstate.error.actor.x'])(
  'an event of type "%s" is nobody’s to send: it is refused like any that does not fit',
  (type) => {
    const { refusal, state } = verifying().send(type, WHO.market);
    expect(state).toBe('departmentVerification.answering');
    expect(refusal?.code).toBe('state.notAccepting');
  },
);
