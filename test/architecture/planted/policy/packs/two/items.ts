export const items = ['A1'];
