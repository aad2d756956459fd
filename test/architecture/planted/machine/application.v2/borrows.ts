import type { Context } from '../application.v1/context.ts';

export const paid = ({ paidFen }: Context): number => paidFen;
