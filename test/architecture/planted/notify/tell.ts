export const tell = 1;
