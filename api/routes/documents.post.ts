import { receiveDocument as receive } from '../../use-cases/document/receive-document.ts';
import { signedIn } from '../admit.ts';
import { DOCUMENT } from '../schemas/document.ts';
import { PROBLEM_ANSWER } from '../schemas/people.ts';
import { route } from './route.ts';

const NAME = {
  type: 'string',
  minLength: 1,
  maxLength: 255,
  description:
    'Its extension says what it is: pdf, png, jpg, jpeg, ofd, docx, xlsx. People recognise it by its name, which is kept for those who read the document.',
  examples: ['certificate.pdf'],
} as const;

export const receiveDocument = route(
  {
    tags: ['documents'],
    summary: 'Puts a document in; the body is its bytes. The same bytes are the same document',
    querystring: {
      type: 'object',
      additionalProperties: false,
      required: ['name'],
      properties: { name: NAME },
    },
    response: { 201: DOCUMENT, 400: PROBLEM_ANSWER, 413: PROBLEM_ANSWER },
  },
  { takes: 'bytes' },
  async (deps, request, reply) => {
    const announcedBytes = Number(request.headers['content-length'] ?? 0);
    const incoming = { name: request.query.name, announcedBytes, body: request.raw };
    const document = await receive(deps, signedIn(request), incoming);
    return reply.status(201).header('location', `/api/documents/${document.sha256}`).send(document);
  },
);
