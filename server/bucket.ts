import { AwsClient } from 'aws4fetch';
import { createHash } from 'node:crypto';
import { isUnreachable } from '../db/is-away.ts';
import { codeOf } from '../embedded/start-problem.ts';

/** An S3-compatible bucket, addressed by path. */
export interface Bucket {
  /** Scheme, host and port. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Objects by their path in a bucket. */
export interface Objects {
  put(path: string, bytes: Uint8Array): Promise<void>;
  /** Null if there is none in the bucket, which is there. */
  get(path: string): Promise<Buffer | null>;
  /** The paths that begin so, in their order. */
  list(prefix: string): Promise<readonly string[]>;
}

/** What the server of a bucket answered to a request that it did not carry out. */
class BucketProblem extends Error {
  readonly status: number;

  constructor(bucket: string, status: number, to = '') {
    super(`the bucket ${bucket} answered ${status}${to}`);
    this.status = status;
  }
}

/** Whether the bucket cannot be reached or its server does not serve just now: it may be asked again. */
export function isBucketAway(error: unknown): boolean {
  if (error instanceof BucketProblem) return error.status === 429 || error.status >= 500;
  if (!(error instanceof Error)) return false;
  return error.name === 'TimeoutError' || isUnreachable(error.cause ?? error) || isBrokenOff(error.cause);
}

/** What Node's own client says where no connection was to be had in time, or one broke off. */
const isBrokenOff = (cause: unknown): boolean => codeOf(cause)?.startsWith('UND_ERR_') === true;

const PATIENCE_MS = 30_000;

/** Requests are signed (Signature Version 4) with the hash of the bytes that they carry. */
export function objectsOf({ endpoint, bucket, region, accessKeyId, secretAccessKey }: Bucket): Objects {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 2 });
  const ask = async (method: string, path: string, bytes?: Uint8Array): Promise<Response> =>
    client.fetch(`${endpoint.replace(/\/$/, '')}/${bucket}/${path}`, {
      method,
      signal: AbortSignal.timeout(PATIENCE_MS),
      redirect: 'error',
      ...(bytes === undefined ? {} : { body: new Uint8Array(bytes) }),
      headers: {
        'x-amz-content-sha256': createHash('sha256')
          .update(bytes ?? '')
          .digest('hex'),
        'content-type': 'application/octet-stream',
      },
    });
  return {
    async put(path, bytes) {
      const { ok, status } = await ask('PUT', path, bytes);
      if (!ok) throw new BucketProblem(bucket, status, ' to a new object');
    },
    async get(path) {
      const response = await ask('GET', path);
      if (response.status === 404 && !(await response.clone().text()).includes('NoSuchBucket')) return null;
      if (!response.ok) throw new BucketProblem(bucket, response.status);
      return Buffer.from(await response.arrayBuffer());
    },
    async list(prefix) {
      const paths: string[] = [];
      for (;;) {
        const query = new URLSearchParams({ 'list-type': '2', prefix, 'start-after': paths.at(-1) ?? '' });
        const response = await ask('GET', `?${query.toString()}`);
        if (!response.ok) throw new BucketProblem(bucket, response.status, ' to a list');
        const page = await response.text();
        paths.push(...[...page.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, path = '']) => path));
        if (!page.includes('<IsTruncated>true</IsTruncated>')) return paths;
      }
    },
  };
}
