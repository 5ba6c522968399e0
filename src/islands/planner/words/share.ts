/** English words of the safe share: what a link holds, and what its reader sees. */
import type { AgreementKind, CreditorEntity, DebtorKind, Proof } from '#domain/case.ts';
import type { Clock } from '#domain/limitation.ts';
import type { Flag, RouteState, SharedCase } from '#planner/papers/shared-case.ts';

export const SHARE = {
  title: 'A link for an adviser',
  how: 'The link says what kind of case this is and where it stands. It holds no name, no amount, no date and no note.',
  server:
    'Everything it says is behind the # sign of the address. A browser does not send that part to this site.',
  holds: 'This is all that the link holds',
  addPlace: (place: string) => `Say where the customer is: ${place}`,
  addPlaceHint: 'An adviser needs it, since the law differs. It makes the case easier to guess.',
  copy: 'Copy the link',
  copied: 'Link copied',
  address: 'The link',

  received: 'A case somebody shared with you',
  receivedHow:
    'This page was made from the link alone. It holds no name, no amount and no date. Nothing of it is saved here.',
  ownCases: 'Your own cases stay as they are.',
  where: 'Where it stands',
  here: 'it stands here',
  steps: 'What usually comes here',
  stepsHow:
    'These are the usual steps of this stage. The owner’s own plan has dates, reasons and sources.',
  guides: 'Guides for this stage',
  start: 'Have a case like this?',
  startHow: 'Make a plan of your own. What this page knows about the stage is filled in.',
  startLink: 'Start your own plan',
  damaged: 'This link is not whole',
  damagedHow: 'Part of it was lost or changed on the way. Ask for it again, and copy all of it.',
  newer: 'This link was made by a newer version of this site',
  newerHow: 'Load the page again. If this stays, ask the sender for a printed page of the case.',
  yes: 'Yes',
  no: 'No',
  unknown: 'Not known',
  none: 'None',
} as const;

export const SHARED_ROWS = {
  stage: 'Stage',
  type: 'Why they do not pay',
  pace: 'Pace',
  kind: 'The customer',
  entity: 'The creditor',
  agreement: 'How it was agreed',
  underLimit: 'Under the small-claims limit',
  clock: 'Time to sue',
  place: 'Place',
  holds: 'On hold because of',
  flags: 'Also true',
  proof: 'Proof at hand',
  open: 'Routes open now',
  later: 'Routes that open after the final demand',
  closed: 'Routes closed',
} as const;

export const DEBTOR_KIND_NAMES: Readonly<Record<DebtorKind, string>> = {
  business: 'A business',
  'sole-trader': 'A person who trades',
  consumer: 'A person at home',
};
export const ENTITY_NAMES: Readonly<Record<CreditorEntity, string>> = {
  'sole-proprietor': 'A person in their own name',
  partnership: 'A partnership',
  company: 'A company',
};
export const AGREEMENT_NAMES: Readonly<Record<AgreementKind, string>> = {
  written: 'In writing',
  oral: 'By word of mouth',
  'open-account': 'On a running account',
  goods: 'A sale of goods',
};
export const CLOCK_NAMES: Readonly<Record<Clock, string>> = {
  unknown: 'Not known',
  running: 'Running',
  near: 'Nearly over',
  over: 'Seems to be over',
  extinguished: 'Seems to be over, and the debt gone with it',
};
export const HOLD_NAMES: Readonly<Record<SharedCase['holds'][number], string>> = {
  bankruptcy: 'bankruptcy',
  'wrong-person': 'the wrong person',
  deceased: 'a death',
  'breathing-space': 'a legal pause',
  lawyer: 'a lawyer acts',
  'stop-contact': 'they asked to stop',
  'cooling-off': 'the owner cools off',
};
export const FLAG_NAMES: Readonly<Record<Flag, string>> = {
  disputed: 'some of it is disputed',
  'promise-broken': 'a promise was broken',
  'part-paid': 'a part was paid',
  'final-demand-sent': 'the final demand is out',
  'final-demand-passed': 'the final demand has run out',
  'claim-filed': 'a claim was filed',
  'keep-customer': 'the owner wants to keep the customer',
  'accept-less': 'the owner would take less',
  'legal-fees': 'the agreement puts legal fees on the loser',
  arbitration: 'the agreement has an arbitration clause',
  'personal-guarantee': 'a person guaranteed the debt',
  forum: 'the agreement names the place to sue',
  closed: 'the business has closed',
  hardship: 'there are signs of hardship',
  'moving-assets': 'assets are being moved away',
  military: 'the customer may be in the military',
  'full-payment-check': 'a check marked “paid in full” came',
};
export const PROOF_NAMES: Readonly<Record<Proof, string>> = {
  contract: 'contract',
  order: 'order',
  invoice: 'invoice',
  delivery: 'proof of delivery',
  acceptance: 'proof that they accepted it',
  messages: 'messages',
  'part-payment': 'a part payment',
  signed: 'their signature',
};
export const ROUTE_STATE_ROWS: readonly RouteState[] = ['open', 'later', 'closed'];

/** Titles of the guides that are named to the reader of a shared case, as the guides have them. */
export const GUIDE_TITLES = {
  'before-it-is-due': 'Check in before the invoice is due',
  'send-a-reminder': 'Send a reminder',
  'make-the-call': 'Make the call',
  'send-a-demand': 'Send a demand letter',
  'send-a-final-demand': 'Send a final demand',
  'decide-what-next': 'Decide what to do when the final demand has run out',
  'use-an-agency': 'Use a collection agency',
  'agree-a-payment-plan': 'Agree a payment plan',
  'settle-for-less': 'Settle for less',
  'they-dispute-the-invoice': 'They dispute the invoice',
  'use-mediation': 'Use mediation',
  'they-filed-for-bankruptcy': 'They filed for bankruptcy',
  'they-have-a-lawyer': 'They have a lawyer',
  'the-customer-has-died': 'The customer has died',
  'they-asked-me-to-stop': 'They asked me to stop contacting them',
  'when-you-feel-angry': 'When you feel angry about an unpaid invoice',
  'file-a-small-claim': 'File a small claim',
  'evidence-a-judge-can-read': 'Build evidence that a judge can read in five minutes',
  'serve-the-papers': 'Get the papers served',
  'prepare-for-the-hearing': 'Prepare for the hearing',
  'after-judgment': 'Collect after a judgment',
  'write-it-off': 'Write it off',
  'is-it-too-late-to-sue': 'Is it too late to sue?',
  'protect-your-case-file': 'Protect your case file',
  'they-keep-promising': 'They keep promising and do not pay',
  'they-cannot-pay': 'They want to pay and cannot',
  'hire-a-lawyer': 'Hire a lawyer, or not',
  'may-i-file-a-small-claim': 'May I file a small claim?',
  'keep-personal-data-safe': "Keep a debtor's personal data safe",
  'they-have-gone-quiet': 'They have gone quiet',
  'never-harass': 'How often you may contact a debtor, and when to stop',
  'why-have-they-not-paid': 'Why have they not paid?',
} as const;
