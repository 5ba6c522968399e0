/**
 * Terms of the glossary that say what a law does rest on a source, which gives the day it was read.
 * A term that only says what a word means needs none.
 */
import { sentences } from '#cli/content/figures.ts';
import type { CheckedContent, ContentProblem } from '#cli/content/files.ts';

/** Words that a sentence about the law of a place seldom does without. */
const STATES_LAW =
  /\b(laws?|lawful(?:ly)?|unlawful|legal(?:ly)?|statut\w+|Acts?|must|may not|no longer be|crimes?|bans?|banned|binds?|consent|courts? (?:can|may|expects?)|(?:many|some) places|days|weeks|months|years|US|UK|England|Wales|Scottish|Scotland|Northern Ireland|California)\b/;

interface Allowed {
  readonly term: string;
  readonly reason: string;
}

const MEANING = 'says what the word means, and no rule of a place';
const OWN = 'a word of this site and its planner';
/** Terms that use such words without stating law, each with the reason. */
export const NO_LAW_STATED: readonly Allowed[] = [
  { term: 'claimant', reason: 'names that courts use, and no rule' },
  { term: 'cleared-funds', reason: 'says how money moves between banks' },
  { term: 'company', reason: MEANING },
  { term: 'contact-budget', reason: OWN },
  { term: 'cost-order', reason: MEANING },
  { term: 'credit-application', reason: 'a form of the seller, which asks for a name' },
  { term: 'forum-clause', reason: MEANING },
  { term: 'personal-representative', reason: MEANING },
  { term: 'place', reason: OWN },
  { term: 'source', reason: OWN },
  { term: 'subpoena', reason: MEANING },
];

/**
 * A problem for each term that states law without a source, or on memory alone, and for each
 * allowance that nothing needs any more.
 */
export function checkTerms(
  { glossary, sources }: Pick<CheckedContent, 'glossary' | 'sources'>,
  allowed: readonly Allowed[] = NO_LAW_STATED,
): ContentProblem[] {
  const recalled = new Set(
    sources.filter(({ data }) => data.confidence === 'recalled').map(({ id }) => id),
  );
  const bare = glossary.flatMap(({ id, path, data, body }) => {
    if (data.sources.length > 0) return [];
    const stated = [data.short, ...sentences(body)].find((text) => STATES_LAW.test(text));
    return stated === undefined ? [] : [{ id, path, stated }];
  });
  const reasons = new Set(allowed.map(({ term }) => term));
  return [
    ...bare
      .filter(({ id }) => !reasons.has(id))
      .map(({ path, stated }) => ({
        path,
        text: `states law and names no source; add it, or give the reason in src/cli/content/terms.ts: "${stated}"`,
      })),
    ...glossary
      .filter(({ data }) => data.sources.length > 0 && data.sources.every((id) => recalled.has(id)))
      .map(({ path }) => ({ path, text: 'rests on sources from memory alone; read one' })),
    ...allowed
      .filter(({ term }) => !bare.some(({ id }) => id === term))
      .map(({ term }) => ({
        path: 'src/cli/content/terms.ts',
        text: `allows ${term} to name no source, which it does not need`,
      })),
  ];
}
