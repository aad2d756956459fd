interface Description {
  readonly paths: Readonly<
    Record<string, { readonly post?: { readonly parameters?: readonly { readonly name: string }[] } }>
  >;
}

/** Which paths of commands take an Idempotency-Key, as the API describes itself. */
export async function keyedPaths(url: string): Promise<(path: string) => boolean> {
  const { paths } = (await (await fetch(`${url}/api/openapi.json`)).json()) as Description;
  const keyed = Object.entries(paths)
    .filter(([, { post }]) => post?.parameters?.some(({ name }) => name === 'Idempotency-Key'))
    .map(([path]) => new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`));
  if (keyed.length === 0) throw new Error('no command takes a key');
  return (path) => keyed.some((pattern) => pattern.test(path));
}
