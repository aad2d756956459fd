import createClient from 'openapi-fetch';
import type { paths } from './door.d.ts';

/**
 * Leads an award from the first form to the money. Everything that this program knows of the API is in `door.d.ts`,
 * which is generated from `/api/openapi.json`.
 * @returns the states that it passed
 */
export async function leadToPaid(
  api: string,
  tokenOf: (account: string) => Promise<string>,
  /** Puts a document in and says what it proves. */
  provenBy: (account: string) => Promise<{ sha256: string; proof: 'certificate' | 'registration' }[]>,
): Promise<string[]> {
  const as = async (account: string) =>
    createClient<paths>({ baseUrl: api, headers: { authorization: `Bearer ${await tokenOf(account)}` } });
  const once = () => ({ 'Idempotency-Key': globalThis.crypto.randomUUID() });
  const states: string[] = [];
  const stateOf = ({ data, error }: { data?: { state: string } | object; error?: unknown }): void => {
    if (data === undefined || !('state' in data)) throw new Error(JSON.stringify(error ?? data));
    states.push(data.state);
  };

  const applicant = await as('applicant-qiaoxi');
  const submitted = await applicant.POST('/applications', {
    params: { header: once() },
    body: {
      claim: {
        item: 'C1',
        enterprise: '91330105MA2AXQ001U',
        recognition: 'product:cake',
        recognisedOn: '2026-01-05',
        certificate: 'HZ-2026-001',
        renewal: false,
      },
      documents: await provenBy('applicant-qiaoxi'),
    },
  });
  stateOf(submitted);
  const id = submitted.data !== undefined && 'id' in submitted.data ? submitted.data.id : '';
  const path = { id };
  /** Who decides looks first: the key of the request, and what they saw. */
  const onceSeen = async (client: Awaited<ReturnType<typeof as>>) => {
    const { response } = await client.GET('/applications/{id}', { params: { path } });
    return { ...once(), 'If-Match': response.headers.get('etag') ?? '' };
  };

  const handler = await as('handler-1');
  stateOf(
    await handler.POST('/applications/{id}/signals/application.accept', {
      params: { path, header: await onceSeen(handler) },
      body: {},
    }),
  );
  for (const account of ['officer-market', 'officer-finance-bureau', 'officer-street']) {
    const officer = await as(account);
    stateOf(
      await officer.POST('/applications/{id}/signals/department.confirm', {
        params: { path, header: await onceSeen(officer) },
        body: {},
      }),
    );
  }
  stateOf(
    await handler.POST('/applications/{id}/signals/office.propose', {
      params: { path, header: await onceSeen(handler) },
      body: { outcome: 'grant', reasons: 'as the file shows' },
    }),
  );
  const approver = await as('approver-1');
  stateOf(
    await approver.POST('/applications/{id}/signals/office.approve', {
      params: { path, header: await onceSeen(approver) },
      body: { reasons: 'as proposed' },
    }),
  );
  const { data: published } = await handler.GET('/applications/{id}', { params: { path } });
  const notice = published?.waitsFor.find(({ task }) => task === 'notice');
  const until = new Date(notice?.due ?? '').toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
  await handler.POST('/dev/applications/{id}/fast-forward', { params: { path }, body: { until } });
  for (let state = 'publicNotice.open'; state === 'publicNotice.open';) {
    const { data } = await handler.GET('/applications/{id}', { params: { path } });
    state = data?.state ?? '';
  }
  const [cashier, checker] = [await as('finance-2'), await as('finance-1')];
  const { data: file } = await cashier.POST('/payments/exports', {
    params: { header: once() },
    body: { orders: [`${path.id}-1`] },
  });
  const { data: award } = await handler.GET('/applications/{id}', { params: { path } });
  await checker.POST('/payments/exports/{id}/release', {
    params: { path: { id: file?.id ?? '' }, header: once() },
    body: { digest: file?.digest ?? '' },
  });
  const paidOn = new Date(award?.at ?? '').toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
  stateOf(
    await checker.POST('/applications/{id}/signals/payment.confirm', {
      params: { path, header: await onceSeen(checker) },
      body: { reference: 'B-1', paidOn, amountFen: file?.totalFen ?? 0 },
    }),
  );
  return states;
}

/** What the description forbids does not compile. */
export function mistakes({ POST }: ReturnType<typeof createClient<paths>>): void {
  const propose = '/applications/{id}/signals/office.propose';
  const path = { id: 'A1' };
  const header = { 'Idempotency-Key': '1', 'If-Match': '"1"' };
  // @ts-expect-error: there is no such outcome
  void POST(propose, { params: { path, header }, body: { outcome: 'maybe', reasons: 'x' } });
  // @ts-expect-error: the key is needed
  void POST(propose, { params: { path }, body: { outcome: 'grant', reasons: 'x' } });
  const unseen = { 'Idempotency-Key': '1' };
  // @ts-expect-error: the version that the sender saw is needed
  void POST(propose, { params: { path, header: unseen }, body: { outcome: 'grant', reasons: 'x' } });
  // @ts-expect-error: there is no such signal
  void POST('/applications/{id}/signals/office.wish', { params: { path, header }, body: {} });
}
