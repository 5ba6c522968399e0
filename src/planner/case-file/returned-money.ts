/**
 * Money that went back, as files of schema 1 tell it: a correction, on a later day, of a payment,
 * with a note that says so.
 *
 * A correction strikes its payment out as if it had never come. Money that came and went back was
 * there for the days between, and the debtor knows of it: nobody reminds them as of an oversight.
 */
import type { RETURN_REASONS } from '#domain/case/words.ts';

type Fields = Readonly<Record<string, unknown>>;
type ReturnReason = (typeof RETURN_REASONS)[number];

/** What a note says where money went back, the most telling words first. */
const SAID: readonly (readonly [ReturnReason, RegExp])[] = [
  ['chargeback', /\bcharge[ds]?[ -]?back|\bdisputed with (?:the|their|his|her) (?:bank|card)/i],
  [
    'bounced',
    /\bbounc|\bdishono|\breturned\b|\bunpaid by\b|\bNSF\b|\binsufficient funds\b|\bno funds\b|\brefer to drawer\b|(?:\bnot|n[\u2019']t) clear/i,
  ],
  ['refunded', /\brefund|\b(?:gave|given|paid|sent) (?:it |the money )?back\b/i],
  [
    'recalled',
    /\brecall|\brevers(?:ed|al)|\bstopped\b|\bstop payment\b|\b(?:went|taken|took|pulled|clawed) (?:it |the money )?back\b/i,
  ],
];
/** "Not returned", "never bounced": the note says the opposite. */
const DENIED =
  /(?:\bnot|\bnever|n[\u2019']t)\s+(?:\w+\s+)?(?:charge|bounc|dishono|return|refund|recall|revers)/i;

const SUM = String.raw`(\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:\.\d{1,2})?)`;
/** "fee 15", "a fee of $15.00", "bank charged 12"; else "15 fee". */
const FEES: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:fees?|bank charges?|charged)\b[^\d,;]{0,12}${SUM}`, 'i'),
  new RegExp(String.raw`${SUM}\s*(?:bank |return |chargeback )?fee\b`, 'i'),
];

/**
 * The fee that a note names, as a decimal string; undefined where it names none, or none below the
 * payment itself.
 */
function feeIn(note: string, paid: unknown): string | undefined {
  const found = FEES.map((fee) => fee.exec(note)?.[1]).find((sum) => sum !== undefined);
  if (found === undefined) return undefined;
  const sum = Number(found.replaceAll(',', ''));
  return sum > 0 && sum < Number(paid) ? sum.toFixed(2) : undefined;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const dayOf = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) ? value.slice(0, 10) : undefined;

/**
 * The `payment-returned` entry that a correction of schema 1 was; undefined where it is a
 * correction.
 * @param correction an entry of type `correction`, as read
 * @param log the entries of the file, as read
 */
export function returnOfTwo(correction: Fields, log: readonly unknown[]): Fields | undefined {
  const { note, of } = correction;
  const payment = log
    .filter(isFields)
    .find(({ id, type }) => type === 'payment' && typeof of === 'string' && id === of);
  const on = dayOf(correction['at']);
  const paidOn = dayOf(payment?.['on']) ?? dayOf(payment?.['at']);
  if (!payment || typeof note !== 'string' || !on || !paidOn || on <= paidOn) return undefined;
  const why = SAID.find(([, words]) => words.test(note))?.[0];
  if (!why || DENIED.test(note)) return undefined;
  const fee = feeIn(note, payment['amount']);
  return { ...correction, type: 'payment-returned', on, why, ...(fee ? { fee } : {}) };
}
