import { randomUUID } from 'node:crypto';
import { Connection } from '@temporalio/client';
import { inject } from 'vitest';
import { prepareNamespace } from '../../embedded/namespace.ts';

/** A namespace of its own on the run's Temporal server, ready for clients and workers. */
export async function freshNamespace(): Promise<string> {
  const namespace = `test-${randomUUID()}`;
  const connection = await Connection.connect({ address: inject('temporalAddress') });
  try {
    await prepareNamespace(connection, namespace);
  } finally {
    await connection.close();
  }
  return namespace;
}
