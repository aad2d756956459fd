import { AuditProblem } from '../../audit/audit-problem.ts';
import { environmentOf } from './running-database.ts';

/** The file of the log's signing keys. @throws AuditProblem if neither the environment nor the running system names one */
export async function logKeyFileOf(dataDir: string): Promise<string> {
  const { LOG_KEY_FILE } = await environmentOf(process.env, dataDir);
  if (LOG_KEY_FILE !== undefined) return LOG_KEY_FILE;
  throw new AuditProblem(
    `No system runs on ${dataDir}: start it with \`npm start\`, name its folder with --data, or set LOG_KEY_FILE, the file of the signing keys.`,
  );
}
