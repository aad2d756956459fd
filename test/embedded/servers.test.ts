import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { Client, Connection } from '@temporalio/client';
import postgres from 'postgres';
import { inject } from 'vitest';
import { afterAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../support/fresh-database.ts';
import { freshNamespace } from '../support/fresh-namespace.ts';

/** What the engine's HTTP interface answers to a host name, as a page of anybody would ask it. */
async function answerTo(host: string, method: 'GET' | 'POST', path: string): Promise<number | undefined> {
  const url = `http://${inject('temporalHttp')}/api/v1/namespaces${path}`;
  const asked = request(url, { method, headers: { host, 'content-type': 'text/plain' } });
  asked.end(method === 'POST' ? '{}' : undefined);
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  answer.resume();
  return answer.statusCode;
}

describe('the HTTP interface of the engine', () => {
  it.each(['localhost', '127.0.0.1', 'awards.example'])('refuses what comes by the name %s', async (host) => {
    expect(await answerTo(host, 'GET', '')).toBe(403);
    expect(await answerTo(host, 'POST', '/awards/workflows/A1/signal/office.approve')).toBe(403);
  });

  it('is there: it answers to the name that leads nowhere', async () => {
    expect(await answerTo('nobody.invalid', 'GET', '')).toBe(200);
  });
});

describe('the servers of a test run', () => {
  it('give each test file a migrated database of its own', async () => {
    const [one, other] = await Promise.all([freshDatabase(), freshDatabase()]);
    const sql = postgres(one.applicationUrl, { max: 1 });
    try {
      const [row] = await sql`select current_user as role, count(*)::int as steps from steps`;
      expect(row).toEqual({ role: 'gongshu_app', steps: 0 });
      expect(one.applicationUrl).not.toBe(other.applicationUrl);
      await expect(sql`create table mine (id int)`).rejects.toThrow(/permission denied/);
    } finally {
      await sql.end();
    }
    await Promise.all([one.drop(), other.drop()]);
    const gone = postgres(one.ownerUrl, { max: 1 });
    await expect(gone`select 1`).rejects.toThrow(/does not exist/);
    await gone.end();
  });

  it('give each test file a namespace of its own that can be used at once', async () => {
    const [one, other] = await Promise.all([freshNamespace(), freshNamespace()]);
    const connection = await Connection.connect({ address: inject('temporalAddress') });
    afterAll(() => connection.close());
    await new Client({ connection, namespace: one }).workflow.start('anything', {
      workflowId: 'same-id',
      taskQueue: 'nobody',
    });
    const seen = async (namespace: string) =>
      (await connection.workflowService.listWorkflowExecutions({ namespace })).executions.length;
    await expect.poll(() => seen(one)).toBe(1);
    expect(await seen(other)).toBe(0);
  });
});
