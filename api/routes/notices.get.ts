import { listNotices as list } from '../../use-cases/notice/list-notices.ts';
import { NOTICES } from '../schemas/notices.ts';
import { route } from './route.ts';

export const listNotices = route(
  {
    tags: ['notices'],
    summary:
      'The grants that stand before the public, each with the hash of what was published, and one over all',
    response: { 200: NOTICES },
  },
  {},
  (deps) => list(deps),
);
