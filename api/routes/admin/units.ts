import type { FastifyInstance } from 'fastify';
import { onRecord } from '../../../db/administration/admin-acts.ts';
import { findUnits, keepUnit, type Unit } from '../../../db/person/units.ts';
import { signedIn } from '../../admit.ts';
import type { Deps } from '../../deps.ts';
import { DATE, list, nullable, object } from '../../schemas/parts.ts';
import { FREE_TEXT, UNIT, UNIT_ID } from '../../schemas/people.ts';

const BODY = {
  type: 'object',
  additionalProperties: false,
  required: ['zh', 'en'],
  properties: { zh: FREE_TEXT, en: FREE_TEXT, untilDay: nullable(DATE) },
} as const;
const PARAMS = { type: 'object', required: ['unit'], properties: { unit: UNIT_ID } } as const;
const config = { permission: ['administrator'] } as const;

/** `/admin/units`: the departments, streets and parks for which officers verify. */
export function units(app: FastifyInstance, { database }: Deps): void {
  app.get(
    '/admin/units',
    {
      schema: {
        tags: ['administration'],
        summary: 'All units',
        response: { 200: object({ units: list(UNIT) }) },
      },
      config,
    },
    async () => ({ units: await findUnits(database) }),
  );

  app.put<{ Params: { unit: string }; Body: Pick<Unit, 'zh' | 'en'> & { untilDay?: string | null } }>(
    '/admin/units/:unit',
    {
      schema: {
        tags: ['administration'],
        summary: 'Enters a unit, or what it is called from now on',
        params: PARAMS,
        body: BODY,
        response: { 200: UNIT },
      },
      config,
    },
    async (request) => {
      const { zh, en, untilDay = null } = request.body;
      const unit = { id: request.params.unit, zh, en, untilDay };
      const act = {
        person: signedIn(request).id,
        act: 'unit.keep',
        about: unit.id,
        detail: { untilDay },
      } as const;
      await onRecord(database, act, async (tx) => {
        await keepUnit(tx, unit);
        return true;
      });
      return unit;
    },
  );
}
