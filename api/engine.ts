import type { Client } from '@temporalio/client';
import type { Message } from '../contract/message.ts';
import type { Content } from '../contract/received.ts';
import type { Carried, Start } from '../contract/step.ts';
import { Unavailable } from '../use-cases/unavailable.ts';

/** The workflow as the API names it; a test holds it to `workflows/`. A signal bears the name of its event. */
export const WORKFLOW = 'application';

/** How the door reaches the durable machines. Both calls may be repeated: a command has one effect. */
export interface Engine {
  /** Starts an application with its first event. */
  readonly start: (application: string, machineVersion: number, first: Message) => Promise<void>;
  /** Delivers an event; wakes the application where its last run has ended. */
  readonly deliver: (application: string, message: Message) => Promise<void>;
}

/** @throws Unavailable `engine` where Temporal cannot be reached */
export function engine(client: Client, taskQueue: string): Engine {
  type Application = (start: Start) => Promise<Carried>;
  const send = async (application: string, start: Start, message: Message): Promise<void> => {
    const { type, ...content } = message;
    await client.workflow.signalWithStart<Application, [Content]>(WORKFLOW, {
      workflowId: application,
      taskQueue,
      args: [start],
      signal: type,
      signalArgs: [content],
    });
  };
  return {
    async start(application, machineVersion, first) {
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
    deliver: (application, message) =>
      send(application, { application }, message).catch((cause: unknown) => {
        throw unavailable(cause);
      }),
  };
}

/** What a list of workflows says of an award: its item, what was recognised, and whose it is. */
function titleOf({ type, payload }: Message): { staticSummary?: string } {
  if (type !== 'application.submit') return {};
  const { item, subject, enterprise } = payload.claim;
  return { staticSummary: `${item}, ${subject}, ${enterprise}` };
}

function unavailable(cause: unknown): Unavailable {
  return new Unavailable('engine', { cause });
}
