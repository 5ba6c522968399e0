/** English words inside letters and for their blanks. */
export const BLANKS: Readonly<Record<string, string>> = {
  debtorName: 'name of the customer', creditorName: 'name of your business', signerName: 'your name', creditorPhone: 'your phone',
  creditorEmail: 'your email', howToPay: 'how to pay you', deadline: 'date to pay by', nextStep: 'the step you will take', court: 'the court',
  promiseAmount: 'amount they promised', promiseBy: 'day they promised', settlementAmount: 'amount that settles it',
  settlementDeadline: 'day the offer runs out', instalmentTable: 'dates and amounts', disputeAbout: 'what they question',
  lawyerName: 'name of the lawyer', undisputedAmount: 'amount nobody questions', oldestDueOn: 'due date', nextDueOn: 'due date', optOutLine: 'how to opt out',
};

export const LETTER = {
  invoice: (number: string) => `invoice ${number}`,
  of: (day: string) => `of ${day}`,
  principal: 'Invoices, unpaid',
  interest: 'Interest',
  fees: 'Late fees',
  total: (day: string) => `Total on ${day}`,
  claimIn: (court: string) => `I will file a claim in ${court}.`,
  claim: 'I will file a claim in court.',
  agency: 'I will pass this debt to a collection agency.',
  optOut: 'If you do not want emails or texts about this, reply and say so.',
} as const;
