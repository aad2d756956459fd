import { AwsClient } from 'aws4fetch';
import { createHash } from 'node:crypto';
import type { DocumentStore } from './store.ts';

/** An S3-compatible bucket, addressed by path. */
export interface Bucket {
  /** Scheme, host and port. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const PATIENCE_MS = 30_000;

/** Requests are signed (Signature Version 4) with the hash of the bytes that they carry. */
export function s3Store({ endpoint, bucket, region, accessKeyId, secretAccessKey }: Bucket): DocumentStore {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 2 });
  const urlOf = (sha256: string): string =>
    `${endpoint.replace(/\/$/, '')}/${bucket}/${sha256.slice(0, 2)}/${sha256}`;
  const ask = async (method: string, sha256: string, bytes?: Buffer): Promise<Response> =>
    client.fetch(urlOf(sha256), {
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
    async put(sha256, _path, bytes) {
      const { ok, status } = await ask('PUT', sha256, bytes);
      if (!ok) throw new Error(`the bucket ${bucket} answered ${status} to a new document`);
    },
    async get(sha256) {
      const response = await ask('GET', sha256);
      if (response.status === 404) return null;
      if (!response.ok) throw new Error(`the bucket ${bucket} answered ${response.status}`);
      return Buffer.from(await response.arrayBuffer());
    },
  };
}
