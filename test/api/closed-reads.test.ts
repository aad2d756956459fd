import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FILTER } from '../../use-cases/application/filter.ts';
import { sampleForms } from '../../tour/forms.ts';
import { verifying, type LedAward } from '../../tour/led-award.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { pdf } from '../support/files.ts';
import { descriptionOf } from '../support/checked-answers.ts';

/** A department that was not asked, another firm, and a street that applies itself. */
const STRANGERS = ['officer-commerce', 'applicant-yunhe', 'street-banshan'] as const;
/** A product that nobody else has, a certificate, and what an officer says of them. */
const NAME = '金丝雀糕点';
const CERTIFICATE = 'CANARY-2026-7';
const WORDS = 'a canary among the opinions';
/** Streams never end; `test/api/live.test.ts` has their frames. */
const isStream = (path: string): boolean => path.endsWith('/events');

let awards: Awards;
let award: LedAward;
let own: LedAward;
let document: string;
beforeAll(async () => {
  awards = await startAwards();
  const visitors = visitorsAt(awards.url, () => undefined);
  const forms = await sampleForms();
  const form = forms.product();
  // Nobody else has put this one in.
  const { body } = await awards.as('applicant-qiaoxi').upload('own.pdf', pdf('BT (own) Tj ET'));
  document = String(body['sha256']);
  const documents = [...form.documents, { sha256: document, proof: 'certificate' }];
  const claim = { ...form.claim, recognition: `product:${NAME}`, certificate: CERTIFICATE };
  award = await verifying(visitors, { claim, documents });
  own = await verifying(visitors, forms.street(), 'street-banshan');
  await award.act('officer-market', 'department.object', 'departmentVerification.answering', {
    reasons: WORDS,
  });
});
afterAll(async () => awards.stop());

async function textFor(account: string, path: string): Promise<string> {
  const token = (await awards.deps.development?.issuer.tokenFor(account)) ?? '';
  const response = await fetch(`${awards.url}/api${path}`, {
    headers: { authorization: `Bearer ${token}` },
    redirect: 'manual',
  });
  return `${response.status} ${await response.text()}`;
}

/** Every address that is read, about the award where it is about something. */
async function reads(): Promise<readonly string[]> {
  const { paths } = await descriptionOf(awards.app);
  const ids: Readonly<Record<string, string>> = { sha256: document, code: '91330105MA2AXQ001U', n: '13' };
  const plain = Object.entries(paths)
    .filter(([path, methods]) => 'get' in methods && !isStream(path))
    .map(([path]) => path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? award.id));
  const values: Readonly<Record<keyof typeof FILTER, string>> = {
    text: NAME,
    group: 'departmentVerification',
    state: 'departmentVerification',
    item: 'C1',
    enterprise: '91330105MA2AXQ001U',
    unit: 'market',
    person: 'p-officer-market',
    submittedFrom: '2020-01-01',
    submittedUntil: '2099-01-01',
    leastFen: '0',
    mostFen: '99999999999',
    overdue: 'false',
  };
  const filtered = Object.entries(values).map(([name, value]) => `?${name}=${encodeURIComponent(value)}`);
  const lists = ['/applications', '/applications/counts', '/applications/export'];
  return [...plain, ...lists.flatMap((path) => filtered.map((filter) => `${path}${filter}`))];
}

/** A problem names the address that was asked for and, if a part of it has another form, quotes that part. */
const withoutAsked = (text: string, path: string): string =>
  path
    .split('/')
    .flatMap((part) => (part === '' ? [] : [`“${part}”`, `\\"${part}\\"`]))
    .reduce((rest, part) => rest.replaceAll(part, ''), text.replaceAll(path, ''));

const foundIn = (text: string): readonly string[] =>
  [award.id, NAME, CERTIFICATE, WORDS].filter((canary) => text.includes(canary));

describe('an award', () => {
  it.each(STRANGERS)('is in nothing that %s reads', async (account) => {
    const found: string[] = [];
    for (const path of await reads()) {
      const text = withoutAsked(await textFor(account, path), path);
      for (const canary of foundIn(text)) found.push(`${path}: ${canary}`);
    }
    expect(found).toEqual([]);
  });

  it('is in much of what an officer reads whose unit was asked: the walk would find it', async () => {
    const seen = new Set<string>();
    for (const path of await reads())
      if (foundIn(withoutAsked(await textFor('officer-market', path), path)).length > 0)
        seen.add(path.split('?')[0]?.replace(award.id, ':id') ?? '');
    expect([...seen].sort()).toEqual(
      [
        '/applications',
        '/applications/:id',
        '/applications/:id/dossier',
        '/applications/:id/letters',
        '/applications/:id/steps',
        '/applications/export',
      ].sort(),
    );
  });

  it.each(STRANGERS)('is not there for %s, and its documents are not', async (account) => {
    for (const part of ['', '/dossier', '/steps', '/explanation', '/events'])
      expect(await textFor(account, `/applications/${award.id}${part}`)).toMatch(
        /^404 .*application\.unknown/,
      );
    expect(await textFor(account, `/documents/${document}`)).toMatch(/^(404 .*document\.missing|403)/);
  });

  it('of a street itself is read by it as the firm that it is', async () => {
    expect(await textFor('street-banshan', `/applications/${own.id}/dossier`)).toMatch(/^200 /);
    expect((await awards.as('street-banshan').get('/applications/counts')).body).toMatchObject({ count: 1 });
  });

  it('tells an officer whose unit was not asked that they may not act, and nothing else', async () => {
    const path = `/applications/${award.id}/signals/department.confirm`;
    const { body } = await awards.as('officer-commerce').post(path, {});
    expect(body).toMatchObject({ code: 'unit.notAsked' });
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(['state']));
    expect(body).not.toHaveProperty('first');
    expect(body).not.toHaveProperty('allowed');
  });
});
