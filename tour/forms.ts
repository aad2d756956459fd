import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';

interface Form {
  readonly claim: Readonly<Record<string, unknown>> & {
    readonly recognition: string;
    readonly certificate: string;
  };
  readonly documents: readonly string[];
}

/** Sample forms, each for a recognition and a certificate that nobody has claimed for: an award is granted once only. */
export interface Forms {
  /** A product of an enterprise of the district: a city title, or another item for the same product. */
  product(item?: string, sameAs?: Form): Form;
  /** A street that applies for an award itself. */
  street(): Form;
  /** A firm that came from elsewhere with a recognised brand. */
  introduced(): Form;
  /** A well-known mark of which nobody says who recognised it. */
  unstated(): Form;
}

/** What shows the recognition; the applicant uploads it. */
export const CERTIFICATE = new URL('../docs/samples/certificate.pdf', import.meta.url);

export async function sampleForms(): Promise<Forms> {
  const application = await read('application.json');
  const introduced = await read('introduced.json');
  const certificate = createHash('sha256')
    .update(await readFile(CERTIFICATE))
    .digest('hex');
  const tour = randomBytes(3).toString('hex').toUpperCase();
  let count = 0;
  const fresh = ({ claim }: Form, changes: object = {}): Form => {
    count += 1;
    const mark = `${tour}-${String(count)}`;
    return {
      claim: {
        ...claim,
        recognition: `${claim.recognition} ${mark}`,
        certificate: `${claim.certificate}-${mark}`,
        ...changes,
      },
      documents: [certificate],
    };
  };
  return {
    product: (item, sameAs) =>
      fresh(application, {
        ...(item === undefined ? {} : { item }),
        ...(sameAs === undefined ? {} : { recognition: sameAs.claim.recognition }),
      }),
    street: () => fresh(application, { enterprise: '11330105MB0BHJ004D' }),
    introduced: () => fresh(introduced),
    unstated: () => {
      const { claim, documents } = application;
      const mark = claim.recognition.replace(/^product:/, 'mark:');
      return fresh({ claim: { ...claim, recognition: mark }, documents }, { item: 'M1' });
    },
  };
}

async function read(name: string): Promise<Form> {
  return JSON.parse(await readFile(new URL(`../docs/samples/${name}`, import.meta.url), 'utf8')) as Form;
}
