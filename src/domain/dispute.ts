/**
 * Two kinds of dispute that begin elsewhere than with papers on the work: the debtor says that they
 * have paid, or that they paid to an account that was not the creditor's.
 */
import type { DISPUTE_KINDS } from '#domain/case/words.ts';

export type DisputeKind = (typeof DISPUTE_KINDS)[number];

/** An account that was not the creditor's, or a message that was not theirs. */
const WRONG_ACCOUNT: readonly RegExp[] = [
  /\b(?:fraud|scam|phish|hack|spoof|impost|imperson)/i,
  /\b(?:wrong|another|other|different|new|changed|false|fake)\s+(?:bank\s+)?(?:account|details|iban|sort code)\b/i,
  /\b(?:account|bank details|iban)\b.{0,40}\b(?:in|from|by)\s+(?:an?|the|our|your)\s+e-?mail\b/i,
  /\bnot (?:our|my|your) account\b/i,
];
const PAID: readonly RegExp[] = [
  /\b(?:already|have|has|had|was|were|is|are|been|both|all|they|he|she|it|we)\s+(?:already\s+|been\s+|all\s+|both\s+)*(?:paid|settled|transferred|wired)\b/i,
  /^\s*(?:paid|settled|transferred|wired)\b/i,
  /\b(?:payment|transfer|wire|check|cheque|money)\s+(?:was|were|has been|went|is)\s+(?:already\s+)?(?:sent|made|mailed|posted|out|cashed)\b/i,
  /\b(?:sent|mailed|posted|made)\s+(?:us\s+|you\s+)?(?:an?|the|their|his|her)\s+(?:payment|transfer|wire|check|cheque|money)\b/i,
  /\b(?:proof of payment|receipt for)\b/i,
];
/** Words on payment that do not say that this debt was paid. */
const NOT_PAID =
  /\b(?:not|never|nothing|un|be|only|half|part(?:ly)?|too much)[ -]?(?:yet\s+|be\s+|been\s+)?paid\b|\bpaid\s+(?:(?:for\s+)?(?:some(?:one|body)|another|others?)|too much|part\b|half\b|to have)|n[\u2019']t\s+(?:been\s+|be\s+)?paid\b/i;

/**
 * The kind of a dispute: as it was logged, else as its words say; undefined where it is about the
 * work or the sum.
 */
export function disputeKind({
  kind,
  about = '',
}: {
  readonly kind?: DisputeKind | undefined;
  readonly about?: string | undefined;
}): DisputeKind | undefined {
  if (kind) return kind;
  if (WRONG_ACCOUNT.some((words) => words.test(about))) return 'wrong-account';
  return PAID.some((words) => words.test(about)) && !NOT_PAID.test(about)
    ? 'already-paid'
    : undefined;
}
