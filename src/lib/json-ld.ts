/**
 * What search engines are told about a page, in the words of schema.org: only what the page itself
 * shows.
 */

export interface Crumb {
  readonly href: string;
  readonly label: string;
}
type Node = Readonly<Record<string, unknown>>;

const SITE_NAME = 'Firm & Fair';
const organization = (site: URL): Node => ({
  '@type': 'Organization',
  name: SITE_NAME,
  url: site.href,
});

/** The pages above a page, and the page itself, as a trail. */
export function breadcrumbList(crumbs: readonly Crumb[], title: string, url: URL): Node {
  const all = [
    ...crumbs.map(({ href, label }) => ({ name: label, item: new URL(href, url).href })),
    { name: title, item: url.href },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: all.map((each, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...each,
    })),
  };
}

/**
 * A guide: nobody is named as its author, because nobody signs it; the day it was read against its
 * sources is.
 */
export function article(
  page: { title: string; summary: string; reviewed: string; picture: string },
  url: URL,
): Node {
  return {
    '@type': 'Article',
    headline: page.title,
    description: page.summary,
    dateModified: page.reviewed,
    inLanguage: 'en',
    image: new URL(page.picture, url).href,
    mainEntityOfPage: url.href,
    isAccessibleForFree: true,
    publisher: organization(new URL('/', url)),
  };
}

/** The steps of a guide that has numbered steps. */
export function howTo(title: string, steps: readonly string[], url: URL): Node {
  return {
    '@type': 'HowTo',
    name: title,
    step: steps.map((text, index) => ({
      '@type': 'HowToStep',
      position: index + 1,
      text,
      url: `${url.href}#step-${index + 1}`,
    })),
  };
}

/** A word of the glossary. */
export function definedTerm(term: { name: string; short: string }, url: URL): Node {
  return {
    '@type': 'DefinedTerm',
    name: term.name,
    description: term.short,
    url: url.href,
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      name: `${SITE_NAME}: glossary`,
      url: new URL('/glossary/', url).href,
    },
  };
}

/**
 * Several things about one page as one text for a script element: `<` would let a string close it.
 */
export function asScript(nodes: readonly Node[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replaceAll(
    '<',
    '\\u003c',
  );
}

/**
 * The numbered steps of the first list under a heading about order, as plain text; empty where
 * there is none.
 */
export function howToSteps(body: string): readonly string[] {
  const section =
    /^## [^\n]*\b(?:in order|step by step)\b[^\n]*\n([\s\S]*?)(?=^## |(?![\s\S]))/im.exec(
      body,
    )?.[1] ?? '';
  return [...section.matchAll(/^\d+\.\s+(.+(?:\n {2,}\S.*)*)/gm)].map(([, text = '']) =>
    plain(text),
  );
}

/** Markdown and components taken off. */
const plain = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
