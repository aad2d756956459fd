import { publishedArticle, type PublishedArticle } from '../../policy/engine/published/text.ts';
import { packOfNewAwards } from '../../policy/packs/versions.ts';
import { Refused } from '../refused.ts';

/**
 * Returns one article with its sentences and passages.
 * @throws Refused `article.unknown`
 */
export function readArticle(number: number): PublishedArticle {
  const article = publishedArticle(packOfNewAwards(), number);
  if (article === null) throw new Refused('article.unknown', { article: number });
  return article;
}
