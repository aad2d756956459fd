import { KINDS } from '../../../use-cases/document/kinds.ts';
import { readDocument as read } from '../../../use-cases/document/read-document.ts';
import { signedIn } from '../../admit.ts';
import { BYTES, SHA256 } from '../../schemas/document.ts';
import { route } from '../route.ts';

export const readDocument = route(
  {
    tags: ['documents'],
    summary: 'A document, for the person who put it in and for the parties of an application that carries it',
    params: { type: 'object', required: ['sha256'], properties: { sha256: SHA256 } },
    produces: ['application/octet-stream'],
    response: { 200: BYTES },
  },
  {},
  async (deps, request, reply) => {
    const { sha256 } = request.params;
    const { kind, bytes } = await read(deps, signedIn(request), sha256);
    return reply
      .header('content-type', KINDS[kind].type)
      .header('content-disposition', `attachment; filename="${sha256.slice(0, 12)}.${kind}"`)
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .send(bytes);
  },
);
