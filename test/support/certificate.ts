import { generate } from 'selfsigned';

/** A host as a certificate has it: its DNS name, or its address. */
export type NamedHost =
  { readonly type: 2; readonly value: string } | { readonly type: 7; readonly ip: string };

/** Returns a certificate of one host that vouches for itself, and its key, both in PEM. */
export async function certificateFor(
  name: string,
  host: NamedHost,
): Promise<{ readonly cert: string; readonly key: string }> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    extensions: [
      { name: 'subjectAltName', altNames: [host] },
      { name: 'basicConstraints', cA: true },
    ],
  });
  return { cert, key };
}
