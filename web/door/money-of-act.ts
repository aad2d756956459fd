/** What is read of an award. */
interface Amounts {
  readonly verdict?: { readonly outcome?: string; readonly amountFen?: number } | null;
  readonly proposal?: { readonly outcome?: string } | null;
  readonly decision?: { readonly amountFen: number } | null;
  readonly amounts?: { readonly committedFen?: number; readonly owedFen?: number };
  readonly payments?: readonly Order[];
  readonly demands?: readonly { readonly demandedFen?: number }[];
}

interface Order {
  readonly sequence?: number;
  readonly state?: string;
  readonly amountFen?: number;
}

/** What an act is filled in with so far. */
type Filled = Readonly<Record<string, unknown>>;
type Money = (award: Amounts, filled: Filled) => number | undefined;

const asTyped: Money = (_, { amountFen }) => (typeof amountFen === 'number' ? amountFen : undefined);
/** What the rules say: a proposal to refuse grants none of it. */
const asGranted: Money = ({ verdict, proposal }) =>
  proposal?.outcome === 'refuse' || verdict?.outcome !== 'grant' ? undefined : verdict.amountFen;
const asOrdered: Money = ({ payments }) => payments?.findLast(({ state }) => state === 'ordered')?.amountFen;
const asOwed: Money = ({ amounts }) => amounts?.owedFen;

/** Acts that commit money, move it, or say that it moved. */
const MONEY: Readonly<Partial<Record<string, Money>>> = {
  'office.approve': asGranted,
  'group.approve': ({ verdict }) => verdict?.amountFen,
  'application.continue': ({ decision }) => decision?.amountFen,
  'payment.confirm': (award, filled) => asTyped(award, filled) ?? asOrdered(award, filled),
  'payment.reportLate': asTyped,
  'payment.decideLate': ({ amounts }, { decision }) =>
    decision === 'counts' ? amounts?.committedFen : undefined,
  'payment.returned': ({ payments }, { sequence }) =>
    payments?.find((payment) => payment.sequence === sequence)?.amountFen,
  'irregularity.find': asTyped,
  'clawback.decide': (award, filled) => {
    if (filled['decision'] === 'reduce') return asTyped(award, filled);
    return filled['decision'] === 'uphold' ? award.demands?.at(-1)?.demandedFen : undefined;
  },
  'repayment.record': asTyped,
  'clawback.writeOff': asOwed,
};

/**
 * Returns what an act commits, moves or says to have moved, in fen, as it is filled in; null if it is no such act, nothing
 * is typed yet, or only the rules will say.
 */
export function moneyOfAct(type: string, award: Amounts, filled: Filled): number | null {
  const fen = MONEY[type]?.(award, filled) ?? 0;
  return fen > 0 ? fen : null;
}
