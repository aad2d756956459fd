import { createHash, randomBytes, randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../own-code.ts';
import type { ProvingDocument } from '../policy/engine/evidence.ts';
import { answeredInFavour, type TypedClaim } from '../policy/engine/needs.ts';
import { packOfNewAwards } from '../policy/packs/versions.ts';
import { provenBy } from './proven-by.ts';
import type { SentForm } from './sent-form.ts';

interface Form {
  readonly claim: Readonly<Record<string, unknown>> & {
    readonly recognition: string;
    readonly certificate: string;
  };
  readonly documents: readonly ProvingDocument[];
}

/** Sample forms, each for a recognition and a certificate that nobody has claimed for: an award is granted once only. */
export interface Forms {
  /** A product of an enterprise of the district: a city title, or another item for the same product. */
  product(item?: string, sameAs?: Form): Form;
  /** The same product by a name in other words, on a certificate of its own. */
  renamed(form: Form): Form;
  /** A street that applies for an award itself. */
  street(): Form;
  /** A standard that an enterprise of the district drafted, or a later one that replaces another form's. */
  standard(item: StandardItem, replaces?: Form): Form;
  /** A firm that came from elsewhere with a recognised brand. */
  introduced(): Form;
  /** A well-known mark of which nobody says who recognised it. */
  unstated(): Form;
}

/** What the number of a standard of each level looks like. */
const STANDARDS = {
  S1: (number: number) => `ISO ${String(number)}:2026`,
  S2: (number: number) => `GB/T ${String(number)}-2026`,
  S3: (number: number) => `JB/T ${String(number)}-2026`,
  S4: (number: number) => `DB33/T ${String(number)}-2026`,
} as const satisfies Partial<Record<string, (number: number) => string>>;
type StandardItem = keyof typeof STANDARDS;

const SAMPLES = join(ROOT, 'docs', 'samples');

/** What shows the recognition; the applicant uploads it. */
export const CERTIFICATE = join(SAMPLES, 'certificate.pdf');

/** Returns a form of a claim with every proof that it needs, each shown by the sample certificate. */
export async function sampleForm(
  claim: TypedClaim,
): Promise<Required<Pick<SentForm, 'claim' | 'documents'>>> {
  return { claim, documents: provenBy(claim, await certificateHash()) };
}

async function certificateHash(): Promise<string> {
  return createHash('sha256')
    .update(await readFile(CERTIFICATE))
    .digest('hex');
}

export async function sampleForms(): Promise<Forms> {
  const application = await read('application.json');
  const introduced = await read('introduced.json');
  const certificate = await certificateHash();
  /** A number of a mark or a standard that no other form has, nor one near to it. */
  const number = (): number => randomInt(10_000_000, 99_990_000);
  const formed = ({ claim }: Form, changes: object = {}): Form => {
    const mark = randomBytes(5).toString('hex').toUpperCase();
    const fresh = answeredInFavour(packOfNewAwards(), {
      ...claim,
      recognition: `${claim.recognition} ${mark}`,
      certificate: `${claim.certificate}-${mark}`,
      ...changes,
    });
    return { claim: fresh, documents: provenBy(fresh, certificate) };
  };
  return {
    product: (item, sameAs) =>
      formed(application, {
        ...(item === undefined ? {} : { item }),
        ...(sameAs === undefined ? {} : { recognition: sameAs.claim.recognition }),
      }),
    renamed: ({ claim }) =>
      formed(application, { item: claim['item'], recognition: `${claim.recognition}礼盒装` }),
    street: () => formed(application, { enterprise: '11330105MB0BHJ004D' }),
    standard: (item, replaces) =>
      formed(application, {
        item,
        recognition: `standard:${STANDARDS[item](number())}`,
        draftingRank: 1,
        ledDrafting: true,
        ...(replaces === undefined ? {} : { replaces: replaces.claim.recognition }),
      }),
    introduced: () => formed(introduced, { recognition: `mark:${String(number())}` }),
    unstated: () => formed(application, { item: 'M1', recognition: `mark:${String(number())}` }),
  };
}

async function read(name: string): Promise<Form> {
  return JSON.parse(await readFile(join(SAMPLES, name), 'utf8')) as Form;
}
