/**
 * The words of an address, for a search: what a reader was looking for when the page is not there.
 */

/** Parts of addresses that say nothing about what was looked for. */
const FURNITURE = new Set([
  'guides',
  'guide',
  'law',
  'letters',
  'glossary',
  'tools',
  'pages',
  'blog',
  'posts',
  'index',
  'html',
  'htm',
  'php',
  'www',
  'en',
  'us',
  'uk',
]);
const MOST = 60;

/**
 * The words of the path of an address, in order, without file endings, numbers and folders; empty
 * where none is left.
 * @example wordsOfAddress('/guides/send_final-Demand.html') // => 'send final demand'
 */
export function wordsOfAddress(path: string): string {
  let text = path;
  try {
    text = decodeURIComponent(path);
  } catch {
    // A broken escape: the letters around it may still do.
  }
  const words =
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/\p{L}{2,}/gu) ?? [];
  const kept = words.filter((word) => !FURNITURE.has(word));
  let said = '';
  for (const word of new Set(kept))
    if (said.length + word.length < MOST) said = `${said} ${word}`.trim();
  return said;
}
