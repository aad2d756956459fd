import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { fileURLToPath } from 'node:url';
import { connect } from '../../db/connect.ts';
import { required } from '../../server/required.ts';
import { peerActivities, type BareActivities } from './peer-activities.ts';

/** A worker for the workflows of the peers, in a process of its own; it says each step that a bare award has done. */
Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter: 'ERROR' } } });
const database = connect(required('DATABASE_URL'), 10);
const connection = await NativeConnection.connect({ address: required('TEMPORAL_ADDRESS') });
const bareActivities: BareActivities = {
  step(id, what) {
    process.send?.({ done: `${id}/${what}` });
    return Promise.resolve();
  },
};
const worker = await Worker.create({
  connection,
  namespace: required('TEMPORAL_NAMESPACE'),
  taskQueue: required('TASK_QUEUE'),
  workflowsPath: fileURLToPath(new URL('peer-workflows.ts', import.meta.url)),
  activities: { ...peerActivities(database), ...bareActivities },
});
process.once('SIGTERM', () => worker.shutdown());
process.send?.({ ready: true });
await worker.run();
await connection.close();
await database.close();
process.disconnect();
