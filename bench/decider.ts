import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { tokenOf } from '../test/support/event-reader.ts';
import { visitor } from '../tour/visitor.ts';

const APPLICANT = 'applicant-qiaoxi';

/** When a decision was answered and when a viewer saw it, in milliseconds from its POST. */
export interface Decided {
  readonly answered: number;
  readonly seen: number;
}

/** An award that is returned and sent again, turn by turn, and its applicant who follows it live. */
export async function startDecider(
  url: string,
): Promise<{ decide: () => Promise<Decided>; stop: () => void }> {
  const name = randomUUID();
  const claim = {
    item: 'C1',
    enterprise: '91330105MA2AXQ001U',
    recognition: `product:${name}`,
    recognisedOn: '2026-01-05',
    certificate: name,
  };
  const applicant = visitor(url, APPLICANT);
  const handler = visitor(url, 'handler-1');
  const { body } = await applicant.post('/applications', { claim, documents: [] });
  const award = `/applications/${String(body['id'])}`;
  const viewer = await follow(`${url}/api${award}/events`, await tokenOf(url, APPLICANT));
  let isReturned = false;
  return {
    async decide() {
      const [who, path, sent] = isReturned
        ? ([applicant, `${award}/signals/application.resubmit`, { claim, documents: [] }] as const)
        : ([handler, `${award}/signals/application.return`, { reasons: 'bench' }] as const);
      const looked = await who.seen(path);
      const seen = viewer.nextStep();
      const begun = performance.now();
      const { status } = await who.post(path, sent, randomUUID(), looked);
      const answered = performance.now() - begun;
      if (status !== 200) throw new Error(`a decision was answered ${status}`);
      isReturned = !isReturned;
      const decided = { answered, seen: (await seen) - begun };
      const { body: view } = await applicant.get(award);
      if ((view['state'] === 'returned') !== isReturned) throw new Error('the status is behind its answer');
      return decided;
    },
    stop: viewer.stop,
  };
}

/** Follows an award. `nextStep` resolves to the instant at which its next step arrives. */
async function follow(
  url: string,
  token: string,
): Promise<{ nextStep: () => Promise<number>; stop: () => void }> {
  const request = get(url, { headers: { authorization: `Bearer ${token}` }, agent: false });
  const [stream] = (await once(request, 'response')) as [IncomingMessage];
  let arrived: (at: number) => void = () => undefined;
  stream.on('error', () => undefined);
  stream.on('data', (chunk: Buffer) => {
    if (/^event: step/m.test(chunk.toString())) arrived(performance.now());
  });
  return {
    nextStep: async () => new Promise((resolve) => (arrived = resolve)),
    stop: () => void request.destroy(),
  };
}
