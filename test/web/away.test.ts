import { Client } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildApp } from '../../api/app.ts';
import { portal as signInWith } from '../../api/identity/portal.ts';
import { API_ERRORS } from '../../contract/errors.ts';
import { connect, type Database } from '../../db/connect.ts';
import { freePort } from '../../embedded/ports.ts';
import { answers } from '../../use-cases/command/answers.ts';
import { newClaim } from '../support/claims.ts';
import { lineTo, type Line } from '../support/line.ts';
import { apply } from '../support/proven.ts';
import { startPortal, type PortalUnderTest } from '../support/portal.ts';
import { signedEngine } from '../support/signing.ts';
import { UNANNOUNCED } from '../support/unannounced.ts';

let portal: PortalUnderTest;
let toDatabase: Line;
let toEngine: Line;
let database: Database;
let connection: NativeConnection;
let api: FastifyInstance;
let url: string;
beforeAll(async () => {
  portal = await startPortal();
  const { awards } = portal;
  const address = new URL(awards.databaseUrls.applicationUrl);
  toDatabase = await lineTo(Number(address.port));
  address.port = String(toDatabase.port);
  database = connect(address.href, 4);
  toEngine = await lineTo(Number(inject('temporalAddress').split(':')[1]));
  connection = await NativeConnection.connect({ address: `127.0.0.1:${String(toEngine.port)}` });
  const { namespace, dataConverter } = awards;
  const client = new Client({ connection, namespace, dataConverter });
  const [port, nobodyListens] = [await freePort(), await freePort()];
  url = `http://127.0.0.1:${String(port)}`;
  api = buildApp({
    ...awards.deps,
    database,
    answers: answers(database, UNANNOUNCED),
    engine: signedEngine(client, awards.database),
    portal: signInWith({
      issuer: `http://127.0.0.1:${String(nobodyListens)}/oidc`,
      clientId: 'portal',
      clientSecret: null,
      acr: null,
      algorithm: 'RS256',
      clockSkewSeconds: 5,
      publicUrl: url,
    }),
  });
  await api.listen({ port, host: '127.0.0.1' });
});
afterAll(async () => {
  await api.close();
  await connection.close();
  await database.close();
  await toDatabase.cut();
  await toEngine.cut();
  await portal.stop();
});

/** A browser keeps a session for a machine, whatever the port: somebody signs in at one API and goes on at the one with the lines. */
describe('while a neighbour of the API is away', () => {
  it('the database: the page says so, and goes on once it is back', async () => {
    const { page, accessibility, picture, faults } = await portal.visit('handler-1');
    await page.goto(url);
    await page.getByRole('heading', { name: '待办' }).waitFor();
    await toDatabase.cut();
    await page.reload();
    await page.getByText(API_ERRORS['database.unavailable'].zh).first().waitFor();
    await picture('away-database');
    expect(await accessibility()).toEqual([]);
    await toDatabase.mend();
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.getByRole('heading', { name: '待办' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('the engine: an act says so, keeps its words, and is taken once it is back', async () => {
    const { body } = await apply(portal.awards.as('applicant-qiaoxi'), newClaim());
    const { page, accessibility, picture, faults } = await portal.visit('handler-1');
    await page.goto(`${url}/awards/${String(body['id'])}?act=application.return`);
    const reasons = page.getByRole('textbox', { name: '理由', exact: true });
    await reasons.fill('证书不清晰');
    await toEngine.cut();
    const send = page.locator('form').getByRole('button', { name: '退回补正' });
    await send.click();
    await page.locator('form').getByText(API_ERRORS['engine.unavailable'].zh).waitFor();
    expect(await reasons.inputValue()).toBe('证书不清晰');
    await picture('away-engine');
    expect(await accessibility()).toEqual([]);
    await toEngine.mend();
    // The API finds its way back in its own time: until then the page says again that the engine is away.
    const done = page.getByText('已办：退回补正');
    await expect
      .poll(async () => {
        if ((await send.count()) > 0) await send.click({ timeout: 2_000 }).catch(() => undefined);
        return done.count();
      })
      .toBe(1);
    expect(faults).toEqual([]);
  });

  it('the identity provider: who wants to sign in reads so, on a page that leads back', async () => {
    const { page, accessibility, picture } = await portal.visit(null);
    await page.goto(url);
    await page.getByRole('link', { name: '登录', exact: true }).click();
    await page.getByText(API_ERRORS['identity.unavailable'].zh).first().waitFor();
    await picture('away-identity');
    expect(await accessibility()).toEqual([]);
    await page.getByRole('link').first().click();
    await page.getByRole('link', { name: '登录后申报' }).waitFor();
  });
});
