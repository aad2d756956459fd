import { createRequire } from 'node:module';
import { connect } from '../../db/connect.ts';
import { required } from '../../server/required.ts';
import { DECISIONS, type Decision } from './contestant.ts';
import { peerActivities } from './peer-activities.ts';

/** What is used of `@dbos-inc/dbos-sdk`; the bench runs without it if it is not installed. */
interface Dbos {
  setConfig(config: { name: string; systemDatabaseUrl: string; logLevel: string }): void;
  launch(): Promise<void>;
  shutdown(): Promise<void>;
  registerWorkflow(
    work: (id: string) => Promise<void>,
    config: { name: string },
  ): (id: string) => Promise<void>;
  startWorkflow(
    work: (id: string) => Promise<void>,
    params: { workflowID: string },
  ): (id: string) => Promise<unknown>;
  runStep(work: () => Promise<void>, config: { name: string }): Promise<void>;
  send(id: string, message: string, topic: string): Promise<void>;
  recv(topic: string, seconds: number): Promise<string | null>;
  setEvent(key: string, value: string): Promise<void>;
  getEvent(id: string, key: string, seconds: number): Promise<string | null>;
  sleep(ms: number): Promise<void>;
}

export interface DbosCall {
  readonly number: number;
  readonly id: string;
  readonly call: 'start' | 'order' | Decision;
}

const PATIENCE_S = 120;
const require = createRequire(import.meta.url);
const { DBOS } = require('@dbos-inc/dbos-sdk') as { readonly DBOS: Dbos };
const database = connect(required('DATABASE_URL'), 10);
const activities = peerActivities(database);

/** The same award on DBOS: a step for each effect and one for each projection, in its own PostgreSQL tables. */
async function award(id: string): Promise<void> {
  async function move(kind: string, state: string): Promise<void> {
    await DBOS.runStep(async () => activities.effect(id, kind), { name: `effect ${kind}` });
    await DBOS.runStep(async () => activities.project(id, state), { name: `project ${kind}` });
    await DBOS.setEvent(kind, state);
  }
  async function heard(expected: Decision): Promise<void> {
    const said = await DBOS.recv('decisions', PATIENCE_S);
    if (said !== expected) throw new Error(`${String(said)} comes before ${expected}`);
    await move(expected, expected);
  }
  await move('submit', 'submitted');
  for (const decision of DECISIONS) await heard(decision);
  await move('publish', 'notice');
  // DBOS skips no time: its notice lasts a millisecond.
  await DBOS.sleep(1);
  await move('order', 'ordered');
  await heard('pay');
}

const registered = DBOS.registerWorkflow(award, { name: 'award' });
DBOS.setConfig({
  name: 'bench',
  systemDatabaseUrl: required('DBOS_SYSTEM_DATABASE_URL'),
  logLevel: 'error',
});
await DBOS.launch();

async function serve({ id, call }: DbosCall): Promise<void> {
  if (call === 'start') await DBOS.startWorkflow(registered, { workflowID: id })(id);
  else if (call !== 'order') await DBOS.send(id, call, 'decisions');
  const answer = await DBOS.getEvent(id, call === 'start' ? 'submit' : call, PATIENCE_S);
  if (answer === null) throw new Error(`${id} does not answer ${call}`);
}

process.on('message', (call: DbosCall) => {
  void serve(call).then(
    () => process.send?.({ number: call.number }),
    (error: unknown) => process.send?.({ number: call.number, problem: String(error) }),
  );
});
process.once('SIGTERM', () => {
  void DBOS.shutdown()
    .then(async () => database.close())
    .then(() => process.disconnect());
});
process.send?.({ ready: true });
