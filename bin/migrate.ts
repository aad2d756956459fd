import { connect } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';
import { DEMONSTRATION } from './demonstration.ts';

export { migrate };

/** Enters the demonstration organisation, where it is missing. Everything in it is a sample. */
export async function seedDemonstration(ownerUrl: string): Promise<void> {
  const database = connect(ownerUrl, 1);
  const { persons, roles, enterprises, registrations, agents, allotments } = DEMONSTRATION;
  try {
    await database.sql.begin((tx) =>
      Promise.all([
        tx`insert into persons ${tx(persons)} on conflict do nothing`,
        tx`insert into roles ${tx(roles)} on conflict do nothing`,
        tx`insert into enterprises ${tx(enterprises)} on conflict do nothing`,
        tx`insert into registrations ${tx(registrations)} on conflict do nothing`,
        tx`insert into allotments ${tx(allotments)} on conflict do nothing`,
        tx`insert into agents ${tx(agents)} on conflict do nothing`,
      ]),
    );
  } finally {
    await database.close();
  }
}
