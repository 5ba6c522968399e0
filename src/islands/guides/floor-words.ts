/** English words of the settlement floor. */
export const FLOOR = {
  owed: 'What do they owe?',
  currency: 'Currency',
  chance: 'Chance that your best other route brings it, in percent',
  chanceHint: 'A guess is fine. Of ten such debts, how many would be paid? Four of ten is 40.',
  fee: 'What an agency or lawyer keeps of the money, in percent',
  cost: 'What that route costs even if it fails',
  costHint: 'Court fee, service, a lawyer’s flat fee. Leave it empty for nothing.',
  weeks: 'Weeks until the money would come',
  year: 'What a year of waiting costs you, in percent',
  yearHint: 'The rate of your overdraft or loan. Leave it empty to count nothing.',
  offer: 'Their offer, if there is one',
  action: 'Find the floor',
  errors: {
    owed: 'Enter what they owe, such as 4000.00',
    chance: 'Enter the chance as a percent from 0 to 100, such as 40',
    fee: 'Enter what is kept as a percent from 0 to 100, such as 30, or leave it empty',
    cost: 'Enter the cost, such as 150.00, or leave it empty',
    weeks: 'Enter the weeks as a whole number, such as 26',
    year: 'Enter the cost of a year as a percent from 0 to 100, such as 12, or leave it empty',
    offer: 'Enter their offer, such as 2000.00, or leave it empty',
  },
  verdict: (floor: string, share: number) =>
    `Your floor is ${floor}, or ${share}% of what they owe.`,
  nothing:
    'On these figures the other route brings nothing after its costs. Any sum paid now beats it.',
  above: (offer: string, by: string) =>
    `Their offer of ${offer} is ${by} above your floor. Cleared money now is worth more than the other route.`,
  below: (offer: string, by: string) =>
    `Their offer of ${offer} is ${by} below your floor. Ask for more, or take the other route.`,
  range: (low: string, high: string) =>
    `If the chance is ten points lower, the floor is ${low}. If it is ten points higher, ${high}.`,
  secret: 'Write the floor down before you talk, and do not share it.',
  head: ['Step', 'Amount'],
  steps: {
    owed: 'What they owe',
    expected: (chance: number) => `× ${chance}% chance`,
    kept: (fee: number) => `− ${fee}% kept by an agency or lawyer`,
    cost: '− cost, paid either way',
    wait: (weeks: number, year: number) => `− ${weeks} weeks of waiting at ${year}% a year`,
    floor: 'The least you accept',
  },
  title: 'How the floor was worked out',
} as const;
