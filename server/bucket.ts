import { AwsClient } from 'aws4fetch';
import { createHash } from 'node:crypto';

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
  /** Null if there is none. */
  get(path: string): Promise<Buffer | null>;
  /** The paths that begin so, in their order. */
  list(prefix: string): Promise<readonly string[]>;
}

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
      if (!ok) throw new Error(`the bucket ${bucket} answered ${status} to a new object`);
    },
    async get(path) {
      const response = await ask('GET', path);
      if (response.status === 404) return null;
      if (!response.ok) throw new Error(`the bucket ${bucket} answered ${response.status}`);
      return Buffer.from(await response.arrayBuffer());
    },
    async list(prefix) {
      const paths: string[] = [];
      for (;;) {
        const query = new URLSearchParams({ 'list-type': '2', prefix, 'start-after': paths.at(-1) ?? '' });
        const response = await ask('GET', `?${query.toString()}`);
        if (!response.ok) throw new Error(`the bucket ${bucket} answered ${response.status} to a list`);
        const page = await response.text();
        paths.push(...[...page.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, path = '']) => path));
        if (!page.includes('<IsTruncated>true</IsTruncated>')) return paths;
      }
    },
  };
}
