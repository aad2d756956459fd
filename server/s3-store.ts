import { objectsOf, type Bucket } from './bucket.ts';
import type { DocumentStore } from '../use-cases/document/store.ts';

/** Documents in a bucket. */
export function s3Store(bucket: Bucket): DocumentStore {
  const objects = objectsOf(bucket);
  const placeOf = (sha256: string): string => `${sha256.slice(0, 2)}/${sha256}`;
  return {
    put: async (sha256, _path, bytes) => objects.put(placeOf(sha256), bytes),
    get: async (sha256) => objects.get(placeOf(sha256)),
  };
}
