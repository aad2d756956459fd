/** Returns where browsers reach the portal: the address that the environment names, else the one of `npm start`. */
export function publicUrlOf(env: NodeJS.ProcessEnv): string {
  return env['PUBLIC_URL'] || 'http://127.0.0.1:8080';
}

/** The same as scheme, host and port. */
export function originOf(env: NodeJS.ProcessEnv): string {
  return new URL(publicUrlOf(env)).origin;
}
