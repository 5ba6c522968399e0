/** The opening of a call, line by line, and calm answers to what people say back. */
export const CALLEES = ['business', 'person'] as const;
export type Callee = (typeof CALLEES)[number];
export const CALL_SITUATIONS = ['first', 'promise', 'silent'] as const;
export type CallSituation = (typeof CALL_SITUATIONS)[number];

export const CALLEE_NAMES: Readonly<Record<Callee, string>> = { business: 'A business', person: 'A person' };
export const SITUATION_NAMES: Readonly<Record<CallSituation, string>> = {
  first: 'This is the first call', promise: 'They broke a promise', silent: 'They did not answer my notes',
};

export interface Line { readonly say: string; readonly why: string }

const ASKS: Readonly<Record<CallSituation, string>> = {
  first: 'The invoice from last month is unpaid. Did it reach you, and is everything right with it?',
  promise: 'You told me the payment would come on Friday. It has not arrived. What happened?',
  silent: 'I wrote to you twice about the invoice and heard nothing. Is something wrong with it?',
};

/** The lines of an opening, in the order in which they are said. */
export function openingLines(callee: Callee, situation: CallSituation): readonly Line[] {
  return [
    { say: 'Hello, this is Sam Lee from Lee Design.', why: 'Say who you are, in your own name.' },
    callee === 'business'
      ? { say: 'May I speak with the person who pays the bills?', why: 'Get the right person. Do not talk about money with anyone else.' }
      : { say: 'Am I speaking with Alex Kim?', why: 'Money is only for their ears. If it is someone else, ask for a call back and say no more.' },
    { say: ASKS[situation], why: 'One fact, one question. No blame.' },
    { say: '…', why: 'Be silent. Let them finish. Write down their words.' },
    { say: 'When can you pay, how much, and how?', why: 'A promise needs a day, a sum and a way to pay.' },
    { say: 'Thank you. I will send you a short note of what we said. Goodbye.', why: 'End on a calm line. It works after a bad call, too.' },
  ];
}

export interface Objection { readonly they: string; readonly you: string; readonly why: string }
export const OBJECTIONS: readonly Objection[] = [
  { they: 'The check is in the mail.', you: 'Thank you. On which day did you send it, and for how much?', why: 'A fact you can check, and no accusation.' },
  { they: 'I have no money right now.', you: 'Thank you for telling me. What can you pay today, and on what day can you pay the rest?', why: 'It opens a payment plan with a first step.' },
  { they: 'The work was not what we agreed.', you: 'What exactly is wrong? I will check it and answer in writing. Can you pay the part that is right?', why: 'A dispute needs an answer. The rest is still due.' },
  { they: 'Stop calling me!', you: 'I understand. I will stop calling. Goodbye.', why: 'Do it, and write it down. The plan goes on hold.' },
  { they: 'You people only want money. This is ridiculous!', you: 'I hear that this is upsetting. I want to understand it. What happened?', why: 'Lower your voice. Anger needs two people.' },
  { they: 'Talk to my lawyer.', you: 'Of course. What is the name of your lawyer? I will not call you in the meantime.', why: 'From now on you write to the lawyer only.' },
];
