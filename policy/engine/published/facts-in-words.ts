import { recognitionKind, recognitionWords } from '../claim.ts';
import { amountInWords, listed } from '../in-words.ts';
import type { Name } from '../items/item.ts';
import { BENEFICIARY_NAMES, RECOGNITION_KIND_NAMES } from '../items/names.ts';
import { QUESTIONS } from '../items/questions.ts';
import type { Pack } from '../pack.ts';
import { isRecord } from '../problems.ts';
import type { RuleName } from '../verdict/rules.ts';
import type { Finding } from '../verdict/verdict.ts';
import { answerOf, dayOf, fact, numberOf, recordsOf, same, textOf, textsOf, type Facts } from './said.ts';

type Say = (facts: Facts, pack: Pack) => readonly (Name | null)[];

/** Returns the facts of a finding in words, each a short sentence: what it was judged from, for a person who knows no code. */
export function factsInWords(pack: Pack, { rule, facts }: Pick<Finding, 'rule' | 'facts'>): readonly Name[] {
  return SAID[rule](facts, pack).filter((said) => said !== null);
}

const UNSAID: Name = { zh: '未说明', en: 'not said' };
const NOBODY_KNOWS: Name = { zh: '未登记', en: 'not on record' };

/** A day with its name; null where there is none. */
function onDay(zh: string, en: string, day: unknown): Name | null {
  const said = dayOf(day);
  return said === null ? null : fact(zh, en, said);
}

function amount(zh: string, en: string, fen: unknown): Name | null {
  const value = numberOf(fen);
  return value === null ? null : fact(zh, en, amountInWords(value));
}

/** A decision of the office: when, and why, in its own words. */
function decision(zh: string, en: string, decided: unknown): Name | null {
  if (!isRecord(decided)) return null;
  const day = dayOf(decided['on']) ?? UNSAID;
  const reasons = textOf(decided['reasons']) ?? '';
  return {
    zh: `办公室于${day.zh}决定${zh}：${reasons}`,
    en: `the office decided on ${day.en} ${en}: ${reasons}`,
  };
}

const named = (names: Readonly<Record<string, Name>>, codes: readonly string[]): Name =>
  listed(codes.map((code) => names[code] ?? UNSAID));

const proofNames = ({ proofs }: Pack, codes: readonly string[]): Name =>
  listed(codes.map((code) => proofs[code]?.name ?? UNSAID));

const questionWords: Readonly<Record<string, Name>> = QUESTIONS;

const ENDS: Readonly<Record<string, Name>> = {
  dissolution: { zh: '注销', en: 'dissolved' },
  bankruptcy: { zh: '宣告破产', en: 'bankrupt' },
  merger: { zh: '因合并而终止', en: 'merged away' },
};

const COUNTED: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  recognition: ['认定日期', 'recognised on'],
  application: ['申报日期', 'applied for on'],
  introduction: ['迁入登记日期', 'registered into the district on'],
};

const SAID: Readonly<Record<RuleName, Say>> = {
  policyInForce: ({ on, kind, effectiveFrom, documentNumber }) => [
    onDay('决定日期', 'day of decision', on),
    kind === 'simulation'
      ? onDay('模拟施行日期', 'simulated day of effect', effectiveFrom)
      : fact('施行日期', 'day of effect', dayOf(effectiveFrom) ?? { zh: '未定', en: 'none yet' }),
    textOf(documentNumber) === null ? null : fact('发文字号', 'document', same(textOf(documentNumber) ?? '')),
  ],
  knownItem: ({ item, introduced }, pack) => [
    fact('奖励项目', 'item', pack.item(String(item)).name),
    introduced === true ? { zh: '按新引进企业申报', en: 'claimed by a newly introduced firm' } : null,
  ],
  identity: ({ recognition, sameNamed }) => [
    recognised(textOf(recognition) ?? ''),
    textOf(sameNamed) === null ? null : (SAME_NAMED[textOf(sameNamed) ?? ''] ?? null),
  ],
  beneficiary: ({ beneficiary, allowed }) => [
    fact('申报主体', 'beneficiary', named(BENEFICIARY_NAMES, [String(beneficiary)])),
    fact('可申报主体', 'who may apply', named(BENEFICIARY_NAMES, textsOf(allowed))),
  ],
  exists: ({ ended, goesOn }) => [
    isRecord(ended)
      ? onDay(
          `登记机关报告${ENDS[String(ended['kind'])]?.zh ?? '终止'}日期`,
          `reported as ${ENDS[String(ended['kind'])]?.en ?? 'ended'} on`,
          ended['effectiveOn'],
        )
      : { zh: '登记机关未报告注销、破产或者合并', en: 'no register reports its end' },
    decision('继续办理', 'to go on', goesOn),
  ],
  inheritance: ({ openMergers }) =>
    recordsOf(openMergers).map(({ from, on }) => {
      const day = dayOf(on) ?? UNSAID;
      return {
        zh: `登记机关报告${day.zh}合并了${String(from)}，尚未确认承继关系`,
        en: `a register reports that it took over ${String(from)} on ${day.en}, and nobody has said what passed on`,
      };
    }),
  introduced: ({ introducedOn, since, recognisedOn, validUntil }) => [
    fact('迁入登记日期', 'registered into the district on', dayOf(introducedOn) ?? NOBODY_KNOWS),
    onDay('自该日起迁入的视为新引进', 'newly introduced since', since),
    onDay('原品牌认定日期', 'recognised on', recognisedOn),
    onDay('原品牌有效期至', 'valid until', validUntil),
  ],
  insideDistrict: ({ places, registrations }) => [
    ...recordsOf(places).map(placed),
    ...recordsOf(registrations).map(({ from, district }) => {
      const day = dayOf(from) ?? UNSAID;
      const place = textOf(district) ?? '';
      return { zh: `自${day.zh}起登记于${place}`, en: `registered in ${place} since ${day.en}` };
    }),
  ],
  inTime: ({ day, counts, effectiveFrom, byReference }) => [
    onDay(...(COUNTED[String(counts)] ?? ['日期', 'day']), day),
    onDay('政策施行日期', 'day of effect', effectiveFrom),
    decision('参照执行', 'to handle it by reference', byReference),
  ],
  firstRecognition: ({ renewal, wasPaid }) => [
    renewal === null ? null : fact('是否属复评', 'a renewal', answerOf(renewal, UNSAID)),
    wasPaid === true ? { zh: '此前已获奖励', en: 'awarded before' } : null,
  ],
  recognition: (facts) => [
    'route' in facts ? fact('认定方式', 'recognised by', ROUTES[String(facts['route'])] ?? UNSAID) : null,
    'regionalBrand' in facts
      ? fact(
          '是否属联合注册的区域性品牌',
          'a jointly registered regional brand',
          answerOf(facts['regionalBrand'], UNSAID),
        )
      : null,
    'rank' in facts ? fact('起草单位排序', 'place among the drafting units', placeIn(facts['rank'])) : null,
    'led' in facts ? fact('是否主导制定', 'led the work', answerOf(facts['led'], UNSAID)) : null,
    'revision' in facts ? fact('是否系修订', 'a revision', answerOf(facts['revision'], UNSAID)) : null,
    'laterDesignation' in facts
      ? fact('是否系后期指定', 'a later designation', answerOf(facts['laterDesignation'], UNSAID))
      : null,
  ],
  certificate: ({ certificate, issuer, usedBy, usedFor }, pack) => [
    fact('证书编号', 'certificate', same(textOf(certificate) ?? '')),
    textOf(issuer) === null ? null : fact('发证机关', 'issued by', same(textOf(issuer) ?? '')),
    textOf(usedBy) === null
      ? { zh: '未由其他单位使用', en: 'used by nobody else' }
      : fact('已使用该证书的单位', 'used by', same(textOf(usedBy) ?? '')),
    ...recordsOf(usedFor).map(({ item, grantedOn }) => {
      const [{ zh, en }, day] = [pack.item(String(item)).name, dayOf(grantedOn) ?? UNSAID];
      return { zh: `该证书已用于：${zh}，${day.zh}`, en: `it was shown for: ${en}, ${day.en}` };
    }),
  ],
  answered: ({ asked, unanswered }) => [
    allAnswered(textsOf(asked).length, textsOf(unanswered).length),
    ...textsOf(unanswered).map((code) => fact('尚未回答', 'not answered', questionWords[code] ?? UNSAID)),
  ],
  proven: ({ needed, missing, evidence }, pack) => [
    fact('所需材料', 'needed', proofNames(pack, textsOf(needed))),
    shown(pack, recordsOf(evidence)),
    textsOf(missing).length === 0 ? null : fact('尚缺', 'missing', proofNames(pack, textsOf(missing))),
  ],
  onceOnly: ({ entitledFen, countedFen, roomFen, dueFen, held }, pack) => [
    amount('本项目奖励标准', 'amount of the item', entitledFen) ?? {
      zh: '本项目尚无奖励标准',
      en: 'no amount yet',
    },
    ...recordsOf(held).map((award) => heldInWords(pack, award)),
    amount('已奖励及已核定金额', 'awarded or committed', countedFen),
    amount('本年度剩余额度', 'room in this year', roomFen),
    amount('本次应奖金额', 'due now', dueFen),
  ],
};

const ROUTES: Readonly<Record<string, Name>> = {
  administrative: { zh: '行政认定', en: 'the administration' },
  judicial: { zh: '司法认定', en: 'a court' },
};

const SAME_NAMED: Readonly<Record<string, Name>> = {
  same: { zh: '与被承继企业的同名产品是同一产品', en: 'the same product as that of the ancestor' },
  different: { zh: '与被承继企业的同名产品不是同一产品', en: 'another product than that of the ancestor' },
  unanswered: {
    zh: '尚未确认与被承继企业的同名产品是否为同一产品',
    en: 'nobody has said whether it is the product of the ancestor',
  },
};

function recognised(recognition: string): Name {
  const names: Readonly<Record<string, Name>> = RECOGNITION_KIND_NAMES;
  const kind = recognitionKind(recognition);
  const { zh, en } = names[kind] ?? UNSAID;
  const words = recognitionWords(recognition);
  if (kind === 'mark' || kind === 'madrid')
    return { zh: `认定对象：${zh}，注册号${words}`, en: `recognised: ${en}, number ${words}` };
  return { zh: `认定对象：${zh}“${words}”`, en: `recognised: ${en} “${words}”` };
}

const WHEN: Readonly<Record<string, Name>> = {
  recognition: { zh: '认定之日', en: 'on the day of recognition' },
  arrival: { zh: '迁入之日', en: 'on the day of arrival' },
  decision: { zh: '决定之日', en: 'on the day of decision' },
};

function placed({ name, day, inside }: Facts): Name {
  const when = dayOf(day) ?? UNSAID;
  const of = WHEN[String(name)] ?? UNSAID;
  const where: Name =
    inside === true
      ? { zh: '注册地址在本区', en: 'registered inside' }
      : inside === false
        ? { zh: '注册地址不在本区', en: 'registered outside' }
        : { zh: '注册地址不明', en: 'it is not known where it was registered' };
  return { zh: `${of.zh}（${when.zh}）${where.zh}`, en: `${of.en} (${when.en}) ${where.en}` };
}

function allAnswered(asked: number, open: number): Name | null {
  if (asked === 0) return { zh: '本项目没有须回答的问题', en: 'this item asks nothing' };
  return open === 0 ? { zh: '所问事项均已回答', en: 'everything that is asked is answered' } : null;
}

function placeIn(rank: unknown): Name {
  const place = numberOf(rank);
  return place === null ? UNSAID : { zh: `第${String(place)}位`, en: String(place) };
}

/** What was shown: each proof with how many departments confirmed its document, or that a decision accepts it. */
function shown(pack: Pack, evidence: readonly Facts[]): Name | null {
  return evidence.length === 0
    ? null
    : fact(
        '已经核实',
        'confirmed',
        proofNames(pack, [...new Set(evidence.map(({ proof }) => String(proof)))]),
      );
}

function heldInWords(pack: Pack, { item, grantedOn, netPaidFen, committedFen }: Facts): Name {
  const { zh, en } = pack.item(String(item)).name;
  const day = dayOf(grantedOn) ?? UNSAID;
  const { zh: zhAmount, en: enAmount } = amountInWords(
    (numberOf(netPaidFen) ?? 0) + (numberOf(committedFen) ?? 0),
  );
  return {
    zh: `此前奖励：${zh}，${day.zh}，${zhAmount}`,
    en: `earlier award: ${en}, ${day.en}, ${enAmount}`,
  };
}
