/** Many cases at once, as the store would have saved them: for tests of scale and of faults. */
import type { Answers, LogEntry } from '#domain/case.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import { caseKey, logKey, META_KEY } from '#islands/storage/keys.ts';
import { writeCaseRecord, writeEntryRecord, writeMeta } from '#islands/storage/records.ts';

const PLACES = ['US-TX', 'US-NY', 'US-CA', 'GB-ENG', 'US-IL'] as const;
const KINDS = ['business', 'sole-trader', 'consumer'] as const;
const pad = (value: number, size: number): string => String(value).padStart(size, '0');

type Happening = {
  readonly [K in LogEntry['type']]: Omit<Extract<LogEntry, { type: K }>, 'id' | 'at'>;
}[LogEntry['type']];

/** What happened on a turn: mostly contacts, now and then a promise or a part payment. */
function happening(turn: number, on: PlainDate): Happening {
  switch (turn % 10) {
    case 3:
      return {
        type: 'letter',
        letter: turn % 20 === 3 ? 'reminder' : 'statement',
        sentBy: 'email',
      };
    case 5:
      return { type: 'promise', amount: '10.00', by: addDays(on, 4) };
    case 7:
      return { type: 'payment', amount: '1.50' };
    case 9:
      return { type: 'contact', channel: 'email', direction: 'in' };
    default:
      return {
        type: 'contact',
        channel: 'call',
        direction: 'out',
        outcome: turn % 2 ? 'no-answer' : 'left-message',
      };
  }
}

/** Keys and texts of so many cases with so many entries each, the last of them yesterday. */
export function manyCases(
  count: number,
  each: number,
  today: PlainDate,
): readonly (readonly [string, string])[] {
  const texts: [string, string][] = [[META_KEY, writeMeta({ installId: 'install', backups: {} })]];
  for (let index = 0; index < count; index++) {
    const id = `case${pad(index, 10)}`;
    const place = PLACES[index % PLACES.length]!;
    const late = 10 + ((index * 7) % 300);
    const answers: Answers = {
      creditor: { place, entity: 'company' },
      debtor: {
        name: `Customer ${pad(index, 3)}`,
        kind: KINDS[index % KINDS.length]!,
        place,
        history: 'sometimes-late',
        reach: 'talking',
        says: 'will-pay',
      },
      debt: {
        currency: place === 'GB-ENG' ? 'GBP' : 'USD',
        invoices: [
          {
            number: String(index),
            amount: `${1000 + index * 10}.00`,
            dueOn: addDays(today, -late),
          },
        ],
      },
    };
    texts.push([
      caseKey(id),
      writeCaseRecord({
        title: `Customer ${pad(index, 3)}`,
        answers,
        openedOn: addDays(today, -late),
        updatedAt: '2026-01-01T00:00:00.000Z',
        rev: 1,
      }),
    ]);
    for (let turn = 0; turn < each; turn++) {
      const on = addDays(today, Math.round((-late * (each - turn)) / each) - 1);
      const entry = {
        ...happening(turn, on),
        id: `entry${pad(turn, 9)}`,
        at: `${on}T10:${pad(turn % 60, 2)}:00-06:00`,
      } as LogEntry;
      texts.push([
        logKey(id, entry.id),
        writeEntryRecord({ entry, savedAt: `${on}T16:00:00.000Z` }),
      ]);
    }
  }
  return texts;
}

/**
 * Runs in the page: logs so many entries by its own controls, and tells of each as soon as the page
 * shows it as saved.
 */
export async function burst({
  id,
  name,
  count,
}: {
  id: string;
  name: string;
  count: number;
}): Promise<number> {
  const until = <T>(look: () => T | undefined | null | false): Promise<T> =>
    new Promise((resolve) => {
      const watcher = new MutationObserver(() => {
        tryIt();
      });
      const tryIt = () => {
        const found = look();
        if (!found) return;
        watcher.disconnect();
        resolve(found);
      };
      watcher.observe(document, { childList: true, subtree: true });
      tryIt();
    });
  for (let done = 1; done <= count; done++) {
    location.hash = `#/case/${id}/log/they-wrote`;
    const save = await until(() =>
      [...document.querySelectorAll('main button')].find(
        ({ textContent }) => textContent === 'Save to the log',
      ),
    );
    (save as HTMLButtonElement).click();
    await until(() => document.querySelector('main h1')?.textContent === name);
    (window as { tell?: (done: number) => void }).tell?.(done);
  }
  return count;
}
