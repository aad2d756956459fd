import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AwardEvent } from '../../contract/event.ts';
import type { Actor } from '../../contract/parties.ts';
import { stateOf } from '../../machine/definition.ts';
import { layOut } from '../../machine/laid-out.ts';
import type { Machines } from '../../machine/versions.ts';
import { CLAIM, WHO } from './life.ts';

/** What version 2 says otherwise: a file of its folder, and what stands there instead. */
const CHANGES = [
  ['senders.ts', "'application.accept': ['handle'],", "'application.accept': ['handle', 'approve'],"],
  [
    'stages/submission.ts',
    "    'application.decline': { guard: lawful(), target: 'refused', actions: ['holdDuty'] },\n",
    '',
  ],
  ['stages/submission.ts', "'waiting to be accepted'", "'waiting for the office'"],
  ['version.ts', '  paidFen,\n  owedFen:', '  paidFen: paidFen + 1,\n  owedFen:'],
] as const;

/** A later release: the rooms as they are, and beside them the folder of version 2 and a table that has both. */
const TABLE = `
import { define } from './definition.ts';
import { MACHINES } from './versions.ts';
import { version } from './application.v2/version.ts';
export { machineOf, newestOf } from './versions.ts';
export const machines = { ...MACHINES, 2: define(version) };
`;

interface Release {
  readonly machines: Machines;
  machineOf(version: number, machines: Machines): Machines[number];
  newestOf(machines: Machines): number;
}

let folder: string;
let release: Release;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongshu-version-two-'));
  for (const room of ['contract', 'policy', 'node_modules']) await symlink(resolve(room), join(folder, room));
  await cp('machine', join(folder, 'machine'), { recursive: true });
  const two = join(folder, 'machine', 'application.v2');
  await cp('machine/application.v1', two, { recursive: true });
  for (const [file, from, to] of CHANGES) {
    const code = await readFile(join(two, file), 'utf8');
    expect(code.split(from)).toHaveLength(2);
    await writeFile(join(two, file), code.replace(from, to));
  }
  await writeFile(join(folder, 'machine', 'both.ts'), TABLE);
  const outfile = join(folder, 'release.mjs');
  await build({
    entryPoints: [join(folder, 'machine', 'both.ts')],
    bundle: true,
    format: 'esm',
    outfile,
  });
  release = (await import(outfile)) as Release;
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const event = (type: string, actor: Actor, payload: object = {}): AwardEvent =>
  ({ type, payload, actor, at: '2026-03-02T02:00:00.000Z', commandId: type }) as AwardEvent;
const SUBMIT = event('application.submit', WHO.applicant, { claim: CLAIM, documents: [] });
const DECLINE = event('application.decline', WHO.handler, { reasons: 'as the file shows' });
const ACCEPT = event('application.accept', WHO.approver);

/** An award on a version, once it was submitted and met another event: its state, or why the event was refused. */
function after(version: number, event: AwardEvent): string {
  const definition = release.machineOf(version, release.machines);
  const submitted = definition.decide(definition.start(), SUBMIT);
  if (!submitted.accepted) throw new Error(submitted.refusal.code);
  // As the driver hands it from one run to the next, and the verifier walks it.
  const snapshot = definition.restore(JSON.parse(JSON.stringify(definition.persist(submitted.next))));
  const laidOut = layOut(definition);
  const move = laidOut.decide(laidOut.restore(definition.persist(snapshot)), event);
  const decision = definition.decide(snapshot, event);
  const said = decision.accepted ? stateOf(decision.next) : decision.refusal.code;
  expect(move.accepted ? move.next.place.name : move.refusal.code).toBe(said);
  return said;
}

describe('a version 2 that is added as a folder', () => {
  it('is what a new award begins on', () => {
    expect(release.newestOf(release.machines)).toBe(2);
  });

  it('says who sends, what can happen and what people read, and version 1 says what it said', () => {
    expect([after(1, DECLINE), after(2, DECLINE)]).toEqual(['refused', 'state.notAccepting']);
    expect([after(1, ACCEPT), after(2, ACCEPT)]).toEqual([
      'sender.notEntitled',
      'departmentVerification.routing',
    ]);
    const view = (version: number) => {
      const definition = release.machineOf(version, release.machines);
      const { paidFen } = definition.facts(definition.start());
      return [paidFen, definition.states.get('submitted')?.meta.en];
    };
    expect([view(1), view(2)]).toEqual([
      [0, 'waiting to be accepted'],
      [1, 'waiting for the office'],
    ]);
  });

  it('is not known to a release before it', () => {
    const { 1: one } = release.machines;
    expect(() => release.machineOf(2, one === undefined ? {} : { 1: one })).toThrow(
      'no machine of version 2 was released',
    );
  });
});
