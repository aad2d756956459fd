import { Connection } from '@temporalio/client';
import { randomUUID } from 'node:crypto';
import { expect, inject, it } from 'vitest';
import { runCommand } from '../../embedded/run-command.ts';
import { RETENTION_DAYS, SEARCH_ATTRIBUTES } from '../../temporal.config.ts';

it('the Compose file makes the namespace of the awards with its attribute, and leaves it as it is the next time', async () => {
  const namespace = `compose-${randomUUID()}`;
  const make = async () =>
    runCommand('sh', ['deploy/compose/engine-namespace.sh'], {
      env: {
        PATH: process.env['PATH'],
        TEMPORAL_CLI: inject('temporalBinary'),
        TEMPORAL_ADDRESS: inject('temporalAddress'),
        TEMPORAL_NAMESPACE: namespace,
      },
      timeoutMs: 120_000,
    });
  expect(await make()).toMatchObject({ ok: true });
  const connection = await Connection.connect({ address: inject('temporalAddress') });
  const made = await connection.workflowService.describeNamespace({ namespace });
  expect(made.config?.workflowExecutionRetentionTtl?.seconds?.toString()).toBe(
    String(RETENTION_DAYS * 86_400),
  );
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  expect(Object.keys(customAttributes)).toEqual(expect.arrayContaining(Object.keys(SEARCH_ATTRIBUTES)));
  await connection.close();
  expect(await make()).toMatchObject({ ok: true });
});
