/** English words that all tools share. */
export const FIELD = {
  day: 'month, day and year, such as 3 14 2026',
  optional: 'You may leave this empty.',
  notSure: 'Not sure',
  choosePlace: 'Choose a place',
  elsewhere: 'Somewhere else',
} as const;

export const RESULT = {
  stale: 'You changed something. Press the button again for a new answer.',
  copy: 'Copy the text',
  copied: 'Copied',
  copyFailed: 'The browser did not allow it. Select the text and copy it.',
  print: 'Print it',
  law: (name: string) => `The law of ${name}, with its sources`,
  checked: (sure: string, day: string) => `${sure}. Checked on ${day}.`,
  plan: 'Take this to the planner',
} as const;

export const COUNTRIES: Readonly<Record<string, string>> = {
  US: 'United States',
  GB: 'United Kingdom',
};
