import type { Visitor } from '../../tour/visitor.ts';

/** What an act on many names of each award, after its sender has looked at all of them; 1 is the version of one that they do not see. */
export async function seen(
  visitor: Visitor,
  applications: readonly string[],
): Promise<readonly { readonly application: string; readonly version: number }[]> {
  return Promise.all(
    applications.map(async (application) => {
      const { version } = (await visitor.get(`/applications/${application}`)).body;
      return { application, version: typeof version === 'number' ? version : 1 };
    }),
  );
}
