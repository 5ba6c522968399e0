/**
 * The full text of the site, by Pagefind's index: asked after the search over what pages say of
 * themselves, for what only their text has.
 */
interface PagefindData {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly excerpt: string;
}
interface PagefindHit {
  readonly id: string;
  readonly data: () => Promise<PagefindData>;
}
interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly PagefindHit[] }>;
}

/** A piece of a text; a marked one matches what was typed. */
export interface ExcerptPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** A page whose text holds the words. */
export interface TextHit {
  readonly url: string;
  readonly title: string;
  readonly section: string;
  readonly excerpt: readonly ExcerptPiece[];
}

let loading: Promise<Pagefind> | undefined;

/** Loads the index once; a failure is forgotten, so that the next try may succeed. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= (
    import(
      /* @vite-ignore */ `${import.meta.env.BASE_URL}pagefind/pagefind.js`
    ) as Promise<Pagefind>
  )
    .then(async (pagefind) => {
      // A worker needs a script address, which Trusted Types refuse; the index is small enough for
      // the page itself.
      await pagefind.options({
        noWorker: true,
        excerptLength: 24,
        ranking: { termSaturation: 1.2, pageLength: 0.5 },
      });
      return pagefind;
    })
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};
const unescaped = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);

/**
 * The excerpt as plain pieces: the index marks matches with tags, which never reach the page as
 * markup.
 */
export function pieces(excerpt: string): readonly ExcerptPiece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const marked = piece.startsWith('<mark>');
      return { marked, text: unescaped(piece.replace(/<\/?mark>/g, '')) };
    });
}

/** The pages whose text holds all of the words, best first, but those that are shown already. */
export async function searchText(
  words: string,
  most: number,
  shown: ReadonlySet<string>,
): Promise<readonly TextHit[]> {
  const { results } = await (await loadPagefind()).search(words);
  const found: TextHit[] = [];
  for (const hit of results) {
    if (found.length >= most) break;
    const { url, meta, excerpt } = await hit.data();
    if (shown.has(url)) continue;
    found.push({
      url,
      title: meta['title'] ?? url,
      section: meta['section'] ?? '',
      excerpt: pieces(excerpt),
    });
  }
  return found;
}
