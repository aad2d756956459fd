import buildCompiler from '@fastify/ajv-compiler';
import type { FastifySchemaCompiler, FastifyServerOptions } from 'fastify';

const EXACT = { removeAdditional: false, coerceTypes: false, allErrors: true } as const;

type Compilers = NonNullable<NonNullable<FastifyServerOptions['schemaController']>['compilersFactory']>;
type Compiler = FastifySchemaCompiler<unknown>;
type Validate = ((data: unknown) => boolean) & { errors?: unknown };

const factory = buildCompiler();

/**
 * Text in a query may be a number; in a body a number is a number. Nothing is left out on the way. Compilers are made and
 * schemas compiled when the first request meets them: all of them together would keep the API closed for seconds.
 */
export const validator = ((schemas: Parameters<typeof factory>[0]) => {
  // The factory answers the same schemas and options with the compiler that it made before.
  const compiler = (coerceTypes: boolean) =>
    factory(schemas, {
      customOptions: { ...EXACT, coerceTypes },
    }) as unknown as Compiler;
  return (route: Parameters<Compiler>[0]): Validate => {
    let compiled: Validate | undefined;
    const validate: Validate = (data) => {
      compiled ??= compiler(route.httpPart === 'querystring')(route) as unknown as Validate;
      const fits = compiled(data);
      validate.errors = compiled.errors;
      return fits;
    };
    return validate;
  };
}) as unknown as NonNullable<Compilers['buildValidator']>;
