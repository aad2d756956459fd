import { SCANS } from '../../contract/choices.ts';
import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { findDocument, findUse, insertDocument } from '../../db/document/documents.ts';
import { signedIn } from '../admit.ts';
import type { Deps } from '../deps.ts';
import { inspect } from '../documents/inspect.ts';
import { isKind, kindOfName, KINDS } from '../documents/kinds.ts';
import { receive } from '../documents/receive.ts';
import { PARTIES } from '../permission.ts';
import { Refused } from '../../use-cases/refused.ts';
import { Unavailable } from '../../use-cases/unavailable.ts';
import { COUNT, INSTANT, object } from '../schemas/parts.ts';
import { PROBLEM_ANSWER } from '../schemas/people.ts';

const SHA256 = { type: 'string', pattern: '^[0-9a-f]{64}$', examples: ['0'.repeat(64)] } as const;
const PARAMS = { type: 'object', required: ['sha256'], properties: { sha256: SHA256 } } as const;
const NAME = {
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  properties: {
    name: {
      type: 'string',
      minLength: 1,
      maxLength: 255,
      description:
        'Its extension says what it is: pdf, png, jpg, jpeg, ofd, docx, xlsx. The name itself is not kept.',
      examples: ['certificate.pdf'],
    },
  },
} as const;
const DOCUMENT = object({
  sha256: SHA256,
  kind: { enum: Object.keys(KINDS) },
  size: COUNT,
  scan: { enum: SCANS },
  uploadedAt: INSTANT,
});
const BYTES = {
  type: 'string',
  contentMediaType: 'application/octet-stream',
  description: 'the bytes of the document, as an attachment',
  examples: [''],
} as const;

/** `POST /documents` and `GET /documents/:sha256`: what lies behind a claim, by the hash of its bytes. */
export function documents(app: FastifyInstance, { database, documents: settings }: Deps): void {
  void app.register((scope, _options, done) => {
    // The body is read by the handler as it comes.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null));
    scope.post<{ Querystring: { name: string } }>(
      '/documents',
      {
        schema: {
          tags: ['documents'],
          summary: 'Puts a document in; the body is its bytes. The same bytes are the same document',
          querystring: NAME,
          response: { 201: DOCUMENT, 400: PROBLEM_ANSWER, 413: PROBLEM_ANSWER },
        },
        config: { permission: ['applicant', 'handle', 'verify', 'approve', 'pay'] },
      },
      async (request, reply) => {
        const { store, scan, incoming, limits } = settings;
        const person = signedIn(request).id;
        const kind = kindOfName(request.query.name);
        if (kind === null)
          throw new Refused('document.notAllowed', { reason: 'its name has none of the extensions' });
        if (Number(request.headers['content-length'] ?? 0) > limits.bytes)
          throw new Refused('document.tooLarge', { mostBytes: limits.bytes });
        const { path, sha256, size } = await receive(request.raw, kind, incoming, limits.bytes);
        try {
          const use = await findUse(database, person);
          if (use.bytes >= limits.quota.bytes || use.count >= limits.quota.count)
            throw new Refused('document.quota');
          const bytes = await readFile(path);
          const reason = await inspect(kind, bytes);
          if (reason !== null) throw new Refused('document.notAllowed', { reason });
          const scanned = await scan(bytes);
          await store.put(sha256, path, bytes).catch(unavailable);
          const row = await insertDocument(
            database,
            person,
            { sha256, kind, size, scan: scanned },
            limits.quota,
          );
          if (row === null) throw new Refused('document.quota');
          return await reply.status(201).header('location', `/api/documents/${sha256}`).send(row);
        } finally {
          await rm(path, { force: true });
        }
      },
    );
    done();
  });

  app.get<{ Params: { sha256: string } }>(
    '/documents/:sha256',
    {
      schema: {
        tags: ['documents'],
        summary: 'A document, for whoever put it in and for the parties of an application that carries it',
        params: PARAMS,
        produces: ['application/octet-stream'],
        response: { 200: BYTES },
      },
      config: { permission: PARTIES },
    },
    async (request, reply) => {
      const { sha256 } = request.params;
      const found = await findDocument(database, sha256, signedIn(request));
      if (found === null || !isKind(found.kind)) throw new Refused('document.missing');
      const bytes = await settings.store.get(sha256).catch(unavailable);
      if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== sha256)
        throw new Error(`the document ${sha256} is on record, and the store does not have its bytes`);
      return reply
        .header('content-type', KINDS[found.kind].type)
        .header('content-disposition', `attachment; filename="${sha256.slice(0, 12)}.${found.kind}"`)
        .header('x-content-type-options', 'nosniff')
        .header('content-security-policy', "default-src 'none'; sandbox")
        .send(bytes);
    },
  );
}

/** Whatever the store, a disk or a bucket, fails with. */
function unavailable(cause: unknown): never {
  throw new Unavailable('documents', { cause });
}
