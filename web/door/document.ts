import { language } from '../words/language.ts';
import { jsonOf, problemOf, unreachable } from './problem.ts';
import { noteSessionEnd } from './session-end.ts';

/** Reads a file of the API, to be shown and not to be run. @throws Problem */
export async function readFile(path: string): Promise<Blob> {
  const headers = { 'accept-language': language.now() };
  const response = await fetch(`/api${path}`, { headers }).catch(() => null);
  if (response === null) throw unreachable();
  noteSessionEnd(response);
  if (!response.ok) throw problemOf(response.status, await jsonOf<unknown>(response));
  return response.blob();
}
