/** The example cases that the planner can load: the same files that the tests use, moved to today. */
import type { Case, LogEntry } from '#domain/case.ts';
import { addDays, daysBetween, type PlainDate } from '#domain/dates.ts';

/** Files under `public/examples/`. */
export const EXAMPLES = ['cafe', 'new-client'] as const;

const shiftInstant = (at: string, days: number): string =>
  addDays(at.slice(0, 10) as PlainDate, days) + at.slice(10);

function shiftEntry(entry: LogEntry, days: number): LogEntry {
  const at = shiftInstant(entry.at, days);
  switch (entry.type) {
    case 'promise':
      return { ...entry, at, by: addDays(entry.by, days) };
    case 'payment':
      return { ...entry, at, ...(entry.on ? { on: addDays(entry.on, days) } : {}) };
    case 'letter':
      return {
        ...entry,
        at,
        ...(entry.deadline ? { deadline: addDays(entry.deadline, days) } : {}),
      };
    case 'hearing':
      return { ...entry, at, on: addDays(entry.on, days) };
    case 'cooling-off':
      return { ...entry, at, until: addDays(entry.until, days) };
    case 'offer':
      return {
        ...entry,
        at,
        ...(entry.expiresOn ? { expiresOn: addDays(entry.expiresOn, days) } : {}),
        ...(entry.instalments
          ? {
              instalments: entry.instalments.map(({ on, amount }) => ({
                on: addDays(on, days),
                amount,
              })),
            }
          : {}),
      };
    case 'notice':
      return { ...entry, at, ...(entry.until ? { until: addDays(entry.until, days) } : {}) };
    default:
      return { ...entry, at };
  }
}

/** The case as if it had been opened on another day: every date moves by the same number of days. */
export function openedOnDay(file: Case, openedOn: PlainDate): Case {
  const days = daysBetween(file.openedOn, openedOn);
  const { before, debt } = file.answers;
  return {
    ...file,
    openedOn,
    answers: {
      ...file.answers,
      debt: {
        ...debt,
        invoices: debt.invoices.map((invoice) => ({
          ...invoice,
          dueOn: addDays(invoice.dueOn, days),
          ...(invoice.issuedOn ? { issuedOn: addDays(invoice.issuedOn, days) } : {}),
        })),
      },
      ...(before
        ? {
            before: {
              ...before,
              ...(before.finalDemandOn
                ? { finalDemandOn: addDays(before.finalDemandOn, days) }
                : {}),
              ...(before.lastContactOn
                ? { lastContactOn: addDays(before.lastContactOn, days) }
                : {}),
            },
          }
        : {}),
    },
    log: file.log.map((entry) => shiftEntry(entry, days)),
  };
}
