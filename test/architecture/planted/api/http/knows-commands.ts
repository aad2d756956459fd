import { decided } from '../commands/decide.ts';

export const answered = decided;
