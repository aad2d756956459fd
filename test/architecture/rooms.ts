import { createRequire } from 'node:module';

/** Every room of the code, from the inmost to the outmost. */
export const { ROOMS } = createRequire(import.meta.url)('./rooms.cjs') as { readonly ROOMS: string[] };
