import { CLAIM } from '../../contract/signals/claim.ts';
import { FIELD_LABELS } from '../../contract/signals/labels.ts';
import type { JsonSchema } from '../../contract/signals/schema.ts';
import { recognitionKindsOf } from '../../policy/engine/claim.ts';
import type { Demand, Name } from '../../policy/engine/items/item.ts';
import type { IsoDate } from '../../policy/engine/dates.ts';
import type { Pack } from '../../policy/engine/pack.ts';
import { packOfNewAwards } from '../../policy/packs/versions.ts';
import { proofInWords, type Missing } from '../../policy/engine/needs.ts';
import { publishedItems, type PublishedItem } from '../../policy/engine/published/items.ts';
import { annotated } from './annotated.ts';
import { CODE_LISTS, type Coded } from './lists.ts';

/** An item as a form is made from it. Amounts in fen; null if the text has none. */
export interface CatalogueItem extends Coded {
  readonly who: readonly Coded[];
  readonly recognitionKinds: readonly Coded[];
  /** With what the document of each must show. */
  readonly proofs: readonly (Coded & { readonly shows: Name })[];
  readonly demands: readonly Coded[];
  readonly questions: readonly Coded[];
  readonly amountFen: number | null;
  readonly clause: { readonly anchor: string; readonly quote: string };
  /** JSON Schema of a claim on this item alone. */
  readonly schema: JsonSchema;
}

/** Returns the items of a day with their questions and the schema of a claim on each. */
export function catalogueItems(on: IsoDate): readonly CatalogueItem[] {
  const pack = packOfNewAwards();
  const items = publishedItems(pack, on);
  return items === null ? [] : [...items.map(itemOf), ...introduced(pack)];
}

function itemOf(item: PublishedItem): CatalogueItem {
  const { code, name, who, proofs, demands, questions, amountFen, clause } = item;
  const kinds = recognitionKindsOf(item);
  const members = [...questions.map((question) => question.code), ...membersOf(demands)];
  return {
    code,
    ...name,
    who: worded('BENEFICIARY_KINDS', who),
    recognitionKinds: worded('RECOGNITION_KINDS', kinds),
    proofs: proofs.map(proofOf),
    demands: worded('DEMANDS', demands),
    questions: questions.map(({ code, question }) => ({ code, ...question })),
    amountFen,
    clause: { anchor: clause.anchor, quote: clause.quote },
    schema: annotated(claimOn(code, kinds, members)),
  };
}

/** A newly introduced firm claims on the item that its brand stands for, which asks its own questions. */
function introduced(pack: Pack): readonly CatalogueItem[] {
  const { introduction, items } = pack;
  const clause = pack.clause('introduced');
  if (introduction === null || clause === null) return [];
  const brought = Object.values(items).filter((item) => item.introduced !== 'no');
  const [, branch] = CLAIM.anyOf;
  const { properties } = branch;
  const standsFor = { enum: brought.map(({ code }) => code) };
  return [
    {
      code: introduction.code,
      ...introduction.name,
      who: worded('BENEFICIARY_KINDS', ['enterprise']),
      recognitionKinds: CODE_LISTS.RECOGNITION_KINDS,
      proofs: introduction.proofs.map((proof) => proofOf(proofInWords(pack, proof))),
      demands: [],
      questions: [{ code: 'validUntil', ...labelOf('validUntil') }],
      amountFen: null,
      clause: { anchor: clause.anchor, quote: clause.quote },
      schema: annotated({
        ...branch,
        properties: { ...properties, item: { const: introduction.code }, standsFor },
      }),
    },
  ];
}

const ALWAYS = ['enterprise', 'recognition', 'recognisedOn', 'certificate', 'issuer'];

/** The branch of the claim's schema that the item chooses, without what the item has no use for. */
function claimOn(
  code: PublishedItem['code'],
  kinds: readonly string[],
  members: readonly string[],
): JsonSchema {
  const [branch] = CLAIM.anyOf;
  const asked = Object.entries(branch.properties).filter(
    ([name]) => ALWAYS.includes(name) || members.includes(name),
  );
  const recognition = { ...branch.properties.recognition, pattern: `^(${kinds.join('|')}):.{1,100}$` };
  return {
    ...branch,
    properties: { item: { const: code }, ...Object.fromEntries(asked), recognition },
  };
}

function worded(list: keyof typeof CODE_LISTS, codes: readonly string[]): readonly Coded[] {
  return CODE_LISTS[list].filter(({ code }) => codes.includes(code));
}

function proofOf({ code, name, shows }: Missing['proofs'][number]): CatalogueItem['proofs'][number] {
  return { code, ...name, shows };
}

/** What may be said of a recognition beside the answers, if the item demands it. */
function membersOf(demands: readonly Demand[]): readonly string[] {
  return demands.includes('firstDrafter') ? ['ledDrafting', 'replaces'] : [];
}

function labelOf(field: string) {
  return FIELD_LABELS[field] ?? { zh: field, en: field };
}
