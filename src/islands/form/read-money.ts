/** Reading an amount of money as people type it: `$1,250`, `1 250.00`, `1.250,00`. */
import { isAmount } from '#domain/money.ts';

export type MoneyReading =
  | { readonly kind: 'amount'; readonly amount: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'wrong' }
  /** It can be read two ways: ask which one is meant. */
  | { readonly kind: 'either'; readonly amounts: readonly [string, string] };

const WRONG = { kind: 'wrong' } as const;

function amount(whole: string, fraction = ''): MoneyReading {
  const text = `${whole.replace(/^0+(?=\d)/, '') || '0'}.${fraction.padEnd(2, '0')}`;
  return isAmount(text) ? { kind: 'amount', amount: text } : WRONG;
}

/**
 * The amount that a typed text means.
 * @example readMoney('$1,250') // => { kind: 'amount', amount: '1250.00' }
 * @example readMoney('1.250') // => { kind: 'either', amounts: ['1250.00', '1.25'] }
 */
export function readMoney(typed: string): MoneyReading {
  const text = typed.replace(/[\p{Sc}\s'’]|[A-Z]{3}/giu, '');
  if (text === '') return typed.trim() === '' ? { kind: 'empty' } : WRONG;
  if (!/^\d[\d.,]*$/.test(text)) return WRONG;
  const marks = text.replace(/\d/g, '');
  if (marks === '') return amount(text);
  const last = marks.at(-1)!;
  const parts = text.split(/[.,]/);
  const end = parts.at(-1)!;
  const grouped = parts.slice(1).every((part) => part.length === 3) && parts[0]!.length <= 3;
  if (marks.length === 1) {
    if (end.length <= 2 && end.length > 0 && last === '.') return amount(parts[0]!, end);
    if (end.length === 3 && last === ',') return grouped ? amount(parts.join('')) : WRONG;
    if (end.length === 3 && grouped && end.endsWith('0')) {
      // A point before three digits: a thousand to some, one and a bit to others.
      const [many, few] = [amount(parts.join('')), amount(parts[0]!, end.slice(0, 2))];
      return many.kind === 'amount' && few.kind === 'amount'
        ? { kind: 'either', amounts: [many.amount, few.amount] }
        : WRONG;
    }
    if (end.length === 2 && last === ',') {
      const [few, many] = [amount(parts[0]!, end), amount(parts.join(''))];
      return many.kind === 'amount' && few.kind === 'amount'
        ? { kind: 'either', amounts: [few.amount, many.amount] }
        : WRONG;
    }
    return WRONG;
  }
  const others = marks.slice(0, -1);
  if (others.includes(last))
    return new Set(marks).size === 1 && grouped ? amount(parts.join('')) : WRONG;
  const groups = parts.slice(1, -1).every((part) => part.length === 3) && parts[0]!.length <= 3;
  return groups && new Set(others).size === 1 && end.length <= 2
    ? amount(parts.slice(0, -1).join(''), end)
    : WRONG;
}
