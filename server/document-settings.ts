import { join } from 'node:path';
import type { Documents } from '../use-cases/document/documents.ts';
import { clamd, noScan } from '../use-cases/document/scan.ts';
import { s3Store } from './s3-store.ts';
import { diskStore } from '../use-cases/document/store.ts';
import { bucketOf } from './bucket-of.ts';
import { namedBucket, namedFolder, type NamedPlace } from './require-document-store.ts';
import { required } from './required.ts';

const MIB = 1024 * 1024;
const LIMITS = { bytes: 20 * MIB, quota: { bytes: 500 * MIB, count: 1_000 } } as const;

/** Where documents lie: the bucket of `S3_ENDPOINT` if it is set, else the folder `DOCUMENTS_DIR`. */
export function documentStore(
  env: NodeJS.ProcessEnv,
): Pick<Documents, 'store'> & { readonly place: NamedPlace; readonly folder: string } {
  const folder = env['DOCUMENTS_DIR'] || '.data/documents';
  if (env['S3_ENDPOINT'])
    for (const name of ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY']) required(name);
  const bucket = bucketOf(env, env['S3_BUCKET']);
  return bucket === null
    ? { store: diskStore(folder), place: namedFolder(folder), folder }
    : { store: s3Store(bucket), place: namedBucket(bucket), folder };
}

/**
 * The same for somebody who takes documents in. They are scanned by the clamd of `CLAMD` (host:port) if it is set; else each answer
 * says that nobody looked at them.
 */
export function documentSettings(env: NodeJS.ProcessEnv): Documents & { readonly place: NamedPlace } {
  const { store, place, folder } = documentStore(env);
  const [, host, port] = /^(.+):(\d+)$/.exec(env['CLAMD'] ?? '') ?? [];
  const isScanned = host !== undefined && port !== undefined;
  if (!isScanned)
    console.warn(
      'CLAMD is not set: documents are taken without a look for viruses, and say so (scan: none).',
    );
  return {
    store,
    place,
    scan: isScanned ? clamd(host, Number(port)) : noScan,
    incoming: join(folder, 'incoming'),
    limits: LIMITS,
  };
}
