/**
 * A case told in other words: what must not depend on names, numbers and notes is the same for it.
 */
import type { Case } from '#domain/case.ts';

/** Keys of free texts. A notice may name one of several debtors, and a payment an invoice. */
const TEXTS =
  /^(title|name|signer|phone|email|howToPay|number|invoice|note|with|about|reason|method|contact|reference)$/;

/**
 * The case with every such text replaced by another, the same text by the same: who is named twice
 * still is.
 */
export function renamed(file: Case): Case {
  const others = new Map<string, string>();
  const another = (text: string): string => {
    const same = text.trim().toLowerCase();
    if (same === '') return text;
    const known = others.get(same) ?? `Quite Another Text ${others.size}`;
    others.set(same, known);
    return known;
  };
  const walk = (value: unknown, key: string, inNotice: boolean): unknown => {
    if (typeof value === 'string')
      return TEXTS.test(key) || (inNotice && key === 'of') ? another(value) : value;
    if (Array.isArray(value)) return value.map((each) => walk(each, key, inNotice));
    if (typeof value !== 'object' || value === null) return value;
    const isNotice = 'type' in value && value.type === 'notice';
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, walk(each, name, isNotice)]),
    );
  };
  return walk(file, '', false) as Case;
}
