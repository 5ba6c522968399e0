/**
 * What owners type, and the words this site uses for it. The index knows neither synonyms nor slips of the finger.
 *
 * Each entry: phrases a reader may type, and searches to run beside the reader's own. Phrases are lower case, without punctuation.
 */
export interface Synonym {
  readonly typed: readonly string[];
  readonly search: readonly string[];
}

export const SYNONYMS: readonly Synonym[] = [
  { typed: ['how to call', 'call a', 'call them', 'call him', 'call her', 'call the customer', 'call a customer', 'call my customer', 'call my client', 'call the client', 'calling a', 'before i call'], search: ['make the call'] },
  { typed: ['ghosting', 'ghosted', 'ghost', 'no reply', 'no response', 'not responding', 'not answering', 'ignoring', 'ignored', 'ignores', 'silence', 'silent', 'quiet', 'disappeared', 'radio silence'], search: ['gone quiet', 'no answer call'] },
  { typed: ['wont pay', 'will not pay', 'refuses to pay', 'refusing to pay', 'not paying', 'non payment', 'nonpayment', 'unpaid', 'stiffed', 'deadbeat', 'didnt pay', 'hasnt paid', 'not paid'], search: ['why have they not paid', 'keep promising', 'final demand'] },
  { typed: ['bounced check', 'bad check', 'rubber check', 'hot check', 'nsf', 'dud check', 'insufficient funds', 'returned check'], search: ['bounced check', 'check paid in full'] },
  { typed: ['sue', 'suing', 'take to court', 'court', 'lawsuit', 'legal action', 'take them to court', 'judge'], search: ['file small claim', 'too late to sue'] },
  { typed: ['mcol', 'money claim', 'ccj', 'county court'], search: ['file small claim', 'judgment'] },
  { typed: ['chase', 'chasing', 'chase up', 'nudge', 'follow up', 'follow-up', 'dunning', 'remind'], search: ['send reminder', 'statement'] },
  { typed: ['late invoice', 'overdue', 'past due', 'late payer', 'slow payer', 'arrears', 'outstanding'], search: ['send reminder', 'why have they not paid'] },
  { typed: ['bill', 'bills', 'billing'], search: ['invoice'] },
  { typed: ['client', 'customer', 'clients', 'customers', 'buyer'], search: ['debtor'] },
  { typed: ['installments', 'instalments', 'installment', 'pay in parts', 'monthly payments', 'pay over time', 'payment schedule', 'cant afford', 'cannot afford', 'no money', 'broke', 'cash flow', 'hardship', 'struggling'], search: ['agree payment plan', 'want to pay and cannot'] },
  { typed: ['take less', 'accept less', 'discount', 'deal', 'lump sum', 'haircut', 'full and final', 'paid in full'], search: ['settle for less', 'settlement'] },
  { typed: ['collector', 'collection agency', 'debt collector', 'collections', 'debt recovery', 'recovery firm'], search: ['use collection agency', 'agency'] },
  { typed: ['lba', 'letter before action', 'letter before claim', 'last warning', 'final notice', 'warning letter'], search: ['send final demand'] },
  { typed: ['angry', 'furious', 'shouting', 'yelling', 'rude', 'abusive', 'upset', 'stress', 'nervous', 'scared to call', 'awkward'], search: ['stay calm', 'cooling off'] },
  { typed: ['phone', 'ring', 'telephone', 'script', 'what to say', 'voicemail', 'phone call'], search: ['make the call', 'first call'] },
  { typed: ['harass', 'stalking', 'how often', 'too many calls', 'how many calls', 'text them', 'call at work', 'sunday', 'what time'], search: ['contact stop', 'harassment'] },
  { typed: ['shame', 'name and shame', 'bad review', 'post online', 'facebook', 'social media', 'police', 'arrest', 'jail', 'threaten', 'threat', 'report to police', 'report them', 'theft'], search: ['threats backfire', 'harassment'] },
  { typed: ['record', 'recording', 'tape', 'wiretap', 'record the call', 'record calls'], search: ['record call', 'recording'] },
  { typed: ['statute of limitations', 'limitation', 'too late', 'too old', 'expire', 'expired', 'time limit', 'how long do i have', 'old debt', 'time barred'], search: ['too late to sue', 'limitation'] },
  { typed: ['bankrupt', 'bankruptcy', 'insolvent', 'insolvency', 'chapter 7', 'chapter 11', 'chapter 13', 'liquidation', 'administration', 'went bust', 'gone bust', 'out of business', 'closed down'], search: ['filed for bankruptcy', 'bankruptcy'] },
  { typed: ['lawyer letter', 'their lawyer', 'attorney letter', 'lawyer wrote', 'represented', 'legal counsel'], search: ['they have lawyer'] },
  { typed: ['stop contact', 'stop calling', 'leave me alone', 'cease and desist', 'do not contact'], search: ['asked to stop contacting'] },
  { typed: ['died', 'dead', 'death', 'passed away', 'estate', 'probate'], search: ['customer has died', 'estate'] },
  { typed: ['disagree', 'dispute', 'disputing', 'complaint', 'not happy', 'unhappy', 'wrong amount', 'quality', 'poor work', 'refund', 'chargeback'], search: ['they dispute invoice'] },
  { typed: ['promise', 'promised', 'promises', 'check is in the mail', 'next week', 'keeps promising', 'said she would pay', 'said he would pay', 'said they would pay', 'excuses', 'stalling', 'fobbing off', 'stringing me along'], search: ['keep promising', 'broken promise'] },
  { typed: ['interest', 'late fee', 'late fees', 'penalty', 'charge interest', 'statutory interest'], search: ['late fees interest'] },
  { typed: ['proof', 'prove', 'evidence', 'paperwork', 'no contract', 'verbal', 'handshake', 'exhibit'], search: ['evidence judge', 'write down keep'] },
  { typed: ['write off', 'write of', 'writeoff', 'give up', 'bad debt', 'tax', 'not worth it', 'let it go', 'walk away'], search: ['write off'] },
  { typed: ['deposit', 'upfront', 'up front', 'terms', 'net 30', 'net 15', 'net 60', 'prevent', 'avoid late', 'credit check', 'retainer'], search: ['invoices get paid', 'deposit'] },
  { typed: ['stop work', 'stop working', 'suspend', 'take down website', 'website down', 'withhold', 'hold files', 'keep their stuff'], search: ['stop supplying', 'threats backfire'] },
  { typed: ['enforce', 'bailiff', 'garnish', 'garnishment', 'levy', 'lien', 'won in court', 'still not paid'], search: ['collect after judgment'] },
  { typed: ['sole trader', 'sole proprietor', 'llc', 'ltd', 'limited company', 'consumer', 'private person'], search: ['debtor consumer or business'] },
];

/** Frequent slips and other spellings, each with the word the index has. */
export const SPELLINGS: Readonly<Record<string, string>> = {
  cheque: 'check', cheques: 'checks', chq: 'check', judgement: 'judgment', judgements: 'judgments', instalment: 'installment',
  harrass: 'harass', lein: 'lien', leins: 'liens', harrassing: 'harassment', harassing: 'harassment', garantor: 'guarantor', ignorring: 'ignoring', custumer: 'customer', costumer: 'customer', frendly: 'friendly', colection: 'collection', organise: 'organize', widow: 'family', widower: 'family', husband: 'family', wife: 'family', harrassment: 'harassment', harasment: 'harassment', harassement: 'harassment', recieve: 'receive', recieved: 'received',
  invoce: 'invoice', invoise: 'invoice', inovice: 'invoice', invioce: 'invoice', invocie: 'invoice', settelment: 'settlement', setlement: 'settlement',
  bankrupcy: 'bankruptcy', bankruptsy: 'bankruptcy', bankrupt: 'bankruptcy', collecter: 'collector', liscense: 'license', lawer: 'lawyer', laywer: 'lawyer',
  attorny: 'attorney', atorney: 'attorney', solicitor: 'lawyer', barrister: 'lawyer', attorney: 'lawyer', remider: 'reminder', reminer: 'reminder',
  demmand: 'demand', delinquent: 'overdue', agancy: 'agency', agengy: 'agency', cort: 'court', smal: 'small', claimes: 'claims', clams: 'claims', neighbour: 'neighbor',
  offence: 'offense', defence: 'defense', cancelled: 'canceled', payed: 'paid', ows: 'owes', oweing: 'owing', intrest: 'interest', intrests: 'interest',
  garantee: 'guarantee', guarentee: 'guarantee', guarantor: 'guarantee', disput: 'dispute', evidance: 'evidence', promis: 'promise', promisse: 'promise',
};

/** Words a slip of one letter is set right to, if it is not a word itself. */
export const VOCABULARY: readonly string[] = [
  'agency', 'agreement', 'angry', 'answer', 'avoiding', 'balance', 'bankruptcy', 'breach', 'broken', 'business', 'calm', 'check', 'claim', 'claims', 'client', 'collection',
  'company', 'consent', 'consumer', 'contact', 'contract', 'court', 'creditor', 'customer', 'deadline', 'debtor', 'default', 'delivery', 'demand', 'deposit', 'discount',
  'dispute', 'enforce', 'evidence', 'final', 'guarantee', 'harass', 'harassment', 'hearing', 'hold', 'hours', 'installment', 'interest', 'invoice', 'judge', 'judgment',
  'lawsuit', 'lawyer', 'letter', 'letters', 'license', 'limit', 'limitation', 'overdue', 'partial', 'payment', 'payments', 'person', 'plan', 'police', 'principal', 'promise',
  'promised', 'proof', 'recording', 'reminder', 'rights', 'script', 'settlement', 'silent', 'small', 'statement', 'statute', 'supplying', 'threat', 'threats', 'voicemail', 'write',
];

/** Words that carry no meaning in a search; nearly every page here has a customer. */
export const FILLERS: ReadonlySet<string> = new Set(
  ('a an and are at be but by can client clients could customer customers do does did for from get got had has have he her him his how i if im in is it its ive me my need of on or our '
    + 'please she should so that the their them then there they this to up us was we what when where which who why will with would you your').split(' '),
);
