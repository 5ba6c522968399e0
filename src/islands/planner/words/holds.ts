/** English words of the holds desk: what each one is, what not to do, and how it ends. */
import type { DeskKind } from '#planner/cases/desk.ts';

export interface DeskWords {
  /** On the button. */
  readonly press: string;
  /** When it is this one. */
  readonly when: string;
  readonly not: readonly string[];
  readonly writeTo: string;
  readonly ends: string;
  /** The button that ends it. */
  readonly over?: string;
  /** Address of the guide about it. */
  readonly guide?: string;
}

export const DESK = {
  title: 'Stop, and do what is right',
  intro: 'One press logs it, stops the chase, and shows the short right list.',
  details: 'Not today? Add the day, a number or whom to write to',
  day: 'The day you heard of it',
  reference: 'Number of the case or the notice',
  contact: 'Whom to write to instead',
  until: 'Last day, if you know it',
  amount: 'How much of the bill they dispute, if not all of it',
  other: 'Something else came up',
  stands: 'This case',
  doThis: 'Do this, in order',
  doNot: 'Do not',
  writeTo: 'Who to write to',
  given: (contact: string) => `You noted: ${contact}.`,
  numbered: (reference: string) => `Number: ${reference}.`,
  dates: 'Dates to keep',
  clock: 'Time to sue goes on while you wait.',
  ends: 'How this ends',
  why: 'Why',
  guide: 'Read more about this',
  plan: 'Back to the plan',
  discharged: 'The court discharged the debt',
  logged: 'Logged. The chase is stopped.',
  closedCase: 'This case is closed. There is nothing to stop.',
  wrong: 'Enter a real date, today or before, with month, day and year',
  wrongAhead: 'Enter a real date, today or later, with month, day and year',
} as const;

export const DESK_WORDS: Readonly<Record<DeskKind, DeskWords>> = {
  bankruptcy: {
    press: 'They are bankrupt',
    when: 'A court, a trustee or the debtor told you of a bankruptcy or an insolvency.',
    not: [
      'Do not call, write or send a statement.',
      'Do not take a payment without advice.',
      'Do not keep a deposit or goods to even it out.',
    ],
    writeTo:
      'The court, the trustee or the insolvency practitioner named in the notice. Never the debtor.',
    ends: 'It ends with a discharge, or when the bankruptcy is dropped. Log which one the court says.',
    over: 'The bankruptcy was dropped',
    guide: 'they-filed-for-bankruptcy',
  },
  'wrong-person': {
    press: 'It is the wrong person',
    when: 'They show that somebody else ordered, or that the name or number is not the debtor’s.',
    not: [
      'Do not ask them to prove it twice.',
      'Do not ask them where the debtor is.',
      'Do not pass their name to an agency or a court.',
    ],
    writeTo: 'Nobody, unless they ask. Then say sorry, once, in writing.',
    ends: 'It ends when you have found the right debtor and corrected your answers. The ladder then asks for a final demand of its own.',
    over: 'I found the right debtor',
    guide: 'they-have-gone-quiet',
  },
  deceased: {
    press: 'They have died',
    when: 'You heard of the death of the person who owes.',
    not: [
      'Do not ask the family to pay.',
      'Do not call the home.',
      'Do not write to the debtor’s name.',
    ],
    writeTo:
      'Whoever handles the estate, later and in writing. The probate court can tell you who that is.',
    ends: 'It ends when the estate has paid, or has nothing. A mistaken name ends it as well.',
    over: 'It was a mistake: they are alive',
    guide: 'the-customer-has-died',
  },
  'breathing-space': {
    press: 'A legal pause runs',
    when: 'A notice came of Breathing Space, or of a moratorium in Scotland.',
    not: [
      'Do not call or write about the debt.',
      'Do not add interest or fees for this time.',
      'Do not start a claim, or go on with one.',
    ],
    writeTo: 'The debt adviser who sent the notice, and only about the pause.',
    ends: 'It ends on its last day, if nobody made it longer. Check before you log it.',
    over: 'The pause is over',
    guide: 'they-cannot-pay',
  },
  lawyer: {
    press: 'A lawyer acts for them',
    when: 'A lawyer wrote to you, or the debtor named one and asked you to write there.',
    not: [
      'Do not call or write to the debtor.',
      'Do not argue with the lawyer on the phone.',
      'Do not copy the debtor in.',
    ],
    writeTo: 'The lawyer, in writing only.',
    ends: 'It ends when the lawyer no longer acts. Have that in writing.',
    over: 'The lawyer no longer acts',
    guide: 'they-have-a-lawyer',
  },
  'stop-contact': {
    press: 'They asked me to stop',
    when: 'They said or wrote that you are not to contact them any more.',
    not: [
      'Do not send one last word.',
      'Do not try another number or a friend.',
      'Do not hand it to an agency to go around them.',
    ],
    writeTo: 'Nobody. What is left is a lawyer, a court or a write-off.',
    ends: 'It ends only when they ask you, by themselves, to be in touch again.',
    over: 'They asked me to be in touch again',
    guide: 'they-asked-me-to-stop',
  },
  dispute: {
    press: 'They say the bill is wrong',
    when: 'They question the work, the goods, the price or the sum.',
    not: [
      'Do not chase the part in dispute.',
      'Do not call it an excuse.',
      'Do not pass it to an agency.',
    ],
    writeTo: 'The debtor, with your answer and your papers.',
    ends: 'It ends when you log your answer. What they do not dispute is still asked for.',
    guide: 'they-dispute-the-invoice',
  },
  closed: {
    press: 'Their business has closed',
    when: 'The door is shut, the site is gone, or the register says closed or about to be struck off.',
    not: [
      'Do not send goods or do more work.',
      'Do not chase the owner for a company’s debt without a guarantee.',
      'Do not wait: dates may be near.',
    ],
    writeTo: 'Whoever deals with what is left: see the public register.',
    ends: 'This is no hold. The plan first looks at what is left, then goes on.',
    guide: 'the-business-has-closed',
  },
  'cooling-off': {
    press: 'I need to cool off',
    when: 'You are angry, and the next message would show it.',
    not: ['Do not call or write today.', 'Do not send what you wrote in anger.'],
    writeTo: 'Nobody today. The cool-off page keeps what you want to say.',
    ends: 'It ends by itself on the day you chose. The next step then waits for you.',
    over: 'I am calm again',
    guide: 'stay-calm',
  },
};
