import { isBucketAway, objectsOf, type Bucket } from '../bucket.ts';
import type { Neighbour } from './neighbour.ts';

/** A bucket; its objects are asked for one that need not be there. */
export function bucketAt(bucket: Bucket, setting: string): Neighbour {
  return {
    name: `The bucket ${bucket.bucket} at ${new URL(bucket.endpoint).host}`,
    dependency: 'documents',
    setting,
    ask: async () => objectsOf(bucket).get('store-name'),
    isAway: isBucketAway,
  };
}
