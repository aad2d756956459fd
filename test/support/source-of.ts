/** Returns the source of a compiled program of a release; what is none is itself. */
export const sourceOf = (path: string): string =>
  /^bin\/.*\.js$/.test(path) ? path.replace(/js$/, 'ts') : path;
