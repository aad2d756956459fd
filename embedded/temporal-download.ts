import { TestWorkflowEnvironment } from '@temporalio/testing';
import { TEMPORAL_CLI, devServerFlags } from '../temporal.config.ts';

/**
 * Runs as a process of its own: lets the SDK download the official release into the folder that is its argument.
 * The SDK downloads only in order to start a server, so one is started and stopped.
 */
const [downloadDir] = process.argv.slice(2);
if (downloadDir === undefined) throw new Error('usage: temporal-download.ts FOLDER');
const environment = await TestWorkflowEnvironment.createLocal({
  server: {
    executable: { type: 'cached-download', downloadDir, version: `v${TEMPORAL_CLI.version}`, ttl: '1 day' },
    extraArgs: [...devServerFlags],
  },
});
await environment.teardown();
