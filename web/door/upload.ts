import { language } from '../words/language.ts';
import { jsonOf, problemOf, unreachable } from './problem.ts';
import { noteSessionEnd } from './session-end.ts';

/** A document that was put in, as forms name it. */
export interface Uploaded {
  readonly sha256: string;
  readonly name: string;
  readonly size: number;
}

/** Puts a document in. @throws Problem */
export async function upload(file: File): Promise<Uploaded> {
  const response = await fetch(`/api/documents?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'accept-language': language.now() },
    body: file,
  }).catch(() => null);
  if (response === null) throw unreachable();
  noteSessionEnd(response);
  const answer = await jsonOf<{ sha256: string; size: number }>(response);
  if (!response.ok || answer === null) throw problemOf(response.status, answer);
  return { sha256: answer.sha256, name: file.name, size: answer.size };
}
