import { ROLES, type Permission, type Role } from '../../use-cases/permission.ts';
import { ACCOUNT_OF } from './people.ts';
import type { OpenApi } from './checked-answers.ts';

/** Who knocks: nobody, somebody signed in who holds nothing, and a person of each role. */
export type Visiting = 'nobody' | 'citizen' | Role;
export const VISITING: readonly Visiting[] = ['nobody', 'citizen', ...ROLES];

export type Target = 'own' | 'foreign' | 'missing' | 'none';

/** One knock at one route, and what is to come of it. */
export interface Case {
  readonly method: string;
  /** As the description has it, with `{id}`. */
  readonly path: string;
  readonly as: Visiting;
  readonly object: Target;
  readonly example: unknown;
  readonly isKeyed: boolean;
  readonly expected: 'let in' | 'let in or 404' | 401 | 403 | 404;
}

type Some = readonly Visiting[] | 'whoever may use the route';

/** Who is let in to an object: to one's own, and to another's. To everybody else it does not exist. */
interface Whose {
  readonly own: Some;
  readonly foreign: Some;
}

/** Who sees the applications of everybody; an officer of a department once they are routed to their unit. */
const CASEWORK: readonly Visiting[] = ['handle', 'verify', 'approve', 'group', 'pay', 'auditor', 'registry'];
const AWARDS: Whose = { own: ['applicant', ...CASEWORK], foreign: CASEWORK };
/** What belongs to a role as a whole, or to the public. */
const SHARED: Whose = { own: 'whoever may use the route', foreign: 'whoever may use the route' };

/** Whose the objects of a collection are. A route with an id in a collection that is not named here has no matrix. */
const WHOSE: Readonly<Record<string, Whose>> = {
  '/applications': AWARDS,
  '/audit/applications': AWARDS,
  '/dev/applications': AWARDS,
  '/commands': { own: ['applicant'], foreign: [] },
  '/tasks': { own: ['handle'], foreign: [] },
  '/views': { own: ['applicant'], foreign: [] },
  '/templates': SHARED,
  '/drafts': { own: ['applicant'], foreign: [] },
  // The own one is carried by an application, the foreign one by none yet.
  '/documents': { own: ['applicant', 'handle', 'verify', 'approve', 'group', 'auditor'], foreign: [] },
  '/enterprises': { own: ['applicant', 'pay'], foreign: ['pay'] },
  '/audit/sweeps': SHARED,
  '/calendar': SHARED,
  '/letters': SHARED,
  '/policy/articles': SHARED,
  '/notices': SHARED,
  '/payments/exports': SHARED,
  '/registry-keys': SHARED,
  '/admin/changes': SHARED,
  '/admin/delegations': SHARED,
  '/admin/enterprises': SHARED,
  '/admin/people': SHARED,
  '/admin/proposals': SHARED,
  '/admin/units': SHARED,
};
/** Whose the objects of single routes are, if they are not those of their collection: a head gives a task away. */
const WHOSE_BY_ROUTE: Readonly<Record<string, Whose>> = {
  '/tasks/{id}/officers': { own: ['approve', 'group'], foreign: [] },
  '/tasks/{id}/reassign': { own: ['approve', 'group'], foreign: [] },
};
/** Refused before anybody looks whether there is such an object: for want of a signature. */
const SIGNED = '/enterprises/{code}/registry-events';
/** Makes what is missing. */
const MAKING = 'PUT /admin/units/{unit}';
/** Beside their object they name another thing, which need not be there. */
const NAMES_MORE = /\/end$|\/agents\/\{person\}$/;
/** Takes an object away, or makes the missing one: asked last. */
const LAST = /^DELETE |\/forget$|^PUT \/admin\/units\/\{unit\}$/;

/** Every route of the description, for everybody, with their own object, another's and a missing one. */
export function casesOf({ paths }: OpenApi): readonly Case[] {
  const cases = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([lower, operation]) => {
      const method = lower.toUpperCase();
      const permission = operation['x-permission'] as Permission;
      const example = Object.values(operation.requestBody?.content ?? {})[0]?.example;
      const isKeyed = operation.parameters?.some(({ name }) => name === 'Idempotency-Key') ?? false;
      const objects: readonly Target[] = path.includes('{') ? ['own', 'foreign', 'missing'] : ['none'];
      return VISITING.flatMap((as) =>
        objects.map((object): Case => {
          const expected = expectedOf(permission, as, object, `${method} ${path}`);
          return { method, path, as, object, example, isKeyed, expected };
        }),
      );
    }),
  );
  const isLast = ({ method, path }: Case): boolean => LAST.test(`${method} ${path}`);
  return [...cases.filter((each) => !isLast(each)), ...cases.filter(isLast)];
}

function expectedOf(permission: Permission, as: Visiting, object: Target, route: string): Case['expected'] {
  if (permission !== 'anyone' && as === 'nobody') return 401;
  if (Array.isArray(permission) && !permission.includes(as)) return 403;
  if (object === 'none' || route.endsWith(SIGNED)) return 'let in';
  if (object === 'missing') return route === MAKING ? 'let in' : 404;
  const some = whoseOf(route)[object];
  if (some !== 'whoever may use the route' && !some.includes(as)) return 404;
  return NAMES_MORE.test(route) ? 'let in or 404' : 'let in';
}

function whoseOf(route: string): Whose {
  const collection = /^\w+ (.*?)\/\{/.exec(route)?.[1] ?? '';
  const whose = WHOSE_BY_ROUTE[route.split(' ')[1] ?? ''] ?? WHOSE[collection];
  if (whose === undefined) throw new Error(`${route}: nobody has said whose its objects are`);
  return whose;
}

/** `tasks` of `/tasks/{id}/claim`. */
export function resourceOf(path: string): string {
  return /([^/]+)\/\{/.exec(path)?.[1] ?? '';
}

export function accountOf(visiting: Exclude<Visiting, 'nobody'>): string {
  return visiting === 'citizen' ? 'citizen-1' : ACCOUNT_OF[visiting];
}
