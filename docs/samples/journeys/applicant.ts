import { act, findAward, untilOffered } from './act.ts';
import { fill, type Answers } from './form.ts';
import type { Json, Portal } from './portal.ts';

/** What a firm knows of its own recognition, in its own words. */
export interface Recognised {
  /** What the policy calls the award, or a part of it. */
  readonly item: string;
  readonly shownName: string;
  readonly recognisedOn: string;
  readonly certificate: string;
  /** Answers to what the form asks besides, by its labels. */
  readonly answers: Answers;
  /** The file that shows all of it. */
  readonly proof: Uint8Array;
}

/** Finds the item, answers its questions, puts every proof in that it asks for, and applies. */
export async function apply(portal: Portal, recognised: Recognised): Promise<Json> {
  const items: readonly Json[] = portal.catalogue.items;
  const item = items.find(({ zh }) => zh.includes(recognised.item));
  if (item === undefined)
    throw new Error(`no item is called ${recognised.item}: ${items.map(({ zh }) => zh).join(', ')}`);
  const { enterprises } = await portal.call('GET /session');
  const claim = fill(item.schema, {
    统一社会信用代码: enterprises[0].code,
    认定对象: `${item.recognitionKinds[0].code}:${recognised.shownName}`,
    认定日期: recognised.recognisedOn,
    证书编号: recognised.certificate,
    ...recognised.answers,
  });
  const sha256 = await portal.upload('证书.pdf', recognised.proof);
  const documents = item.proofs.map(({ code }: Json) => ({ sha256, proof: code }));
  await portal.call('POST /applications', { body: { claim, documents } });
  return findAward(portal, recognised.shownName);
}

/** Reads what has to be corrected, writes to the office, and sends the form once more with one fact set right. */
export async function correct(portal: Portal, shownName: string, recognisedOn: string): Promise<Json> {
  const award = await untilOffered(portal, shownName, '补正后重新提交');
  const { words } = award.corrections.at(-1);
  const reply = `已按“${words}”补正。`;
  await portal.call('POST /applications/{id}/remarks', { at: { id: award.id }, body: { words: reply } });
  return portal
    .call('POST /applications/{id}/signals/application.resubmit', {
      at: { id: award.id },
      body: { claim: { ...claimIn(award), recognisedOn }, documents: proofsIn(award) },
      seen: award.version,
    })
    .then(() => findAward(portal, shownName));
}

/** The claim as it was entered last: everything that a form has to be filled in with again stands in the dossier. */
function claimIn({ item, standsFor, firm, recognition, answers }: Json): Json {
  return {
    item: item.code,
    ...(standsFor !== null && { standsFor: standsFor.code }),
    enterprise: firm.code,
    recognition: `${recognition.kind}:${recognition.shownName}`,
    recognisedOn: recognition.recognisedOn,
    certificate: recognition.certificate,
    ...Object.fromEntries(answers.map(({ field, value }: Json) => [field, value])),
  };
}

const proofsIn = ({ documents }: Json): Json =>
  documents.map(({ sha256, proof }: Json) => ({ sha256, proof }));

/** Reads a demand of money and answers it with a statement and a file. */
export async function defend(
  portal: Portal,
  shownName: string,
  statement: string,
  file: Uint8Array,
): Promise<Json> {
  const award = await untilOffered(portal, shownName, '陈述申辩');
  const demand = award.demands.at(-1);
  const sha256 = await portal.upload('申辩材料.pdf', file);
  const words = `对${demand.demandedFen / 100}元的追回：${statement}`;
  return act(portal, award, '陈述申辩', { 陈述申辩: words, 材料: [sha256] });
}
