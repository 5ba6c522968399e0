/** The tools in words: the task each one does, and the answer in short. */
export interface ToolWords {
  readonly slug: string;
  /** The task, in the imperative. */
  readonly title: string;
  /** Under 160 characters. */
  readonly description: string;
  /** The answer in two lines, before the tool itself. */
  readonly answer: string;
  /** The guide that says more. */
  readonly guide: string;
  /** Ids of the terms that it uses, explained below it. */
  readonly words?: readonly string[];
}

export const TOOLS = {
  call: {
    slug: 'rehearse-a-call',
    title: 'Rehearse a call before you make it',
    description:
      'Walk through the first minute of a call about an unpaid invoice, line by line, then practice calm answers to what people say.',
    answer:
      'Say the opening aloud, one line at a time, until it sounds like you. Then practice a calm answer to each thing they may say.',
    guide: 'make-the-call',
  },
  words: {
    slug: 'check-your-words',
    title: 'Check your words before you send them',
    description:
      'Paste a reminder, a letter or a message. See each phrase that could cost you the case, the risk, and better words for it.',
    answer:
      'Ask for a sum by a day, and leave out threats, insults and blame. Paste what you wrote, and change what the check finds.',
    guide: 'threats-that-backfire',
    words: ['threat', 'extortion', 'harassment'],
  },
  contact: {
    slug: 'check-a-contact',
    title: 'Check if you may contact a debtor today',
    description:
      'Check one call, email, text or letter against this site’s own limits before you make it: fine, not now, or not at all.',
    answer:
      'Make one contact a day at most, two calls in any seven days, in working hours. After a request to stop, a lawyer or a bankruptcy, make none.',
    guide: 'never-harass',
    words: ['contact-budget', 'contact-attempt', 'represented'],
  },
  proof: {
    slug: 'check-your-proof',
    title: 'Check if your proof is complete',
    description:
      'Tick the papers you have for an unpaid invoice. See how complete your proof is, and which paper to get next.',
    answer:
      'Have the agreement, the invoice, and proof that you did your part. Then add their own words, your letters and a log of every contact.',
    guide: 'evidence-a-judge-can-read',
    words: ['delivery-proof', 'statement', 'exhibit'],
  },
  place: {
    slug: 'look-up-a-place',
    title: 'Look up the law where the debtor is',
    description:
      'Choose a place and see its court for small sums, the most you can claim there, the years to sue and the rule on recording calls.',
    answer:
      'The law of the place where the debtor is comes first. Look up its court, its limit and its years to sue before you plan the last letter.',
    guide: 'know-your-rights',
    words: ['small-claims', 'all-party-consent', 'one-party-consent'],
  },
  interest: {
    slug: 'interest-and-statement',
    title: 'Work out interest and make a statement',
    description:
      'Work out interest on several unpaid invoices, with part payments, at an agreed rate or by UK law. See every step, then copy or print a statement.',
    answer:
      'Unpaid amount × rate × days ÷ 365, each invoice on its own, from the day after its due date. A part payment splits the sum in two.',
    guide: 'late-fees-and-interest',
    words: ['principal', 'statutory-interest', 'statement'],
  },
  lateFee: {
    slug: 'late-fee',
    title: 'Work out a late fee',
    description:
      'Work out the late fee of an unpaid invoice as it was agreed: a sum or a percentage, with days of grace, and the first day on which it is owed.',
    answer:
      'A late fee needs an agreement. It is owed once for each late invoice, from the day after its due date and any days of grace.',
    guide: 'late-fees-and-interest',
    words: ['late-fee', 'usury'],
  },
  schedule: {
    slug: 'payment-plan-schedule',
    title: 'Make the dates of a payment plan',
    description:
      'Turn a sum into instalments: every week, two weeks or month, by number or by amount, to the cent, with the last day and the last instalment.',
    answer:
      'Keep it short, begin soon, and name each day and each amount. The last instalment takes the cents that are left over.',
    guide: 'agree-a-payment-plan',
    words: ['instalment', 'cure-period', 'acceleration'],
  },
  filing: {
    slug: 'who-may-file-where',
    title: 'Find out who may file where',
    description:
      'Choose the place, the sum and what your business is. See which court for small sums takes it, its limit, and who may speak for you there.',
    answer:
      'The court where the debtor is decides. Look up its limit for your kind of business, and whether a company may speak for itself there.',
    guide: 'may-i-file-a-small-claim',
    words: ['small-claims', 'venue'],
  },
  sue: {
    slug: 'time-to-sue',
    title: 'Find the last day to sue',
    description:
      'Find the earliest and the latest day that may be the last to sue on an unpaid invoice, what may restart the time, and what is not known.',
    answer:
      'Count from the due date of each invoice, by the law of the place and the kind of agreement. Where two periods may apply, plan on the shorter.',
    guide: 'is-it-too-late-to-sue',
    words: ['time-barred', 'acknowledgment', 'part-payment', 'open-account'],
  },
  floor: {
    slug: 'settlement-floor',
    title: 'Find the least you accept',
    description:
      'Work out your settlement floor: what your best other route would leave you after its chance, its fee, its cost and its wait.',
    answer:
      'Your floor is what you would net otherwise: what they owe × the chance to get it, less fees, costs and the wait. Below that, say no.',
    guide: 'settle-for-less',
    words: ['settlement', 'net-recovery'],
  },
  routes: {
    slug: 'compare-routes',
    title: 'Compare the ways to end it',
    description:
      'Settle, agency, small claims, lawsuit or write off: compare what each may leave you, in ranges you can change, with the limit of the court.',
    answer:
      'Compare what is left after fees and time, not the sum you ask for. Use low and high guesses, and check the limit of the court first.',
    guide: 'decide-what-next',
    words: ['net-recovery', 'judgment', 'collectability'],
  },
  debtor: {
    slug: 'which-debtor',
    title: 'Find out which kind of debtor this is',
    description:
      'Weigh what they said and did: forgot, disputing, cannot pay, pays others first, or avoiding. Each sign with its weight, and what works.',
    answer:
      'Look at what they do, not at what they say. Kept and broken promises count most, and the kind of debtor decides the next step.',
    guide: 'why-have-they-not-paid',
    words: ['debtor-type'],
  },
  check: {
    slug: 'paid-in-full-check',
    title: 'Decide about a check marked paid in full',
    description:
      'A check for less says “payment in full”. Find out if banking it ends your claim, if you can still undo it, and until which day.',
    answer:
      'Do not bank it yet. If the amount was in real dispute and the words are plain, banking it may end the whole claim in the United States.',
    guide: 'paid-in-full-checks',
    words: ['full-payment-check', 'accord-and-satisfaction'],
  },
  recording: {
    slug: 'may-i-record',
    title: 'Check if you may record the call',
    description:
      'Check the recording rule where you are and where they are. Get the line to say before you record, or a sheet for notes instead.',
    answer:
      'Follow the stricter rule of the two places. Announce it, get a clear yes, and stop if anyone says no. Notes need nobody’s consent.',
    guide: 'record-the-call-or-not',
    words: ['all-party-consent', 'one-party-consent'],
  },
} as const satisfies Readonly<Record<string, ToolWords>>;
