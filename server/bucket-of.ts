import type { Bucket } from './bucket.ts';

/** A bucket of the server that the environment names; null if it does not say how to reach it. */
export function bucketOf(env: NodeJS.ProcessEnv, bucket: string | undefined): Bucket | null {
  const endpoint = env['S3_ENDPOINT'];
  const accessKeyId = env['S3_ACCESS_KEY_ID'];
  const secretAccessKey = env['S3_SECRET_ACCESS_KEY'];
  if (!bucket || !endpoint || !accessKeyId || !secretAccessKey) return null;
  return { endpoint, bucket, region: env['S3_REGION'] || 'us-east-1', accessKeyId, secretAccessKey };
}
