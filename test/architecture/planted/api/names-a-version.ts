import type { Context } from '../machine/application.v1/context.ts';

export const paid = ({ paidFen }: Context): number => paidFen;
