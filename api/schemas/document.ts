import { SCANS } from '../../contract/choices.ts';
import { KINDS } from '../../use-cases/document/kinds.ts';
import { COUNT, INSTANT, list, nullable, object, TEXT } from '../../contract/parts.ts';

export const SHA256 = { type: 'string', pattern: '^[0-9a-f]{64}$', examples: ['0'.repeat(64)] } as const;

/** A document that was stored. */
export const DOCUMENT = object({
  sha256: SHA256,
  kind: { enum: Object.keys(KINDS) },
  size: COUNT,
  scan: { enum: SCANS },
  /** As it was put in; null if the name had signs that nobody sees. */
  name: nullable(TEXT),
  uploadedAt: INSTANT,
});

/** Documents in a form under way, as their writer put them in. */
export const FILES = list(
  object({ sha256: SHA256, name: nullable(TEXT), kind: { enum: Object.keys(KINDS) }, bytes: COUNT }),
);

export const BYTES = {
  type: 'string',
  contentMediaType: 'application/octet-stream',
  description: 'the bytes of the document, as an attachment',
  examples: [''],
} as const;
