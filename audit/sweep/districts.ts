import { PACK_OF } from '../../policy/packs/versions.ts';

/** One pack of each district: what another district granted is no pair with its own. */
export const DISTRICTS = [...PACK_OF.values()]
  .filter((pack) => pack !== null)
  .filter(
    (pack, index, packs) => packs.findLastIndex(({ district }) => district === pack.district) === index,
  );
