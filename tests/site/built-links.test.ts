/** Every link of the built site leads somewhere: to a page, to a place on it, or safely away. */
import { describe, expect, test } from 'vitest';
import { builtPage, isServed, pagePaths } from '../support/pages.ts';

const paths = pagePaths();
const ORIGIN = 'https://site.test';

interface Link {
  readonly href: string;
  readonly url: URL;
  readonly text: string;
  readonly rel: string;
}

function linksOf(path: string): Link[] {
  return [...builtPage(path).document.querySelectorAll('a[href], area[href]')].map((element) => {
    const href = element.getAttribute('href') ?? '';
    const label = element.getAttribute('aria-label') ?? element.textContent;
    return {
      href,
      url: new URL(href, ORIGIN + path),
      text: label.trim(),
      rel: element.getAttribute('rel') ?? '',
    };
  });
}

/** Places on `/plan/` are routes of the planner, which no file knows. */
const isRoute = (url: URL): boolean =>
  url.pathname === '/plan/' && (url.hash === '#' || url.hash.startsWith('#/'));

function hasAnchor(url: URL): boolean {
  if (!url.hash || isRoute(url) || !url.pathname.endsWith('/')) return true;
  return (
    builtPage(url.pathname).document.getElementById(decodeURIComponent(url.hash.slice(1))) !== null
  );
}

describe.each(paths)('%s', (path) => {
  const links = linksOf(path);
  const own = links.filter(({ url }) => url.origin === ORIGIN);
  const away = links.filter(({ url }) => url.origin !== ORIGIN);

  test('links only to pages and files that exist, at their final address', () => {
    expect(own.filter(({ url }) => !isServed(url.pathname)).map(({ href }) => href)).toEqual([]);
  });

  test('links only to places that exist on those pages', () => {
    expect(
      own.filter(({ url }) => isServed(url.pathname) && !hasAnchor(url)).map(({ href }) => href),
    ).toEqual([]);
  });

  test('links away only by plain web, mail and phone addresses', () => {
    expect(
      away
        .filter(({ url }) => !['https:', 'http:', 'mailto:', 'tel:'].includes(url.protocol))
        .map(({ href }) => href),
    ).toEqual([]);
    expect(away.filter(({ url }) => url.username || url.password).map(({ href }) => href)).toEqual(
      [],
    );
  });

  test('says where each link goes', () => {
    expect(
      links
        .filter(
          ({ text }) => text === '' || /^(here|click here|this|more|read more|link)$/i.test(text),
        )
        .map(({ href, text }) => `${text}: ${href}`),
    ).toEqual([]);
  });
});

test('every page but the home page and the error page is linked from another', () => {
  const linked = new Set(
    paths.flatMap((path) =>
      linksOf(path)
        .filter(({ url }) => url.origin === ORIGIN && url.pathname !== path)
        .map(({ url }) => url.pathname),
    ),
  );
  expect(paths.filter((path) => !linked.has(path) && path !== '/' && path !== '/404.html')).toEqual(
    [],
  );
});
