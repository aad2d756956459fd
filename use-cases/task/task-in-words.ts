import { PARTY_LABELS } from '../../contract/labels/parties.ts';
import { TASK_LABELS } from '../../contract/labels/tasks.ts';
import type { Database } from '../../db/connect.ts';
import type { InboxTask } from '../../db/task/find-tasks.ts';
import { findSecrets } from '../../db/vault/secrets.ts';
import type { Vault } from '../../db/vault/vault.ts';
import type { Name } from '../../policy/engine/items/item.ts';
import { stateInWords } from '../application/view.ts';
import { namedItem } from '../dossier/named.ts';
import { holderOf } from '../person/known-person.ts';

/** Returns rows of an inbox with the words of their codes, and with the names of those who have taken one. */
export async function tasksInWords(
  { database, vault }: { readonly database: Database; readonly vault: Vault },
  rows: readonly InboxTask[],
) {
  const takers = [...new Set(rows.flatMap(({ claimedBy }) => claimedBy ?? []))];
  const secrets = await findSecrets(database, vault, takers.map(holderOf));
  return rows.map(({ recognition, machineVersion, waitsFor, ...row }) => ({
    ...row,
    due: new Date(row.due).toISOString(),
    shownName: recognition.slice(recognition.indexOf(':') + 1),
    itemName: nameOf(namedItem(row.item)),
    stateName: stateInWords(machineVersion, row.state).name,
    taskName: labelled(TASK_LABELS, row.task),
    party: waitsFor,
    partyName: labelled(PARTY_LABELS, waitsFor),
    claimedByName: row.claimedBy === null ? null : (secrets.get(holderOf(row.claimedBy))?.name ?? null),
  }));
}

const nameOf = ({ zh, en }: Name): Name => ({ zh, en });

function labelled(labels: Readonly<Record<string, Name>>, code: string): Name {
  return nameOf(labels[code] ?? { zh: code, en: code });
}
