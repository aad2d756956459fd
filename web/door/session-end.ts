/** Hears of the end of a session, from whatever request notices it first. */
type Listener = () => void;

const listeners = new Set<Listener>();
let wasSignedIn = false;

/** Said once it is known that somebody is signed in: only then is a refused request the end of something. */
export function signedInNow(): void {
  wasSignedIn = true;
}

/** Somebody has signed out on purpose. */
export function signedOutNow(): void {
  wasSignedIn = false;
}

/** Looks at an answer for the end of the session. */
export function noteSessionEnd({ status, headers }: Response): void {
  const isOfApi = headers.get('content-type')?.includes('json') === true;
  if (!wasSignedIn || status !== 401 || !isOfApi) return;
  for (const listener of listeners) listener();
}

/** @returns what stops listening */
export function onSessionEnd(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
