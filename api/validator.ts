import buildCompiler from '@fastify/ajv-compiler';
import type { FastifySchemaCompiler, FastifyServerOptions } from 'fastify';

const EXACT = { removeAdditional: false, coerceTypes: false, allErrors: true } as const;

type Compilers = NonNullable<NonNullable<FastifyServerOptions['schemaController']>['compilersFactory']>;

/** Text in a query may be a number; in a body a number is a number. Nothing is left out on the way. */
export const validator = ((schemas: Parameters<ReturnType<typeof buildCompiler>>[0]) => {
  const factory = buildCompiler();
  const compiler = (coerceTypes: boolean) =>
    factory(schemas, {
      customOptions: { ...EXACT, coerceTypes },
    }) as unknown as FastifySchemaCompiler<unknown>;
  const exact = compiler(false);
  const reading = compiler(true);
  return (route: Parameters<typeof exact>[0]) =>
    route.httpPart === 'querystring' ? reading(route) : exact(route);
}) as unknown as NonNullable<Compilers['buildValidator']>;
