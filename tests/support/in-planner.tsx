/** Parts of the planner as they stand in it: with the law and the words of the site, on a day. */
import { render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { dataOf, readContent, readLaw } from '#cli/read-content.ts';
import type { Case, LogEntry } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { LastChange } from '#islands/planner/context.ts';
import * as core from '#islands/planner/core.ts';
import type { LetterText, SiteData } from '#islands/planner/data.ts';
import { NO_HALF } from '#islands/planner/half-case.ts';
import { Shared } from '#islands/planner/Shared.tsx';
import { usePlansOn } from '#islands/planner/use-plans.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import type { Store } from '#islands/storage/store.ts';
import { LOG_WORDS } from './log-words.ts';

const content = readContent('content');
/** The letters with their words, by id. */
export const LETTER_TEXTS: Readonly<Record<string, LetterText>> = Object.fromEntries(
  Object.entries(content.letters).map(([id, { data, body }]) => [id, { ...data, body }]),
);
export const SITE_DATA: SiteData = {
  law: readLaw('content'),
  questions: dataOf(content.questions),
  logWords: LOG_WORDS,
  letters: LETTER_TEXTS,
};

/** A case as the store hands it out. */
export const storedOf = (file: Case): StoredCase => ({
  case: file,
  rev: 1,
  savedAt: '',
  changesSince: 0,
});

/** A store that only remembers what was added. */
function noting(added: LogEntry[], files: readonly Case[], own: Partial<Store>): Store {
  const notes: Partial<Store> = {
    addEntry: (_, entry) => {
      added.push(entry);
      return undefined;
    },
    saveCase: () => undefined,
    takeBack: () => true,
    find: (id) => files.filter((file) => file.id === id).map(storedOf)[0],
    ...own,
  };
  return notes as Store;
}

/** What differs from a store that takes all, and from its state. */
interface Given {
  readonly store?: Partial<Store>;
  readonly newer?: boolean;
}

function Planner(props: {
  readonly files: readonly Case[];
  readonly today: PlainDate;
  readonly added: LogEntry[];
  readonly given: Given;
  readonly children: ComponentChildren;
}) {
  const { files, today, added, given, children } = props;
  const plans = usePlansOn({ core, data: SITE_DATA }, today);
  const [last, setLast] = useState<LastChange | undefined>();
  const [state] = useState({
    cases: files.map(storedOf),
    newer: given.newer ?? false,
  } as unknown as Parameters<typeof Shared>[0]['cases']['state']);
  if (!plans) return null;
  return (
    <Shared
      cases={{ store: noting(added, files, given.store ?? {}), state }}
      data={SITE_DATA}
      today={today}
      plans={plans}
      ladder={{ rungs: [], doors: [] }}
      halfCase={{ half: NO_HALF, setHalf: () => undefined }}
      lastChange={{ last, setLast }}
      say={() => undefined}
    >
      {children}
    </Shared>
  );
}

/** Shows a part of the planner for a case on a day; returns what its owner logs there. */
export const inPlanner = (
  file: Case,
  today: PlainDate,
  part: ComponentChildren,
  given: Given = {},
): { readonly added: readonly LogEntry[] } => amongCases([file], today, part, given);

/** Shows a part of the planner for several cases on a day; returns what their owner logs there. */
export function amongCases(
  files: readonly Case[],
  today: PlainDate,
  part: ComponentChildren,
  given: Given = {},
): { readonly added: readonly LogEntry[] } {
  const added: LogEntry[] = [];
  render(
    <Planner files={files} today={today} added={added} given={given}>
      {part}
    </Planner>,
  );
  return { added };
}
