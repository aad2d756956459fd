import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Every room of the code, from the inmost to the outmost. */
export const { ROOMS } = createRequire(import.meta.url)('./rooms.cjs') as { readonly ROOMS: string[] };

/** The paths of every `.ts` source of the rooms. */
export function sourcesOfRooms(): readonly string[] {
  return ROOMS.flatMap((room) =>
    readdirSync(room, { encoding: 'utf8', recursive: true })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${room}/${name}`),
  );
}
