import { route } from '../../route.ts';
import { ARTICLE } from '../../../schemas/policy.ts';
import { readArticle as read } from '../../../../use-cases/policy/read-article.ts';

export const readArticle = route(
  {
    tags: ['policy'],
    summary: 'One article with its sentences and passages',
    params: {
      type: 'object',
      required: ['n'],
      properties: { n: { type: 'string', pattern: '^[0-9]{1,3}$', examples: ['13'] } },
    },
    response: { 200: ARTICLE },
  },
  {},
  (_deps, { params }) => read(Number(params.n)),
);
