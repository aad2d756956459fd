import { objectsOf, type Objects } from './bucket.ts';
import { AuditProblem } from '../audit/audit-problem.ts';
import { directoryStore } from '../audit/log/directory-store.ts';
import { nameOf, sizesIn, type CheckpointStore } from '../audit/log/store.ts';
import { bucketOf } from './bucket-of.ts';

/**
 * Where checkpoints are kept outside the database: the bucket `LOG_BUCKET` if it is named, else the folder
 * `LOG_FOLDER`.
 * @throws AuditProblem if neither is named, or the bucket cannot be reached with what is set
 */
export function checkpointStore(env: NodeJS.ProcessEnv): CheckpointStore {
  const name = env['LOG_BUCKET'];
  const folder = env['LOG_FOLDER'];
  if (name) {
    const bucket = bucketOf(env, name);
    if (bucket === null)
      throw new AuditProblem('LOG_BUCKET needs S3_ENDPOINT, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY.');
    return bucketStore(objectsOf(bucket));
  }
  if (!folder)
    throw new AuditProblem('Set LOG_FOLDER or LOG_BUCKET, where the checkpoints of the sealed log are kept.');
  return directoryStore(folder);
}

const PLACE = 'sealed-log/';
const NEWEST = `${PLACE}newest.txt`;

/** Checkpoints as objects, one each, and the newest once more under a name of its own, which costs no list of all. */
export function bucketStore(objects: Objects): CheckpointStore {
  const textAt = async (path: string): Promise<string | null> =>
    (await objects.get(path))?.toString('utf8') ?? null;
  return {
    newest: async () => textAt(NEWEST),
    sizes: async () => sizesIn((await objects.list(PLACE)).map((path) => path.slice(PLACE.length))),
    at: async (size) => textAt(`${PLACE}${nameOf({ size })}`),
    async keep(checkpoint, note) {
      await objects.put(`${PLACE}${nameOf(checkpoint)}`, Buffer.from(note));
      await objects.put(NEWEST, Buffer.from(note));
    },
  };
}
