/** A setting that has no default. Exits with one sentence where it is missing. */
export function required(name: string): string {
  const value = process.env[name];
  if (value !== undefined && value !== '') return value;
  console.error(
    `${name} is not set: \`npm start\` sets it for the embedded system, a deployment sets it itself.`,
  );
  return process.exit(1);
}
