import { language } from '../words/language.ts';
import { jsonOf, problemOf, unreachable } from './problem.ts';
import { noteSessionEnd } from './session-end.ts';

/** A document that was put in, as forms name it. */
export interface Uploaded {
  readonly sha256: string;
  readonly name: string;
  readonly size: number;
  readonly kind: string;
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
  const answer = await jsonOf<Pick<Uploaded, 'sha256' | 'size' | 'kind'>>(response);
  if (!response.ok || answer === null) throw problemOf(response.status, answer);
  return { sha256: answer.sha256, name: file.name, size: answer.size, kind: answer.kind };
}

/** Returns a document of a form that was kept on the server, as forms name it. */
export function keptFile({ sha256, name, kind, bytes }: KeptFile): Uploaded {
  return { sha256, name: name ?? '', size: bytes, kind };
}

interface KeptFile {
  readonly sha256: string;
  readonly name: string | null;
  readonly kind: string;
  readonly bytes: number;
}
