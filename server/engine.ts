import type { Client } from '@temporalio/client';
import type { AwardEvent } from '../contract/event.ts';
import type { Content } from '../contract/received.ts';
import type { Carried, Start } from '../contract/step.ts';
import type { Engine } from '../use-cases/engine.ts';
import type { Sign } from './sender.ts';
import { Unavailable } from '../use-cases/unavailable.ts';

/** The workflow as a client names it; a test holds it to `workflows/`. A signal bears the name of its event. */
export const WORKFLOW = 'application';

/** The Temporal client as acts use it; whatever it sends is signed. */
export function engine(client: Client, taskQueue: string, signed: Sign): Engine {
  type Application = (start: Start) => Promise<Carried>;
  const send = async (application: string, start: Start, event: AwardEvent): Promise<void> => {
    const { type, ...content } = await signed(application, event);
    await client.workflow.signalWithStart<Application, [Content]>(WORKFLOW, {
      workflowId: application,
      taskQueue,
      args: [start],
      signal: type,
      signalArgs: [content],
    });
  };
  return {
    async start(application, machineVersion, event) {
      const first = await signed(application, event);
      const options = {
        workflowId: application,
        taskQueue,
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
      } as const;
      try {
        await client.workflow.start<Application>(WORKFLOW, {
          ...options,
          args: [{ application, machineVersion, first }],
          ...titleOf(first),
        });
      } catch (cause) {
        if (cause instanceof Error && cause.name === 'WorkflowExecutionAlreadyStartedError') return;
        throw unavailable(cause);
      }
    },
    deliver: (application, event) =>
      send(application, { application }, event).catch((cause: unknown) => {
        throw unavailable(cause);
      }),
  };
}

/** What a list of workflows says of an award: its item, what was recognised, and whose it is. */
function titleOf({ type, payload }: AwardEvent): { staticSummary?: string } {
  if (type !== 'application.submit') return {};
  const { item, recognition, enterprise } = payload.claim;
  return { staticSummary: `${item}, ${recognition}, ${enterprise}` };
}

function unavailable(cause: unknown): Unavailable {
  return new Unavailable('engine', { cause });
}
