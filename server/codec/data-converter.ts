import type { DataConverter } from '@temporalio/common';
import type { Database } from '../../db/connect.ts';
import type { Vault } from '../../db/vault/vault.ts';
import { FAILURE_CONVERTER } from '../../own-code.ts';
import { payloadCodec } from './payload-codec.ts';
import { workflowKeys } from './workflow-keys.ts';

/**
 * How every client and worker writes to the engine and reads from it: values and the texts of failures are sealed. The key that all
 * share is asked for first: what is stated of a fault must not need a database that is away.
 */
export async function dataConverter(database: Database, vault: Vault): Promise<DataConverter> {
  const keys = workflowKeys(database, vault);
  await keys.toSeal('engine:shared');
  return { payloadCodecs: [payloadCodec(vault, keys)], failureConverterPath: FAILURE_CONVERTER };
}
