/** From a filled log form to what was given, or what is wrong with it. */
import type { PlainDate } from '#domain/dates.ts';
import { readDate } from '#islands/form/read-date.ts';
import { readMoney } from '#islands/form/read-money.ts';
import { inputId, type Fault, type Typed } from '#islands/form/types.ts';
import type { Given, LogField } from '#islands/planner/log/kinds.ts';
import { LOG } from '#islands/planner/words/log.ts';
import { FORM } from '#islands/form/words.ts';

/** Days that lie ahead by nature. */
const AHEAD = new Set(['byDay', 'until', 'hearingOn']);

function readOne(
  field: LogField,
  typed: string,
  today: PlainDate,
):
  | { readonly value: string | undefined }
  | { readonly message: string; readonly either?: readonly [string, string] } {
  const label = LOG.fields[field.name] ?? field.name;
  if (typed.replaceAll('/', '').trim() === '' || typed === '?')
    return field.optional
      ? { value: undefined }
      : {
          message:
            field.kind === 'money'
              ? LOG.enterMoney
              : field.kind === 'date'
                ? LOG.enterDate
                : LOG.enter(label),
        };
  switch (field.kind) {
    case 'date': {
      const read = readDate(typed);
      if (read.kind !== 'date') return { message: LOG.enterDate };
      return AHEAD.has(field.name) && read.date < today
        ? { message: LOG.past }
        : { value: read.date };
    }
    case 'money': {
      const read = readMoney(typed);
      if (read.kind === 'either')
        return { message: FORM.either(typed.trim()), either: read.amounts };
      if (read.kind !== 'amount') return { message: LOG.enterMoney };
      return Number(read.amount) === 0 && field.name !== 'upheld'
        ? { message: FORM.zero }
        : { value: read.amount };
    }
    case 'count':
      return /^\d{1,3}$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= 120
        ? { value: typed.trim() }
        : { message: LOG.enterCount };
    default:
      return { value: typed.trim() };
  }
}

/** What was given in the form; faults where something cannot be read. */
export function readForm(
  fields: readonly LogField[],
  typed: Typed,
  today: PlainDate,
): { readonly given: Given; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const given: Record<string, string | undefined> = {};
  for (const field of fields) {
    if (field.only && !field.only(given)) continue;
    const read = readOne(field, typed[field.name] ?? '', today);
    if ('message' in read) faults.push({ id: inputId(field.name), ...read });
    else given[field.name] = read.value;
  }
  return { given, faults };
}
