import type { Name } from '../words/words.ts';

/** One thing that is wrong, with a JSON Pointer into what was sent. */
export interface WrongPart extends Name {
  readonly at: string;
  readonly code: string;
}

/** An answer of the API that says why something cannot be. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: readonly WrongPart[];
  /** Who was faster, if somebody was. */
  readonly first: { readonly type: string; readonly at: string } | null;
  /** The ids of equal applications that are open. */
  readonly applications: readonly string[];

  constructor(
    status: number,
    code: string,
    title: string,
    errors: readonly WrongPart[],
    first: Problem['first'],
    applications: Problem['applications'],
  ) {
    super(title);
    this.status = status;
    this.code = code;
    this.errors = errors;
    this.first = first;
    this.applications = applications;
  }
}

interface Document {
  readonly code?: string;
  readonly title?: string;
  readonly errors?: readonly WrongPart[];
  readonly first?: Problem['first'];
  readonly applications?: Problem['applications'];
}

/** Returns the problem that an answer holds; an answer of something else, such as a proxy, is one without words. */
export function problemOf(status: number, body: unknown): Problem {
  const {
    code = 'unreadable',
    title = '',
    errors = [],
    first = null,
    applications = [],
  }: Document = typeof body === 'object' && body !== null ? body : {};
  return new Problem(status, code, title, errors, first, applications);
}

/** Returns what an answer says in JSON; null if it is of something else. */
export async function jsonOf<Data>(response: Response): Promise<Data | null> {
  try {
    return (await response.json()) as Data;
  } catch {
    return null;
  }
}

/** Nothing came back: the network or the system is away. */
export function unreachable(): Problem {
  return new Problem(0, 'unreachable', '', [], null, []);
}
