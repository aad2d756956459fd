import { ROLES, type Permission, type Role } from '../../api/permission.ts';
import { ACCOUNT_OF } from './people.ts';
import type { OpenApi } from './checked-answers.ts';

/** Who knocks: nobody, somebody signed in who holds nothing, and a person of each role. */
export type Visiting = 'nobody' | 'citizen' | Role;
export const VISITING: readonly Visiting[] = ['nobody', 'citizen', ...ROLES];

export type Object = 'own' | 'foreign' | 'missing' | 'none';

/** One knock at one route, and what is to come of it. */
export interface Case {
  readonly method: string;
  /** As the description has it, with `{id}`. */
  readonly path: string;
  readonly as: Visiting;
  readonly object: Object;
  readonly example: unknown;
  readonly isKeyed: boolean;
  readonly expected: 'let in' | 'let in or 404' | 401 | 403 | 404;
}

/**
 * Whose an object of a resource is: to the others it does not exist. `everybody` where it is public. What is not named
 * here belongs to roles as a whole: its routes are asked for a missing object.
 */
const OWNERS: Readonly<Record<string, readonly Visiting[] | 'everybody'>> = {
  applications: ['applicant', 'handle', 'verify', 'approve', 'group', 'pay', 'auditor', 'registry'],
  commands: ['applicant'],
  tasks: ['handle'],
  articles: 'everybody',
  sweeps: ['auditor'],
};
/** Who sees the applications of everybody. */
const CASEWORK: readonly Visiting[] = ['handle', 'verify', 'approve', 'group', 'pay', 'auditor', 'registry'];

/** Every route of the description, for everybody, with their own object, another's and none. */
export function casesOf({ paths }: OpenApi): readonly Case[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => {
      const permission = operation['x-permission'] as Permission;
      const example = Object.values(operation.requestBody?.content ?? {})[0]?.example;
      const isKeyed = operation.parameters?.some(({ name }) => name === 'Idempotency-Key') ?? false;
      const objects = objectsOf(path);
      return VISITING.flatMap((as) =>
        objects.map((object) => ({
          method: method.toUpperCase(),
          path,
          as,
          object,
          example,
          isKeyed,
          expected: expectedOf(permission, as, object, path),
        })),
      );
    }),
  );
}

function objectsOf(path: string): readonly Object[] {
  if (!path.includes('{')) return ['none'];
  return OWNERS[resourceOf(path)] === undefined ? ['missing'] : ['own', 'foreign', 'missing'];
}

function expectedOf(permission: Permission, as: Visiting, object: Object, path: string): Case['expected'] {
  if (permission !== 'anyone' && as === 'nobody') return 401;
  if (Array.isArray(permission) && !permission.includes(as)) return 403;
  if (object === 'none') return 'let in';
  const resource = resourceOf(path);
  const owners = OWNERS[resource];
  if (owners === undefined) return 'let in or 404';
  if (object === 'missing') return 404;
  if (owners === 'everybody') return 'let in';
  const seesAll = resource === 'applications' && CASEWORK.includes(as);
  return (object === 'own' && owners.includes(as)) || seesAll ? 'let in' : 404;
}

/** `tasks` of `/tasks/{id}/claim`. */
export function resourceOf(path: string): string {
  return /([^/]+)\/\{/.exec(path)?.[1] ?? '';
}

export function accountOf(visiting: Exclude<Visiting, 'nobody'>): string {
  return visiting === 'citizen' ? 'citizen-1' : ACCOUNT_OF[visiting];
}
