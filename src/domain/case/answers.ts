/** The answers about a debt, field by field: what the interview asks for and a case file holds. */
import * as z from 'zod/mini';
import {
  address,
  amount,
  count,
  email,
  line,
  name,
  number,
  maybe,
  oneOf,
  percent,
  phone,
  place,
  plainDate,
  postcode,
  reference,
  several,
  share,
  strict,
  timeZone,
} from '#domain/case/fields.ts';
import {
  AGREEMENTS,
  ALLOCATIONS,
  CLAUSES,
  COMPOUNDING,
  COURTS,
  CREDITOR_ENTITIES,
  DEBTOR_HISTORIES,
  DEBTOR_KINDS,
  DEBTOR_REACHES,
  DEBTOR_SAYINGS,
  DEBTOR_SIGNS,
  HOLD_NOTICES,
  INTEREST_BASES,
  INTEREST_KINDS,
  INTEREST_PERIODS,
  KEEP_CUSTOMER,
  OTHER_ROLES,
  PROOFS,
  TYPE_OVERRIDES,
  WORKS,
  YES_NO,
} from '#domain/case/words.ts';
import { CURRENCIES } from '#domain/money.ts';

const yesNo = oneOf(YES_NO);

const CREDITOR = strict({
  place: maybe(place),
  entity: maybe(oneOf(CREDITOR_ENTITIES)),
  /** The trading name that the debtor knows. */
  name: maybe(name),
  /** The name in the register, or the owner's own: who is owed, on a claim. */
  legalName: maybe(name),
  signer: maybe(name),
  address: maybe(address),
  postcode: maybe(postcode),
  phone: maybe(phone),
  email: maybe(email),
  howToPay: maybe(line(600)),
  /** What the debtor is to put on a payment, and letters carry. */
  reference: maybe(reference),
});

/** Who else owes: each may be on hold by themselves. */
const OTHER = strict({
  role: oneOf(OTHER_ROLES),
  name,
  kind: maybe(oneOf(DEBTOR_KINDS)),
  address: maybe(address),
  hold: maybe(oneOf(HOLD_NOTICES)),
});

const DEBTOR = strict({
  name: maybe(name),
  legalName: maybe(name),
  /** The person to ask for. */
  contact: maybe(name),
  address: maybe(address),
  postcode: maybe(postcode),
  phone: maybe(phone),
  email: maybe(email),
  kind: maybe(oneOf(DEBTOR_KINDS)),
  place: maybe(place),
  /** IANA name, such as `America/Chicago`; where absent, the first zone of the place. */
  timeZone: maybe(timeZone),
  others: maybe(
    z
      .array(OTHER, { error: 'must be a list of people and businesses' })
      .check(z.maxLength(20, { error: 'must hold at most 20' })),
  ),
  history: maybe(oneOf(DEBTOR_HISTORIES)),
  reach: maybe(oneOf(DEBTOR_REACHES)),
  says: maybe(oneOf(DEBTOR_SAYINGS)),
  signs: maybe(several(DEBTOR_SIGNS)),
  typeOverride: maybe(oneOf(TYPE_OVERRIDES)),
});

/** One request for payment. Reading a file numbers those without a number. */
const INVOICE = strict({
  number: maybe(number),
  amount,
  issuedOn: maybe(plainDate),
  dueOn: plainDate,
  what: maybe(line(400)),
  /** Number of the order it answers. */
  order: maybe(number),
});

/**
 * What was agreed on interest. Absent: nobody has said; `none`: none was agreed, and only a law can
 * add some.
 */
const INTEREST = strict({
  kind: oneOf(INTEREST_KINDS),
  pct: maybe(percent),
  /** Absent: a year. */
  per: maybe(oneOf(INTEREST_PERIODS)),
  /** Absent: actual days over 365. */
  basis: maybe(oneOf(INTEREST_BASES)),
  /** Absent: no. */
  compound: maybe(oneOf(COMPOUNDING)),
});

const DEBT = strict({
  currency: oneOf(CURRENCIES),
  invoices: z
    .array(INVOICE, { error: 'must be a list of invoices' })
    .check(
      z.minLength(1, { error: 'must hold at least one invoice' }),
      z.maxLength(500, { error: 'must hold at most 500 invoices' }),
    ),
  agreement: maybe(oneOf(AGREEMENTS)),
  signed: maybe(yesNo),
  agreedOn: maybe(plainDate),
  /** Who agreed for the debtor. */
  agreedWith: maybe(name),
  interest: maybe(INTEREST),
  lateFee: maybe(amount),
  allocation: maybe(oneOf(ALLOCATIONS)),
  clauses: maybe(several(CLAUSES)),
  disputedAmount: maybe(amount),
  work: maybe(oneOf(WORKS)),
  /** Last day of work on the job, or day the last goods were delivered. */
  lastDayOn: maybe(plainDate),
  stillSupplying: maybe(yesNo),
  /** Agreed at the debtor's home: consumers then have rights to cancel. */
  madeAtHome: maybe(yesNo),
  /**
   * The creditor still has what the debt is about: the repaired thing, the goods, the final files.
   */
  holding: maybe(yesNo),
  /** Creative work: the agreement says that rights pass when it is paid for. */
  rightsOnPayment: maybe(yesNo),
  /** Care: invoices or letters name what the care was for. */
  privateDetails: maybe(yesNo),
});

/** What was done before the case was opened: it moves the ladder. */
const BEFORE = strict({
  reminders: maybe(count),
  calls: maybe(count),
  demandLetters: maybe(count),
  finalDemandOn: maybe(plainDate),
  lastContactOn: maybe(plainDate),
  /** Passed on to an agency. */
  placedOn: maybe(plainDate),
  filed: maybe(strict({ on: plainDate, in: maybe(oneOf(COURTS)), hearingOn: maybe(plainDate) })),
  judgment: maybe(strict({ on: plainDate, amount: maybe(amount) })),
});

/** The owner's own figures for comparing the routes, where they know better than a survey. */
const ASSUMED = strict({
  /** Chance that the debtor pays when pressed, in percent. */
  chancePct: maybe(share),
  agencyFeePct: maybe(share),
  /** Share of the full sum a settlement would bring, in percent. */
  settlementPct: maybe(share),
  courtFee: maybe(amount),
  lawyerCost: maybe(amount),
});

/** All answers about a debt; every one but the invoices and their currency may be absent. */
export const ANSWERS = strict({
  creditor: maybe(CREDITOR),
  debtor: maybe(DEBTOR),
  debt: DEBT,
  proof: maybe(several(PROOFS)),
  goal: maybe(strict({ keepCustomer: maybe(oneOf(KEEP_CUSTOMER)), acceptLess: maybe(yesNo) })),
  before: maybe(BEFORE),
  assumed: maybe(ASSUMED),
});
