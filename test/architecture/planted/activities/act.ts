export const act = (): string => 'done';
