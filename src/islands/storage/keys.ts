/**
 * Names of what is stored: one key for each case and one for each log entry, because tabs that
 * share one list lose entries.
 */
import { longId, SHORT, shortId } from '#islands/storage/short-id.ts';

const PREFIX = 'firm-and-fair:';

/** Ids from a file may hold a colon, which sets the parts of a key apart. */
const part = encodeURIComponent;
/**
 * A key of an entry holds two ids, and 20,000 of them must fit into the browser's storage: there an
 * id takes 23 letters, not 36.
 */
const shortPart = (id: string): string => shortId(id) ?? part(id);

export const META_KEY = `${PREFIX}meta`;
export const caseKey = (caseId: string): string => `${PREFIX}case:${part(caseId)}`;
export const logKey = (caseId: string, entryId: string): string =>
  `${PREFIX}log:${shortPart(caseId)}:${shortPart(entryId)}`;
export const badKey = (time: string, key: string): string => `${PREFIX}bad:${time}:${key}`;
/**
 * A text in the making, such as a letter, under a name of its own; it goes when its case is
 * deleted.
 */
export const draftKey = (caseId: string, name: string): string =>
  `${PREFIX}draft:${part(caseId)}:${part(name)}`;
/** What the last calendar file of a case held; it goes when its case is deleted. */
export const datesKey = (caseId: string): string => `${PREFIX}dates:${part(caseId)}`;
/** Words that were typed and not saved: of a case, with which they go, or of none. */
export const typedKey = (caseId: string | undefined, form: string): string =>
  `${PREFIX}typed:${part(caseId ?? '')}:${part(form)}`;
/** What this browser knows of its own backups and nudges. */
export const HEALTH_KEY = `${PREFIX}health`;

export type Key =
  | { readonly kind: 'meta' }
  | { readonly kind: 'case'; readonly caseId: string }
  | { readonly kind: 'log'; readonly caseId: string; readonly entryId: string }
  | { readonly kind: 'bad' }
  | { readonly kind: 'draft' | 'dates' | 'typed'; readonly caseId: string }
  | { readonly kind: 'health' }
  | { readonly kind: 'unknown' };

/** What a key of this site names; undefined for a key of another. */
export function readKey(key: string): Key | undefined {
  if (!key.startsWith(PREFIX)) return undefined;
  const rest = key.slice(PREFIX.length);
  if (rest === 'meta') return { kind: 'meta' };
  if (rest.startsWith('bad:')) return { kind: 'bad' };
  if (rest === 'health' || rest.startsWith('health:')) return { kind: 'health' };
  // Twenty thousand keys are read at once: no more is made of each than is asked for.
  const first = rest.indexOf(':');
  const second = rest.indexOf(':', first + 1);
  const kind = rest.slice(0, first);
  const caseId = unpart(rest.slice(first + 1, second < 0 ? undefined : second));
  const last = second < 0 ? '' : rest.slice(second + 1);
  if (kind === 'typed' && second >= 0) return { kind, caseId };
  if (first < 0 || caseId === '') return { kind: 'unknown' };
  if (kind === 'draft' || kind === 'dates') return { kind, caseId };
  if (kind === 'case' && second < 0) return { kind, caseId };
  const whole = last.startsWith(SHORT) ? (longId(last) ?? '') : unpart(last);
  const entryId = last.includes(':') ? '' : whole;
  return kind === 'log' && entryId !== '' ? { kind, caseId, entryId } : { kind: 'unknown' };
}

/**
 * Whether a key holds something about a case: its record, an entry, a draft, or the unreadable text
 * of one of these.
 */
export function isOfCase(name: string, caseId: string): boolean {
  const key = readKey(name);
  if (key?.kind === 'bad')
    return name.endsWith(`:${caseKey(caseId)}`) || name.includes(`:${logKey(caseId, '')}`);
  return key !== undefined && 'caseId' in key && key.caseId === caseId;
}

/** Ids of cases as last read: twenty thousand keys name a few hundred. */
const read = new Map<string, string>();

function unpart(text: string): string {
  if (text.startsWith(SHORT)) {
    const known = read.get(text);
    if (known !== undefined) return known;
    const id = longId(text) ?? '';
    if (read.size > 1000) read.clear();
    read.set(text, id);
    return id;
  }
  // Twenty thousand keys are read at once, and hardly any holds an escape.
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
