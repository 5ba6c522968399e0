/** English words of the money of a case: its account, its interest, and the ways on. */

export const MONEY = {
  account: 'The account',
  day: 'Day',
  what: 'What',
  amount: 'Amount',
  charged: 'Charged',
  paid: 'Paid',
  balance: 'Balance',
  balanceOn: (day: string) => `Balance on ${day}`,
  interest: 'How the interest adds up',
  invoice: 'Invoice',
  runs: (rate: string, from: string) => `${rate}% a year, from ${from}`,
  interestOf: 'Interest',
  interestOn: (day: string) => `Interest on ${day}`,
  perDay: (sum: string) => `It grows by ${sum} a day.`,
  ends: 'What each way would leave you',
  weeks: (low: number, high: number) => (low === high ? `${low} weeks` : `${low} to ${high} weeks`),
  span: (low: string, high: string) => `${low} to ${high}`,
} as const;
