import type { FastifyInstance } from 'fastify';
import { SIGNAL_TYPES, signalEntry } from '../../contract/signals/catalogue.ts';
import { formOf } from '../../contract/signals/form.ts';
import { sendersOf } from '../../machine/versions.ts';
import { rolesOf } from '../permission.ts';
import { SIGNALS } from '../schemas/form.ts';

/** `GET /signals`: everything that can be sent about an application, by whom, and what its form asks. */
export function listSignals(app: FastifyInstance): void {
  const signals = SIGNAL_TYPES.map((type) => {
    const { label, payload } = signalEntry(type);
    return { type, label, by: rolesOf(sendersOf(type)), variants: formOf(payload) };
  });
  const schema = {
    tags: ['signals'],
    summary: 'Every signal of the catalogue, as forms are made from it',
    response: { 200: SIGNALS },
  };
  app.get('/signals', { schema, config: { permission: 'anyone' } }, () => ({ signals }));
}
