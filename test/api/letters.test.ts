import { enterFilesBeside } from '../../audit/bundle/beside.ts';
import { buildVerifier } from '../../server/build-verifier.ts';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readZip } from '../../audit/bundle/zip.ts';
import { newSigner } from '../../audit/log/note.ts';
import { directoryStore } from '../../audit/log/directory-store.ts';
import { sealNext } from '../../audit/log/seal.ts';
import { exportFinished } from '../../audit/history/export-finished.ts';
import { insertLogKey } from '../../db/log/log-keys.ts';
import { buildApp } from '../../api/app.ts';
import { listResults, REFUSALS_PUBLISHED } from '../../use-cases/results/list-results.ts';
import { packOfNewAwards } from '../../policy/packs/versions.ts';
import { paid } from '../../tour/paid.ts';
import { sampleForms } from '../../tour/forms.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startAwards, type Awards } from '../support/awards.ts';
import { until } from '../support/until.ts';
import { followLetters } from '../../use-cases/letter/follow-letters.ts';

let awards: Awards;
let id: string;
beforeAll(async () => {
  awards = await startAwards();
  id = await paid(
    visitorsAt(awards.url, () => undefined),
    (await sampleForms()).product(),
  );
});
afterAll(async () => awards.stop());

interface ListedLetter {
  readonly id: string;
  readonly kind: string;
  readonly hash: string;
  readonly files: { readonly zh: string | null; readonly en: string | null };
}
const listed = async (account: string): Promise<readonly ListedLetter[]> => {
  const { body } = await awards.as(account).get(`/applications/${id}/letters`);
  return body['letters'] as ListedLetter[];
};
const tokenOf = async (account: string): Promise<string> =>
  (await awards.deps.development?.issuer.tokenFor(account)) ?? '';
const fetched = async (path: string, account: string | null = null, accept = '*/*'): Promise<Response> =>
  fetch(`${awards.url}${path}`, {
    redirect: 'manual',
    headers: {
      accept,
      ...(account === null ? {} : { authorization: `Bearer ${await tokenOf(account)}` }),
    },
  });
const bytesOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer());
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const BROWSER = 'text/html,application/xhtml+xml,*/*;q=0.8';

describe('the letters of an award', () => {
  it('are listed for its parties, once for each step that calls for one', async () => {
    const letters = await listed('applicant-qiaoxi');
    expect(letters.map(({ kind }) => kind)).toEqual(['receipt', 'correction', 'decision']);
    expect(await listed('handler-1')).toEqual(letters);
    expect((await listed('finance-1')).map(({ kind }) => kind)).toEqual(['receipt', 'decision']);
    expect((await awards.as('applicant-yunhe').get(`/applications/${id}/letters`)).status).toBe(404);
    expect((await awards.as('citizen-1').get(`/applications/${id}/letters`)).status).toBe(403);
  });

  it('come as PDF with the bytes that are on record, and nobody else reads them', async () => {
    for (const letter of await listed('applicant-qiaoxi')) {
      const path = `/api/applications/${id}/letters/${letter.id}`;
      expect(letter.files).toEqual({ zh: null, en: null });
      const response = await fetched(path, 'applicant-qiaoxi');
      expect(response.headers.get('content-type')).toBe('application/pdf');
      const bytes = {
        zh: sha256(await bytesOf(response)),
        en: sha256(await bytesOf(await fetched(`${path}?language=en`, 'applicant-qiaoxi'))),
      };
      const after = await listed('applicant-qiaoxi');
      expect(after.find((each) => each.id === letter.id)?.files).toEqual(bytes);
      expect(sha256(await bytesOf(await fetched(path, 'handler-1')))).toBe(bytes.zh);
      expect((await fetched(path, 'applicant-yunhe')).status).toBe(404);
    }
    expect((await fetched(`/api/applications/${id}/letters/99-receipt`, 'handler-1')).status).toBe(404);
  });

  it('say for ever what they said first, and wait for the seal of the log', async () => {
    const before = await listed('applicant-qiaoxi');
    await awards.asOwner()
      .sql`update enterprises set name = '改名（样例）' where code = '91330105MA2AXQ001U'`;
    expect(await listed('applicant-qiaoxi')).toEqual(before);
    await awards.asOwner().sql`
      update enterprises set name = '桥西食品有限公司（样例）' where code = '91330105MA2AXQ001U'`;
    const sources = await awards.asOwner().sql<{ source: string }[]>`
      select source from unsealed where kind = 'letters' and source like ${`${id}/%`}`;
    const leaves = await awards.asOwner().sql`
      select from log_leaves where kind = 'letters' and source like ${`${id}/%`}`;
    expect(sources.length + leaves.length).toBe(before.length);
    const files = await awards.asOwner().sql`
      select from (select source from unsealed where kind = 'letter_files'
        union all select source from log_leaves where kind = 'letter_files') as leaf where source like ${`${id}/%`}`;
    expect(files.length).toBe(2 * before.length);
    await expect(awards.asOwner().sql`update letters set hash = 'x'`).rejects.toThrow('append-only');
    await expect(awards.asOwner().sql`delete from letter_files`).rejects.toThrow('append-only');
  });
});

describe('the confirmation of a letter', () => {
  it('says kind, day and office to anybody, by what it says or by its file, and no name', async () => {
    const [letter] = await listed('applicant-qiaoxi');
    if (letter === undefined) throw new Error('no letter');
    const { zh, en } = letter.files;
    if (zh === null || en === null) throw new Error('its files were asked for');
    for (const hash of [letter.hash, zh, en.toUpperCase()]) {
      const response = await fetched(`/api/letters/${hash}`);
      const text = await response.text();
      expect(JSON.parse(text)).toMatchObject({
        hash: letter.hash,
        kind: 'receipt',
        isFile: hash !== letter.hash,
        office: packOfNewAwards().letters.office,
      });
      for (const secret of ['乔西', '桥西', id, '91330105MA2AXQ001U']) expect(text).not.toContain(secret);
    }
  });

  it('is a page in a browser, in its language', async () => {
    const [letter] = await listed('applicant-qiaoxi');
    const response = await fetch(`${awards.url}/api/letters/${letter?.hash ?? ''}`, {
      headers: { accept: BROWSER, 'accept-language': 'zh-CN' },
    });
    expect(response.headers.get('content-type')).toContain('text/html');
    const page = await response.text();
    expect(page).toContain('<html lang="zh-Hans">');
    expect(page).toContain('收件回执');
  });

  it('knows no letter that was never issued', async () => {
    const response = await fetched(`/api/letters/${'0'.repeat(64)}`);
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([
      404,
      'letter.unknown',
    ]);
  });
});

describe('a calendar of deadlines', () => {
  it('is fetched without signing in by an address that only its owner has, until it is taken away', async () => {
    const person = awards.as('applicant-xinqian');
    const form = (await sampleForms()).introduced();
    const { id: own } = await visitorsAt(awards.url, () => undefined).submit('applicant-xinqian', form);
    const given = await person.send('PUT', '/calendar/address');
    const { pathname } = new URL(String(given.body['address']));
    const calendar = await (await fetched(pathname)).text();
    expect(calendar).toContain(`${own}.`);
    expect(calendar).not.toContain(`${id}.`);
    for (const line of [
      'BEGIN:VCALENDAR',
      'TZID:Asia/Shanghai',
      'DTSTART;TZID=Asia/Shanghai:',
      'TRIGGER:-P1D',
    ])
      expect(calendar).toContain(line);
    expect(calendar.replaceAll('\r\n ', '')).toContain('受理申报');
    const again = await person.send('PUT', '/calendar/address');
    expect((await fetched(pathname)).status).toBe(404);
    const newer = new URL(String(again.body['address'])).pathname;
    expect((await fetched(newer)).status).toBe(200);
    await person.send('DELETE', '/calendar/address');
    expect((await fetched(newer)).status).toBe(404);
    expect((await fetched(`/api/applications/${own}/calendar`, 'applicant-xinqian')).status).toBe(200);
    expect((await fetched(`/api/applications/${own}/calendar`, 'applicant-yunhe')).status).toBe(404);
  });

  it('folds lines at 75 octets and cuts no sign in two', async () => {
    const calendar = await (await fetched('/api/calendar', 'handler-1')).text();
    const lines = calendar.split('\r\n');
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(calendar).not.toContain('\ufffd');
  });
});

describe('open data', () => {
  it('has what was paid to whom for what, as JSON and as CSV, and no refusal unless the policy says so', async () => {
    const { body } = await awards.as('citizen-1').get('/results');
    const results = body['results'] as Record<string, unknown>[];
    const own = results.find(({ application }) => application === id);
    expect(own).toMatchObject({ amountFen: 5_000_000, outcome: 'paid', item: { code: 'C1' } });
    const anybody = await fetched('/api/results/export');
    const csv = await anybody.text();
    expect(csv).toContain(`"${id}"`);
    expect(csv).toContain('"50000.00"');
    expect(csv).toContain('"申报单位"');
  });

  it('goes on from where a page ended', async () => {
    const other = await paid(
      visitorsAt(awards.url, () => undefined),
      (await sampleForms()).product(),
    );
    const first = await listResults(awards.deps, { limit: 1 });
    expect(first.results.map(({ application }) => application)).toEqual([other]);
    const second = await listResults(awards.deps, { limit: 1, cursor: first.next ?? '' });
    expect([second.results.map(({ application }) => application), second.next]).toEqual([[id], null]);
    await expect(listResults(awards.deps, { cursor: 'nonsense' })).rejects.toThrow('request.invalid');
  });

  it('publishes refusals if the terms of the policy do', async () => {
    const pack = packOfNewAwards();
    const refusals = {
      name: REFUSALS_PUBLISHED,
      value: { zh: '公开', en: 'published' },
      label: { zh: '公开', en: 'published' },
      seen: { zh: '试', en: 'test' },
      lastCheckedOn: '2026-11-28',
    };
    const published = { practices: { ...pack.practices, [REFUSALS_PUBLISHED]: refusals } };
    await awards.asOwner().sql`
      insert into applications (id, enterprise, item, claim, certificate_form, state, seq, version, machine_version, snapshot,
        deadlines, head, at, submitted_at, committed_fen, rests)
      select 'A-refused', enterprise, item, claim, 'other', 'refusalFinal', seq, version, machine_version, snapshot, deadlines, head, at,
        submitted_at, 0, rests from applications where id = ${id}`;
    const of = async (terms: typeof published) =>
      (await listResults(awards.deps, {}, terms)).results.filter(({ outcome }) => outcome === 'refused');
    expect(await of({ practices: pack.practices } as typeof published)).toEqual([]);
    expect((await of(published)).map(({ application }) => application)).toEqual(['A-refused']);
  });

  it('tells usual times by item and station, of no fewer than five stays', async () => {
    const { sql } = awards.asOwner();
    const { status, body } = await awards.as('citizen-1').get('/usual-times');
    expect([status, body['times'], body['fewest']]).toEqual([200, [], 5]);
    await sql`
      insert into applications (id, enterprise, item, claim, certificate_form, state, seq, version, machine_version, snapshot,
        deadlines, head, at, submitted_at, committed_fen, rests)
      select 'A-usual-' || n, enterprise, item, claim, 'f' || n, 'submitted', 2, 2, 1, snapshot, deadlines, head, at,
        now() - interval '20 days', 0, false from applications, generate_series(1, 5) n where id = ${id}`;
    await sql`
      insert into steps (application, seq, command_id, accepted, type, person, at, event, state_before, state_after, outcome,
        machine_version, run_id, hash)
      select 'A-usual-' || n, seq, 'usual-' || n || seq, true, 't', 'p', now() - interval '20 days' + (seq - 1) * n * interval '1 day', '{"signed": {}, "actor": {"as": "system"}}',
        'draft', case seq when 1 then 'submitted' else 'departmentVerification.answering' end, '{}', 1, 'r', 'h'
      from generate_series(1, 5) n, generate_series(1, 2) seq`;
    const other = buildApp({ ...awards.deps, database: { ...awards.database } });
    const answer = (await other.inject('/api/usual-times')).json<{ stations: object[]; times: object[] }>();
    await other.close();
    expect(answer.times).toEqual([
      expect.objectContaining({
        item: expect.objectContaining({ code: 'C1' }) as object,
        station: { code: 'submitted', zh: '待受理', en: 'waiting to be accepted' },
        ended: 9,
      }),
    ]);
    // Of all items together, with the stay of an award of another item that is too few by itself.
    expect(answer.stations).toContainEqual(
      expect.objectContaining({
        station: { code: 'submitted', zh: '待受理', en: 'waiting to be accepted' },
        ended: 9,
      }),
    );
    expect(JSON.stringify(answer)).not.toMatch(/mean|average/);
  });
});

describe('the file for the archive', () => {
  it('has an index, letters, documents, journal and proof; the applicant has their own papers', async () => {
    const signer = newSigner('gongshu-brand-awards');
    await insertLogKey(awards.database, { key: signer.key, endorsement: null });
    await exportFinished(awards.database, awards.client, () => undefined, id);
    const folder = await mkdtemp(join(tmpdir(), 'gongshu-archive-'));
    const sealer = { database: awards.database, signers: [signer], store: directoryStore(folder) };
    await enterFilesBeside(awards.database, await buildVerifier());
    while ((await sealNext(sealer)) > 0);
    const response = await fetched(`/api/applications/${id}/archive`, 'handler-1');
    expect(response.status).toBe(200);
    const files = readZip(await bytesOf(response));
    const paths = files.map(({ path }) => path);
    for (const path of ['index.html', 'index.json', 'journal.json', 'bundle.zip', 'letters/1-receipt.zh.pdf'])
      expect(paths).toContain(path);
    expect(paths.filter((path) => path.startsWith('documents/'))).toHaveLength(1);
    const index = JSON.parse(Buffer.from(files[1]?.bytes ?? []).toString()) as {
      files: { path: string; sha256: string }[];
    };
    for (const line of index.files) {
      const file = files.find(({ path }) => path === line.path);
      expect(sha256(Buffer.from(file?.bytes ?? []))).toBe(line.sha256);
    }
    const bundle = readZip(files.find(({ path }) => path === 'bundle.zip')?.bytes ?? new Uint8Array());
    expect(bundle.map(({ bytes }) => Buffer.from(bytes).toString()).join('')).toContain(`${id}/1/receipt`);
    expect((await fetched(`/api/applications/${id}/archive`, 'applicant-qiaoxi')).status).toBe(403);

    const papers = await fetched(`/api/applications/${id}/papers`, 'applicant-qiaoxi');
    const own = readZip(await bytesOf(papers)).map(({ path }) => path);
    expect(own).toContain('dossier.json');
    expect(own).toContain('letters/1-receipt.zh.pdf');
    expect(own.filter((path) => path.startsWith('documents/'))).toHaveLength(1);
    expect(own).not.toContain('journal.json');
    expect((await fetched(`/api/applications/${id}/papers`, 'applicant-yunhe')).status).toBe(404);
  });
});

describe('a letter that nobody has asked for', () => {
  const deps = () => ({ database: awards.database, payer: null, portal: awards.deps.portal });
  const issued = async (application: string) =>
    awards.database.sql<{ kind: string; step: number }[]>`
      select kind, step from letters where application = ${application} order by step`;
  const followed = async (application: string, version: number): Promise<void> => {
    await until(async () => {
      await followLetters(deps());
      const [reached] = await awards.database.sql`
        select from journal_readers r join steps s on s.application = ${application} and s.seq = ${version}
        where r.reader = 'letters' and (s.xid, s.application collate "C", s.seq) <= (r.xid, r.application, r.seq)`;
      return reached !== undefined;
    });
  };

  it('is issued by its step, once, and not by the steps that call for none', async () => {
    await followLetters(deps());
    const visitors = visitorsAt(awards.url, () => undefined);
    const { id: own } = await visitors.submit('applicant-qiaoxi', (await sampleForms()).product());
    await followed(own, 1);
    expect([...(await issued(own))]).toEqual([{ kind: 'receipt', step: 1 }]);
    await awards.as('handler-1').post(`/applications/${own}/signals/application.return`, { reasons: 'r' });
    await followed(own, 2);
    expect([...(await issued(own))]).toEqual([
      { kind: 'receipt', step: 1 },
      { kind: 'correction', step: 2 },
    ]);
    const { body } = await awards.as('applicant-qiaoxi').get(`/applications/${own}/letters`);
    expect((body['letters'] as ListedLetter[]).map(({ kind }) => kind)).toEqual(['receipt', 'correction']);
    expect(await issued(own)).toHaveLength(2);
  });

  it('holds up no other if it cannot be made, and is named', async () => {
    const visitors = visitorsAt(awards.url, () => undefined);
    const broken = await visitors.submit('applicant-qiaoxi', (await sampleForms()).product());
    const whole = await visitors.submit('applicant-qiaoxi', (await sampleForms()).product());
    const origin = {
      get origin(): string {
        throw new Error('no address');
      },
    };
    const [first] = await awards.database.sql<{ seq: number }[]>`
      select seq from applications where id = ${whole.id}`;
    const forEver = until(async () => (await followLetters({ ...deps(), portal: origin })) < 0);
    await expect(forEver).rejects.toThrow('letters could not be issued: Error: no address');
    await followed(whole.id, first?.seq ?? 0);
    expect(await issued(broken.id)).toEqual([]);
    await awards.as('applicant-qiaoxi').get(`/applications/${broken.id}/letters`);
    expect([...(await issued(broken.id))]).toEqual([{ kind: 'receipt', step: 1 }]);
  });
});
