/** What Node is started with to run a command or a process of this system as its scripts in package.json do. */
export const commandArgs = (name: string, ...args: readonly string[]): string[] => [
  '--enable-source-maps',
  'build/run.mjs',
  name,
  ...args,
];
