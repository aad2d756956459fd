import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../api/app.ts';
import { startAwards, type Awards } from '../support/awards.ts';

let awards: Awards;
let token: string;
beforeAll(async () => {
  awards = await startAwards();
  token = (await awards.deps.development?.issuer.tokenFor('applicant-qiaoxi')) ?? '';
});
afterAll(async () => awards.stop());

const send = async (method: 'GET' | 'POST', path: string, body?: string) =>
  awards.app.inject({
    method,
    url: `/api${path}`,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { payload: body }),
  });

describe('a body', () => {
  it.each([
    ['with a prototype in it', '{"claim":{"item":"C1"},"__proto__":{"isAdmin":true}}'],
    ['with a prototype deep inside', '{"claim":{"item":"C1","__proto__":{"amountFen":1}}}'],
    ['with a constructor’s prototype', '{"claim":{"constructor":{"prototype":{"amountFen":1}}}}'],
    ['with a member of the record that is not the sender’s to write', '{"claim":{"item":"C1"},"version":7}'],
    ['with an object where a text is expected', '{"claim":{"item":{"$ne":""}}}'],
    ['with a list where an object is expected', '{"claim":[["item","C1"]]}'],
    ['with a text where a list is expected', '{"documents":"0"}'],
    ['that is half of one', '{"claim":{"item"'],
    ['that is none', 'null'],
  ])('%s is refused, and changes nothing', async (_, body) => {
    const answer = await send('POST', '/drafts', body);
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({ code: 'request.invalid' });
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
    expect((await send('GET', '/drafts')).json()).toEqual({ drafts: [] });
  });

  it.each([
    ['of the body', '{"claim":{"item":"C1"},"claim":{"item":"C2"}}', '/claim'],
    ['deep inside, in other letters', '{"claim":{"item":"C1","\\u0069tem":"C2"}}', '/claim/item'],
  ])('that gives a member twice is refused at its place: one %s', async (_, body, at) => {
    const answer = await send('POST', '/drafts', body);
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({ code: 'request.invalid', errors: [{ at, code: 'givenTwice' }] });
    expect((await send('GET', '/drafts')).json()).toEqual({ drafts: [] });
  });

  it('without any of that is taken: the guard is not simply shut', async () => {
    expect((await send('POST', '/drafts', '{"claim":{"item":"C1"}}')).statusCode).toBe(201);
  });
});

describe('a parameter', () => {
  it.each(['?limit=1&limit=100', '?limit=1&more=1', '?limit[]=1', '?state=a&state=b', '?limit=1e9'])(
    'that is said twice, or is none of the route’s, is refused: %s',
    async (query) => {
      expect((await send('GET', `/applications${query}`)).statusCode).toBe(422);
    },
  );

  it('said once is taken', async () => {
    expect((await send('GET', '/applications?limit=1&state=submitted')).statusCode).toBe(200);
  });
});

it('an API outside development gives no token for the asking, lets no time pass and has no issuer of its own', async () => {
  const app = buildApp({ ...awards.deps, development: null });
  const body = { account: 'administrator-1' };
  expect((await app.inject({ method: 'POST', url: '/api/dev/token', body })).statusCode).toBe(404);
  expect((await app.inject('/oidc/.well-known/openid-configuration')).statusCode).toBe(404);
  expect((await awards.app.inject({ method: 'POST', url: '/api/dev/token', body })).statusCode).toBe(200);
  await app.close();
});
