import { definition } from '../machine/application.v1/definition.ts';
export const route = definition;
