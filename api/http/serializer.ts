import { SerializerSelector } from '@fastify/fast-json-stringify-compiler';
import type { FastifyServerOptions } from 'fastify';

type Compilers = NonNullable<NonNullable<FastifyServerOptions['schemaController']>['compilersFactory']>;
type Build = NonNullable<Compilers['buildSerializer']>;
type Serialize = (answer: unknown) => string;

const build = SerializerSelector();

/** What an answer's schema does not name does not leave. As with validators, schemas are compiled when the first answer meets them. */
export const serializer = ((schemas: Parameters<typeof build>[0], options: Parameters<typeof build>[1]) => {
  let compiler: ReturnType<typeof build> | undefined;
  return (route: Parameters<ReturnType<typeof build>>[0]): Serialize => {
    let compiled: Serialize | undefined;
    return (answer) => {
      compiler ??= build(schemas, options);
      compiled ??= compiler(route) as Serialize;
      return compiled(answer);
    };
  };
}) as unknown as Build;
