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
}

export const TOOLS = {
  call: {
    slug: 'rehearse-a-call',
    title: 'Rehearse a call before you make it',
    description: 'Walk through the first minute of a call about an unpaid invoice, line by line, then practice calm answers to what people say.',
    answer: 'Say the opening aloud, one line at a time, until it sounds like you. Then practice a calm answer to each thing they may say.',
    guide: 'make-the-call',
  },
  contact: {
    slug: 'check-a-contact',
    title: 'Check if you may contact a debtor today',
    description: 'Check one call, email, text or letter against this site’s own limits before you make it: fine, not now, or not at all.',
    answer: 'Make one contact a day at most, two calls in any seven days, in working hours. After a request to stop, a lawyer or a bankruptcy, make none.',
    guide: 'never-harass',
  },
  proof: {
    slug: 'check-your-proof',
    title: 'Check if your proof is complete',
    description: 'Tick the papers you have for an unpaid invoice. See how complete your proof is, and which paper to get next.',
    answer: 'Have the agreement, the invoice, and proof that you did your part. Then add their own words, your letters and a log of every contact.',
    guide: 'evidence-a-judge-can-read',
  },
  place: {
    slug: 'look-up-a-place',
    title: 'Look up the law where the debtor is',
    description: 'Choose a place and see its court for small sums, the most you can claim there, the years to sue and the rule on recording calls.',
    answer: 'The law of the place where the debtor is comes first. Look up its court, its limit and its years to sue before you plan the last letter.',
    guide: 'know-your-rights',
  },
} as const satisfies Readonly<Record<string, ToolWords>>;
