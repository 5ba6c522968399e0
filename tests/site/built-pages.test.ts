/** What holds for every page of the built site, whatever it is about. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Document, Element } from 'happy-dom';
import { readAll } from '#cli/content/files.ts';
import { toolId } from '#lib/money-tools.ts';
import type { ToolName } from '#schemas/money-tools.ts';
import { builtPage, pagePaths } from '../support/pages.ts';

const paths = pagePaths();
const all = (document: Document, selector: string): Element[] => [
  ...document.querySelectorAll(selector),
];
const attribute = (document: Document, selector: string, name: string): string =>
  document.querySelector(selector)?.getAttribute(name) ?? '';
const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('the site has its main pages', () => {
  expect(paths).toEqual(
    expect.arrayContaining([
      '/',
      '/plan/',
      '/guides/',
      '/law/',
      '/letters/',
      '/glossary/',
      '/clinic/',
      '/how-it-decides/',
      '/privacy/',
      '/about/',
      '/accessibility/',
      '/404.html',
    ]),
  );
});

test('no two pages have the same title or description', () => {
  const titles = paths.map((path) => builtPage(path).document.title);
  const descriptions = paths.map((path) =>
    attribute(builtPage(path).document, 'meta[name=description]', 'content'),
  );
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  expect(descriptions.filter((text, index) => descriptions.indexOf(text) !== index)).toEqual([]);
});

test('the page of a place shows the money tools that its law holds, with their source', () => {
  const { law } = readAll('.').content;
  const held = law.flatMap(({ data: { slug, moneyTools: tools } }) =>
    tools ? [{ slug, tools }] : [],
  );
  expect(held.length).toBeGreaterThan(0);
  for (const { slug, tools } of held) {
    const { document } = builtPage(`/law/${slug}/`);
    for (const name of Object.keys(tools) as readonly ToolName[]) {
      const section = document.querySelector(`#${toolId(name)}`);
      expect(section?.querySelector('cite')?.textContent, `${slug} ${name}`).toContain(
        tools[name]?.reference.what,
      );
    }
    expect(document.querySelector('#lien') === null).toBe(!tools.lien);
  }
});

describe.each(paths)('%s', (path) => {
  const { document, html } = builtPage(path);

  test('has a title, a language, a description and a viewport', () => {
    expect(document.title).toMatch(/Firm & Fair/);
    expect(document.documentElement.getAttribute('lang')).toBe('en');
    const description = attribute(document, 'meta[name=description]', 'content');
    expect(description.length).toBeGreaterThan(20);
    expect(description.length).toBeLessThanOrEqual(160);
    expect(attribute(document, 'meta[name=viewport]', 'content')).not.toMatch(
      /user-scalable|maximum-scale/,
    );
  });

  test('has one h1 and headings that skip no level', () => {
    const levels = all(document, 'h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? level) + 1);
    expect(skips).toEqual([]);
  });

  test('has its landmarks and a skip link that leads to the content', () => {
    expect(all(document, 'main')).toHaveLength(1);
    expect(all(document, 'body > header')).toHaveLength(1);
    expect(all(document, 'body > footer')).toHaveLength(1);
    const navs = all(document, 'nav');
    const names = navs.map(
      (nav) =>
        nav.getAttribute('aria-label') ??
        document.getElementById(nav.getAttribute('aria-labelledby') ?? '')?.textContent.trim() ??
        '',
    );
    expect(
      names.filter((name, index) => !name || names.indexOf(name) !== index),
      'navs without a name of their own',
    ).toEqual([]);
    const skip = document.body.querySelector('a');
    expect(document.querySelector(skip?.getAttribute('href') ?? 'nothing')?.tagName).toBe('MAIN');
  });

  test('uses no id twice', () => {
    const ids = all(document, '[id]').map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('has nothing that its content security policy would drop', () => {
    const policy = attribute(document, 'meta[http-equiv="content-security-policy"]', 'content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*/);
    expect(all(document, '[style]').map(({ outerHTML }) => outerHTML.slice(0, 120))).toEqual([]);
    expect(html).not.toMatch(/\s(on[a-z]+|style)=["'][^>]*>/);
    const inline = [
      ...html.matchAll(
        /<script(?![^>]*\ssrc=)(?![^>]*application\/ld\+json)[^>]*>([\s\S]*?)<\/script>/g,
      ),
      ...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g),
    ].map(([, text = '']) => text);
    expect(inline.filter((text) => !policy.includes(hashOf(text)))).toEqual([]);
  });

  test('loads nothing from elsewhere', () => {
    const loads = [
      ...all(document, '[src]').map((element) => element.getAttribute('src') ?? ''),
      ...all(document, 'link:not([rel=canonical]):not([rel=alternate])').map(
        (element) => element.getAttribute('href') ?? '',
      ),
      ...all(document, 'astro-island').flatMap((island) => [
        island.getAttribute('component-url') ?? '',
        island.getAttribute('renderer-url') ?? '',
      ]),
    ];
    expect(loads.filter((url) => !/^(\/(?!\/)|data:image\/)/.test(url))).toEqual([]);
  });

  test('shows no leftovers of templates', () => {
    const text = document.body.textContent;
    expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\[object Object\]|TODO|FIXME|lorem ipsum/i);
    expect(text).not.toMatch(/<\/?[A-Z][A-Za-z]+/);
  });

  test('keeps the words apart at inline tags', () => {
    // `compressHTML` set otherwise glues "see the<a>guide</a>" wherever a source line breaks at the
    // tag.
    const glued =
      html
        .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
        .match(
          /[A-Za-z,;]<(a|strong|em|code|dfn|abbr|cite|q|time|data)(\s[^>]*)?>[A-Za-z]\w*|[A-Za-z]<\/(a|strong|em|code|dfn|abbr|cite|q|time|data)>[A-Za-z]\w*/g,
        ) ?? [];
    // A plural or possessive may follow: <a>invoice</a>s.
    expect(glued.filter((hit) => !/>(s|es)$/.test(hit))).toEqual([]);
  });
});

test('the guard against glued words still has its setting', () => {
  expect(readFileSync(new URL('../../astro.config.mjs', import.meta.url), 'utf8')).toMatch(
    /compressHTML: true/,
  );
});
