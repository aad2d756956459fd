import type { Payload, PayloadCodec } from '@temporalio/common';
import { KeyProblem } from '../../db/vault/workflow-keys.ts';
import { AUDITORS, requireReader, type Reader } from '../may.ts';
import { Refused } from '../refused.ts';
import type { AuditDeps } from './audit-deps.ts';

/** A payload as the tools of the engine send and take it: bytes in base64. */
export interface WrittenPayload {
  readonly metadata?: Readonly<Record<string, string>>;
  readonly data?: string;
}

/**
 * Opens what the engine keeps for somebody who looks at it with the engine's own tools, or seals what they want to say to it. What is
 * sealed so is by no award's key, and says nothing to an award.
 * @throws Refused `duty.missing`, recorded; `audit.impossible` if a key is forgotten
 */
export async function passPayloads(
  { database, client }: AuditDeps,
  by: Reader,
  way: keyof PayloadCodec,
  written: readonly WrittenPayload[],
): Promise<readonly WrittenPayload[]> {
  await requireReader(database, by, AUDITORS, `payloads.${way}`);
  let payloads = written.map(read);
  for (const codec of client.options.loadedDataConverter.payloadCodecs)
    payloads = await codec[way](payloads).catch(refusedIfForgotten);
  return payloads.map(write);
}

function refusedIfForgotten(cause: unknown): never {
  if (!(cause instanceof KeyProblem)) throw cause;
  throw new Refused('audit.impossible', { detail: cause.message }, { cause });
}

function read({ metadata = {}, data = '' }: WrittenPayload): Payload {
  const bytes = Object.entries(metadata).map(([name, text]) => [name, Buffer.from(text, 'base64')] as const);
  return { metadata: Object.fromEntries(bytes), data: Buffer.from(data, 'base64') };
}

function write({ metadata, data }: Payload): WrittenPayload {
  const texts = Object.entries(metadata ?? {}).map(([name, bytes]) => [name, textOf(bytes)] as const);
  return { metadata: Object.fromEntries(texts), data: textOf(data) };
}

function textOf(bytes: Uint8Array | null | undefined): string {
  return Buffer.from(bytes ?? []).toString('base64');
}
