import type { Ended } from '../db/person/dated-roles.ts';
import { Refused } from './refused.ts';

/** Takes an end that came forward. @throws Refused `record.unknown`, `end.onlyEarlier`, `end.afterActs` */
export function requireEnded(ended: Ended): true {
  switch (ended) {
    case 'ended':
      return true;
    case 'unknown':
      throw new Refused('record.unknown');
    case 'onlyEarlier':
      throw new Refused('end.onlyEarlier');
    case 'afterActs':
      throw new Refused('end.afterActs');
    default:
      return ended satisfies never;
  }
}
