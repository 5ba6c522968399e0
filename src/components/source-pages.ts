/** The pages of sources in words, in the order in which they are listed. */
import type { SourcePage } from '#domain/source-href.ts';

export interface SourcePageWords {
  readonly page: SourcePage;
  readonly title: string;
  /** What the page lists and how far it reaches, one or two sentences. */
  readonly note: string;
  /** For search engines, under 160 characters. */
  readonly description: string;
}

export const SOURCE_PAGE_WORDS: readonly SourcePageWords[] = [
  {
    page: 'law-us',
    title: 'Law of the United States',
    note: 'Federal acts and rules, and law that many states share. Each binds only those it is written for.',
    description:
      'Federal acts, rules and decisions of the United States that this site rests on, how sure each one is, and the day it was checked.',
  },
  {
    page: 'law-us-states',
    title: 'Law of single states',
    note: 'Acts, rules and decisions of one state or city. Each binds only there.',
    description:
      'Acts, rules and decisions of single states and cities that this site rests on, how sure each one is, and the day it was checked.',
  },
  {
    page: 'law-uk',
    title: 'Law of the United Kingdom and the European Union',
    note: 'Acts, court rules and decisions. Some hold in England and Wales only, or in Scotland only.',
    description:
      'Acts, court rules and decisions of the United Kingdom and the European Union that this site rests on, and how sure each one is.',
  },
  {
    page: 'practice',
    title: 'Practice',
    note: 'What people who collect for a living, courts’ help pages and trade bodies advise.',
    description:
      'Advice of people who collect for a living, courts and trade bodies that this site rests on, and how sure each piece is.',
  },
  {
    page: 'data',
    title: 'Data',
    note: 'Surveys and studies. They show what is common, not what will happen to you.',
    description:
      'Surveys and studies that this site rests on: what each one shows, how sure it is, and the day it was last checked.',
  },
];
