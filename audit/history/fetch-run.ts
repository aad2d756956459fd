import { WorkflowService, type Client } from '@temporalio/client';
import type { Payload as Sealed } from '@temporalio/common';
import { decode } from '@temporalio/common/lib/internal-non-workflow/index.js';
import proto from '@temporalio/proto';
import { clearHistory } from './clear.ts';
import { bytesAt, fieldsOf } from './wire.ts';

const { History } = proto.temporal.api.history.v1;
const { Payload } = proto.temporal.api.common.v1;
/** gRPC's code for what does not exist. */
const NOT_FOUND = 5;
/** Field number of the history in the response. */
const HISTORY = 1;

/**
 * The history of a run byte for byte as the server sends it, but for what was sealed before the server had it, which stands here in
 * clear: the archive must be readable when the keys of the engine are gone. Decoding and encoding all of it again would lose whatever
 * this release does not know. Pages of a `History` are joined by putting their bytes one after the other.
 *
 * @param client over a connection of `@temporalio/client`; a native one shows decoded events only, which are encoded again
 * @returns null if the server has no such run
 */
export async function fetchRun(
  client: Client,
  workflowId: string,
  runId: string,
): Promise<Uint8Array | null> {
  const { workflowService, options } = client;
  const sent: { bytes: Uint8Array | null } = { bytes: null };
  const listening = WorkflowService.create((method, request, callback) => {
    workflowService.rpcImpl?.(method, request, (error, response) => {
      sent.bytes = response instanceof Uint8Array ? response : null;
      callback(error, response);
    });
  });
  const pages: Uint8Array[] = [];
  try {
    for (let nextPageToken: Uint8Array = new Uint8Array(); ;) {
      const request = { namespace: options.namespace, execution: { workflowId, runId }, nextPageToken };
      const answer = await listening.getWorkflowExecutionHistory(request);
      pages.push(
        sent.bytes === null
          ? History.encode(answer.history ?? {}).finish()
          : bytesAt(fieldsOf(sent.bytes), HISTORY),
      );
      if (answer.nextPageToken.length === 0) break;
      nextPageToken = answer.nextPageToken;
    }
  } catch (error) {
    if ((error as { readonly code?: number }).code === NOT_FOUND) return null;
    throw error;
  }
  const bytes = Buffer.concat(pages);
  if (bytes.length === 0) throw new Error(`the server sent no history of run ${runId} in a form known here`);
  return clearHistory(bytes, async (payload) => opened(client, workflowId, payload));
}

/** The bytes of a payload as who recorded it had them. */
async function opened(client: Client, workflowId: string, bytes: Uint8Array): Promise<Uint8Array> {
  const { loadedDataConverter, namespace } = client.options;
  const sealed = Payload.decode(bytes);
  const context = { type: 'workflow', namespace, workflowId } as const;
  const [clear = sealed]: readonly Sealed[] = await decode(
    loadedDataConverter.payloadCodecs,
    [sealed],
    context,
  );
  return clear === sealed ? bytes : Payload.encode(clear).finish();
}
