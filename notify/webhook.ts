import { createHmac, timingSafeEqual } from 'node:crypto';
import { lookup as resolve } from 'node:dns';
import { request as requestPlainly } from 'node:http';
import { request as requestByTls } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Undelivered } from './undelivered.ts';

/** Where a program is notified of things, and what signs it. */
export interface Subscriber {
  readonly url: string;
  readonly secret: string;
}

/** How long a signed request can be taken for new, in seconds. */
export const WEBHOOK_WINDOW_SECONDS = 300;
const PATIENCE_MS = 15_000;

/** What is wrong with an address; null if notifications may be sent there. */
export type WrongAddress = 'notHttps' | 'hasCredentials' | 'otherPort' | 'notPublic';

/**
 * Whether an address is one that this system may be made to call: https on port 443, and no host of its own network. Names are resolved
 * when they are called, and held to the same.
 * @param isDevelopment allows http, any port and this machine
 */
export function wrongAddress(text: string, isDevelopment: boolean): WrongAddress | null {
  const url = new URL(text);
  if (url.protocol !== 'https:' && !(isDevelopment && url.protocol === 'http:')) return 'notHttps';
  if (url.username !== '' || url.password !== '') return 'hasCredentials';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isDevelopment) return null;
  // What listens elsewhere on a host is no service for the public.
  if (url.port !== '') return 'otherPort';
  if (isIP(host) !== 0) return isPublic(host) ? null : 'notPublic';
  return /(^|\.)(localhost|local|internal|home\.arpa)\.?$/i.test(host) || !host.includes('.')
    ? 'notPublic'
    : null;
}

/** Of version 6 IANA gives out this range alone. */
const GIVEN_OUT = ipaddr.IPv6.parseCIDR('2000::/3');

/** Neither private, nor loopback, nor any other range that IANA keeps for special purposes. */
export function isPublic(address: string): boolean {
  const read = ipaddr.process(address);
  return read.range() === 'unicast' && (read instanceof ipaddr.IPv4 || read.match(GIVEN_OUT));
}

/** `v1=` and the HMAC-SHA256 in hexadecimal over timestamp, full stop and body. */
export function webhookSignature(secret: string, timestamp: number, body: string): string {
  return `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;
}

/** As a subscriber verifies a request: its signature, and that it is not an old one sent again. @param now in seconds */
export function isGenuine(
  secret: string,
  headers: { readonly timestamp: string; readonly signature: string },
  body: string,
  now: number,
): boolean {
  const timestamp = Number(headers.timestamp);
  if (!(Math.abs(now - timestamp) <= WEBHOOK_WINDOW_SECONDS)) return false;
  const expected = Buffer.from(webhookSignature(secret, timestamp, body));
  const got = Buffer.from(headers.signature);
  return expected.length === got.length && timingSafeEqual(expected, got);
}

/**
 * Tells a subscriber; resolves when it answered 2xx, rejects else. Redirections are not followed, and of an answer nothing
 * is read but its status.
 * @param now in seconds
 */
export async function callWebhook(
  { url, secret }: Subscriber,
  id: number,
  content: object,
  now: number,
  isDevelopment: boolean,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  const wrong = wrongAddress(url, isDevelopment);
  if (wrong !== null) throw new Undelivered(`the address of the webhook may not be called: ${wrong}`);
  const body = JSON.stringify(content);
  const timestamp = Math.floor(now);
  const request = url.startsWith('https:') ? requestByTls : requestPlainly;
  const status = await new Promise<number>((done, failed) => {
    const sent = request(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'gongshu-awards',
        'gongshu-notification': String(id),
        'gongshu-timestamp': String(timestamp),
        'gongshu-signature': webhookSignature(secret, timestamp, body),
      },
      agent: false,
      signal: AbortSignal.timeout(patienceMs),
      ...(isDevelopment ? {} : { lookup: publicLookup }),
    });
    sent.on('error', failed);
    // Comes after everything, and alone where the subscriber goes over to another protocol.
    sent.once('close', () => {
      failed(new Undelivered('the subscriber hung up'));
    });
    sent.once('response', (response) => {
      response.on('error', failed);
      done(response.statusCode ?? 0);
      sent.destroy();
    });
    sent.end(body);
  });
  if (status < 200 || status > 299) throw new Undelivered(`the subscriber answered ${status}`);
}

/** Resolves a name to public addresses alone: what is connected to is what was looked at. */
export const publicLookup: LookupFunction = (host, options, done) => {
  resolve(host, { ...options, all: true }, (error, addresses) => {
    const found = Array.isArray(addresses) ? addresses : [];
    const good = found.filter(({ address }) => isPublic(address));
    const [first] = good;
    if (error !== null) done(error, '');
    else if (first === undefined || good.length < found.length)
      done(new Undelivered('the host has no public address, or others beside it'), '');
    else if (options.all === true) done(null, good);
    else done(null, first.address, first.family);
  });
};
