/** Until when an owner may cool off: a night, the next working day, or three days. */
import { addDays, weekday, type PlainDate } from '#domain/dates.ts';

export interface Until {
  readonly kind: 'tomorrow' | 'working' | 'later';
  readonly day: PlainDate;
}

/** The choices of a day: tomorrow, the Monday after a weekend, and three days. */
export function untilChoices(today: PlainDate): readonly Until[] {
  const tomorrow = addDays(today, 1);
  let working = tomorrow;
  while (weekday(working) === 0 || weekday(working) === 6) working = addDays(working, 1);
  const choices: Until[] = [{ kind: 'tomorrow', day: tomorrow }];
  if (working !== tomorrow) choices.push({ kind: 'working', day: working });
  const later = addDays(today, 3);
  if (later !== working) choices.push({ kind: 'later', day: later });
  return choices;
}
