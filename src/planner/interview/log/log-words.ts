/** Words of the forms of the log, as `content/log/<topic>.yaml` holds them. */
import type { Law } from '#domain/law.ts';
import type { LogTopic } from '#planner/interview/log/log-form.ts';

export interface LogFieldText {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Label by value. */
  readonly options?: Readonly<Record<string, string>> | undefined;
  /** Around rows, with `{n}` for the number of the row. */
  readonly row?: string | undefined;
  readonly add?: string | undefined;
  readonly remove?: string | undefined;
}
export interface LogTopicText {
  readonly title: string;
  readonly forms: Readonly<
    Record<string, { readonly title: string; readonly hint?: string | undefined }>
  >;
  readonly fields: Readonly<Record<string, LogFieldText>>;
}
export type LogWords = Readonly<Record<LogTopic, LogTopicText>>;

/** What the form of this id is called: its link and its heading. */
export const formTitle = (words: LogWords, id: string): string =>
  Object.values(words)
    .map(({ forms }) => forms[id]?.title)
    .find((title) => title !== undefined) ?? id;

/** The label of a value of a field. */
export const optionLabel = (
  words: LogWords,
  topic: LogTopic,
  field: string,
  value: string | undefined,
): string =>
  value ? (words[topic].fields[field]?.options?.[value] ?? value.replaceAll('-', ' ')) : '';

/** The words that an entry of the log is told in: those of the forms, and the titles of steps. */
export interface EntryTexts {
  readonly logWords: LogWords;
  readonly law: Pick<Law, 'steps'>;
}

/** The title of a step as the plan shows it; the words of its id for one that is not known here. */
export const stepTitle = ({ steps }: EntryTexts['law'], id: string): string =>
  Object.entries(steps).find(([step]) => step === id)?.[1].title ?? id.replaceAll('-', ' ');
