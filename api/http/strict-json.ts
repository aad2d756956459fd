import type { FastifyInstance } from 'fastify';
import { fieldError } from '../../contract/field-errors.ts';
import { repeatedMember } from '../../contract/repeated-member.ts';
import { Refused } from '../../use-cases/refused.ts';

/** Reads JSON as Fastify does, and refuses an object that has a member twice: which of the two was meant nobody can say. */
export function readsStrictJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, text, parsed) => {
    void parse(request, text, (error, body) => {
      const repeated = error === null ? repeatedMember(text) : null;
      const errors = repeated === null ? [] : [fieldError(repeated.at, 'givenTwice')];
      parsed(errors.length > 0 ? new Refused('request.invalid', { errors }) : error, body);
    });
  });
}
