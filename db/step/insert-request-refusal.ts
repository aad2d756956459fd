import type { Database } from '../connect.ts';

/** Puts on record that the API refused an attempt. */
export async function insertRequestRefusal(
  { sql }: Database,
  refusal: { person: string; application: string | null; type: string; code: string },
): Promise<void> {
  const { person, application, type, code } = refusal;
  await sql`insert into request_refusals (person, application, type, code) values (${person}, ${application}, ${type}, ${code})`;
}
