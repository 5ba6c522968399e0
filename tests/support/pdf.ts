/** What a PDF of Chromium shows, as far as a test asks: how much text stands on each page. */
import { inflateSync } from 'node:zlib';

/** How often each page of a PDF shows text: a blank page does so in its margins alone. */
export function textsOnPages(bytes: Buffer): readonly number[] {
  const raw = bytes.toString('latin1');
  const pages = raw.split(/\bendobj\b/).filter((object) => /\/Type \/Page\b(?!s)/.test(object));
  return pages.map((page) => {
    const content = /\/Contents (\d+) 0 R/.exec(page)?.[1];
    const start = raw.indexOf(`\n${content} 0 obj`);
    const at = raw.indexOf('stream\n', start) + 'stream\n'.length;
    const length = Number(/\/Length (\d+)/.exec(raw.slice(start, at))?.[1]);
    const drawn = inflateSync(bytes.subarray(at, at + length)).toString('latin1');
    return drawn.match(/\bT[jJ]\b/g)?.length ?? 0;
  });
}
