/** Names of what is stored: one key for each case and one for each log entry, because tabs that share one list lose entries. */
const PREFIX = 'firm-and-fair:';

/** Ids from a file may hold a colon, which sets the parts of a key apart. */
const part = encodeURIComponent;

export const META_KEY = `${PREFIX}meta`;
export const caseKey = (caseId: string): string => `${PREFIX}case:${part(caseId)}`;
export const logKey = (caseId: string, entryId: string): string => `${PREFIX}log:${part(caseId)}:${part(entryId)}`;
export const badKey = (time: string, key: string): string => `${PREFIX}bad:${time}:${key}`;

export type Key =
  | { readonly kind: 'meta' }
  | { readonly kind: 'case'; readonly caseId: string }
  | { readonly kind: 'log'; readonly caseId: string; readonly entryId: string }
  | { readonly kind: 'bad' }
  | { readonly kind: 'unknown' };

/** What a key of this site names; undefined for a key of another. */
export function readKey(key: string): Key | undefined {
  if (!key.startsWith(PREFIX)) return undefined;
  const rest = key.slice(PREFIX.length);
  if (rest === 'meta') return { kind: 'meta' };
  if (rest.startsWith('bad:')) return { kind: 'bad' };
  const [kind, caseId, entryId, ...more] = rest.split(':').map(unpart);
  if (kind === 'case' && caseId && entryId === undefined) return { kind, caseId };
  if (kind === 'log' && caseId && entryId && more.length === 0) return { kind, caseId, entryId };
  return { kind: 'unknown' };
}

function unpart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
