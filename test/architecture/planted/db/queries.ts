export const queries = 'select 1';
