/**
 * The words of the case: every list that an answer or an entry chooses from. Plain data without the
 * validator, so that the small islands of guides can use them.
 */
export const CREDITOR_ENTITIES = ['sole-proprietor', 'partnership', 'company'] as const;
export const DEBTOR_KINDS = ['business', 'sole-trader', 'consumer'] as const;
export const DEBTOR_HISTORIES = ['always-on-time', 'sometimes-late', 'often-late', 'new'] as const;
export const DEBTOR_REACHES = ['talking', 'silent', 'gone'] as const;
export const DEBTOR_SAYINGS = [
  'will-pay',
  'cannot-pay',
  'not-now',
  'refuses',
  'disputes',
  'nothing',
] as const;
export const DEBTOR_SIGNS = [
  'bankruptcy',
  'lawyer',
  'deceased',
  'closed',
  'stop-contact',
  'hardship',
  'moving-assets',
  'military',
  'full-payment-check',
] as const;
/** Kinds of work that carry rights of their own, with dates of their own. */
export const WORKS = [
  'construction',
  'federal-construction',
  'creative',
  'repair',
  'goods',
  'health',
  'other',
] as const;
export const TYPE_OVERRIDES = ['cannot-pay', 'juggling', 'avoiding'] as const;
export const DEBTOR_TYPES = [
  'forgot',
  'disputing',
  'cannot-pay',
  'juggling',
  'avoiding',
  'unclear',
] as const;
export const AGREEMENTS = ['written', 'oral', 'open-account', 'goods'] as const;
/** Whether and how interest was agreed. */
export const INTEREST_KINDS = ['none', 'agreed', 'not-sure'] as const;
/** What an agreed percentage is for. */
export const INTEREST_PERIODS = ['year', 'month'] as const;
/** How days are counted: actual days over 365 or over 360, or whole months. */
export const INTEREST_BASES = ['365', '360', 'months'] as const;
export const COMPOUNDING = ['no', 'monthly', 'yearly'] as const;
/** What a payment pays first, where the agreement says so. */
export const ALLOCATIONS = ['principal-first', 'interest-first'] as const;
export const CLAUSES = [
  'legal-fees',
  'collection-costs',
  'arbitration',
  'personal-guarantee',
  'forum',
] as const;
/** Who else owes, or stands in for who owes. */
export const OTHER_ROLES = ['co-debtor', 'guarantor', 'partner', 'parent-company'] as const;
export const PROOFS = [
  'contract',
  'order',
  'invoice',
  'delivery',
  'acceptance',
  'messages',
  'part-payment',
  /** The debtor signed the contract, the quote or the order. */
  'signed',
] as const;
export const KEEP_CUSTOMER = ['yes', 'if-possible', 'no'] as const;
export const YES_NO = ['yes', 'no'] as const;

export const CHANNELS = ['call', 'email', 'text', 'post', 'visit'] as const;
export const DIRECTIONS = ['out', 'in'] as const;
export const CONTACT_OUTCOMES = [
  'no-answer',
  'left-message',
  'spoke',
  'sent',
  'delivered',
  'returned',
] as const;
export const LETTERS = [
  'reminder',
  'statement',
  'demand',
  'payment-plan',
  'settlement',
  'final-demand',
  'dispute-answer',
  'other',
] as const;
/** Whom a letter went to. */
export const LETTER_TO = ['debtor', 'lawyer', 'representative', 'guarantor'] as const;
export const SENT_BY = ['email', 'post', 'certified', 'hand', 'text'] as const;
export const OFFERS = ['payment-plan', 'settlement', 'discount'] as const;
export const PARTIES = ['creditor', 'debtor'] as const;
export const OFFER_ANSWERS = ['accepted', 'refused', 'lapsed'] as const;
export const NOTICES = [
  'bankruptcy',
  'lawyer',
  'deceased',
  'stop-contact',
  'closed',
  'discharged',
  'wrong-person',
  'breathing-space',
] as const;
/** Who was on the other end of a contact. */
export const SPOKEN_TO = ['debtor', 'family', 'employer', 'lawyer', 'other'] as const;
export const COURTS = ['small-claims', 'lawsuit'] as const;
/** What an owner can decide where the plan asks which way to go. */
export const DECISIONS = ['agency', 'small-claims', 'lawsuit', 'write-off', 'keep-asking'] as const;
/** How a court's decision came out. */
export const OUTCOMES = ['won', 'lost', 'dismissed', 'default', 'agreed'] as const;
/**
 * Disputes that begin elsewhere than with papers on the work: they say they paid, or paid to a
 * false account.
 */
export const DISPUTE_KINDS = ['already-paid', 'wrong-account'] as const;
/** Why money that had arrived went back. */
export const RETURN_REASONS = ['chargeback', 'bounced', 'recalled', 'refunded'] as const;
/** Why a sum comes off the debt without being paid. */
export const CREDIT_REASONS = [
  'goods-returned',
  'correction',
  'goodwill',
  'interest',
  'fees',
  'small-rest',
] as const;
/** What collecting cost the creditor. */
export const COSTS = ['court-fee', 'service', 'agency', 'lawyer', 'bank'] as const;
export const ROUTES = [
  'paid-in-full',
  'payment-plan',
  'settlement',
  'agency',
  'small-claims',
  'lawsuit',
  'write-off',
] as const;

/** The notices that put a case on hold, the strongest first. */
export const HOLD_NOTICES = [
  'bankruptcy',
  'wrong-person',
  'deceased',
  'breathing-space',
  'lawyer',
  'stop-contact',
] as const;
/** All that can hold a case: those notices, and the owner's own pause. */
export const HOLDS = [...HOLD_NOTICES, 'cooling-off'] as const;
