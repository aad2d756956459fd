import {
  defaultPayloadConverter,
  type Payload,
  type PayloadCodec,
  type SerializationContext,
} from '@temporalio/common';
import proto from '@temporalio/proto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { sealedFor, sealedPayload } from '../../db/vault/sealed-payload.ts';
import { VaultProblem, type Vault, type WorkflowHolder } from '../../db/vault/vault.ts';
import { holderOf } from '../../db/vault/workflow-holder.ts';
import type { WorkflowKeys } from './workflow-keys.ts';

const { Payload: Bytes } = proto.temporal.api.common.v1;

/**
 * Seals whatever workflows, activities and clients say to the engine, each award's by its own key. A payload names its key, so that it
 * is opened without a context; if there is one, a payload by another award's key says nothing.
 *
 * What is not sealed passes as it is, for recording checks who signed it. What cannot be read, of whatever kind, says nothing: it would
 * hold up its award for ever. A key that cannot be had is a technical fault, which is tried again.
 */
export function payloadCodec(vault: Vault, keys: WorkflowKeys): PayloadCodec {
  async function opened(payload: Payload, context?: SerializationContext): Promise<Payload> {
    const holder = sealedFor(payload);
    if (holder === null) return context === undefined || isReadable(payload) ? payload : NOTHING;
    const isElsewhere = context !== undefined && holder !== holderIn(context);
    if (holder === 'nobody' || isElsewhere) return NOTHING;
    const key = await keys.toOpen(holder);
    try {
      const packed = vault.openPayload(holder, key, payload.data ?? new Uint8Array());
      return Bytes.decode(inflateRawSync(packed));
    } catch (error) {
      if (error instanceof VaultProblem) throw error;
      return NOTHING;
    }
  }
  return {
    async encode(payloads, context) {
      if (payloads.length === 0) return [];
      const holder = holderIn(context);
      const key = await keys.toSeal(holder);
      // Sealed bytes do not shrink: what is to be kept for ten years is packed before.
      return payloads.map((payload) => {
        const packed = deflateRawSync(Bytes.encode(payload).finish());
        return sealedPayload(holder, vault.sealPayload(holder, key, packed));
      });
    },
    decode: async (payloads, context) =>
      Promise.all(payloads.map(async (payload) => opened(payload, context))),
  };
}

/** A payload of null. */
const NOTHING: Payload = defaultPayloadConverter.toPayload(null);

function holderIn(context: SerializationContext | undefined): WorkflowHolder {
  return context?.workflowId === undefined ? 'engine:shared' : holderOf(context.workflowId);
}

function isReadable(payload: Payload): boolean {
  try {
    defaultPayloadConverter.fromPayload(payload);
    return true;
  } catch {
    return false;
  }
}
