import type { Client } from '@temporalio/client';
import type { Message } from '../contract/message.ts';
import type { Carried, Start } from '../contract/step.ts';
import { Unavailable } from '../use-cases/unavailable.ts';

/** The workflows and signals as the door names them; a test holds them to `workflows/`. */
export const WORKFLOW = 'application';
export const DELIVER = 'deliver';

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
    await client.workflow.signalWithStart<Application, [Message]>(WORKFLOW, {
      workflowId: application,
      taskQueue,
      args: [start],
      signal: DELIVER,
      signalArgs: [message],
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

function unavailable(cause: unknown): Unavailable {
  return new Unavailable('engine', { cause });
}
