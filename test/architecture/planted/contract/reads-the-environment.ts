export const home = (): string | undefined => process.env['HOME'];
