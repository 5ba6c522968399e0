/**
 * Law, questions, steps and letters: one file of this site for all places, so that asking for it
 * reveals nothing.
 */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { PlainDate } from '#domain/dates.ts';
import { withTools, type LawTools } from '#domain/law-tools.ts';
import type { Law } from '#domain/law.ts';
import type * as Core from '#islands/planner/core.ts';
import type { LogWords } from '#planner/interview/log/log-words.ts';
import type { QuestionText } from '#planner/interview/question-text.ts';
import { loadCode } from '#islands/shared/fetch-again.ts';
import type { Stage } from '#planner/ladder/stages.ts';

/** What is known of a letter or script before it is opened. */
export interface LetterHead {
  readonly title: string;
  /** When to use it. */
  readonly summary?: string;
  readonly kind: 'letter' | 'script';
  /** Stage of the ladder it belongs to. */
  readonly stage?: Stage;
  readonly audience?: 'all' | 'business' | 'person';
  /** Where it exists: countries, or places; everywhere if absent. */
  readonly countries?: readonly string[] | undefined;
  readonly places?: readonly string[] | undefined;
  /** Whom it goes to, if not the debtor. */
  readonly to?:
    'lawyer' | 'representative' | 'guarantor' | 'court' | 'agency' | 'stranger' | undefined;
}
/** The words of a letter, which come when one is opened. */
export interface LetterWords {
  readonly body: string;
  /** The line above the salutation, and what goes with it; both may hold blanks. */
  readonly subject?: string | undefined;
  readonly enclosures?: readonly string[] | undefined;
}
export type LetterText = LetterHead & LetterWords;
export interface SiteData {
  readonly law: Law;
  readonly questions: Readonly<Record<string, QuestionText>>;
  readonly logWords: LogWords;
  readonly letters: Readonly<Record<string, LetterHead>>;
}

/** The data, and the code that plans with it. */
export interface Thinking {
  readonly data: SiteData;
  readonly core: typeof Core;
}

/** A file of data of this site, fetched once; asked for again where that failed. */
export function fetchedOnce<T>(name: string): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= fetch(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/data/${name}`)
      .then((answer) =>
        answer.ok
          ? (answer.json() as Promise<T>)
          : Promise.reject(new Error(String(answer.status))),
      )
      .catch((error: unknown) => {
        asked = undefined;
        throw error;
      });
    return asked;
  };
}

let thinking: Promise<Thinking> | undefined;
let here: Thinking | undefined;

/** Asks for the data, once; also called ahead, when the reader moves towards what needs it. */
const askForRest = fetchedOnce<SiteData>('planner.json');
const askForTools = fetchedOnce<LawTools>('tools.json');
let whole: Promise<SiteData> | undefined;
export function askForData(): Promise<SiteData> {
  whole ??= Promise.all([askForRest(), askForTools()])
    .then(([data, tools]) => ({ ...data, law: withTools(data.law, tools) }))
    .catch((error: unknown) => {
      whole = undefined;
      throw error;
    });
  return whole;
}

/** Asks for the data and for the code that plans, once, at the same time. */
export function askForThinking(): Promise<Thinking> {
  thinking ??= Promise.all([askForData(), loadCode(() => import('#islands/planner/core.ts'))])
    .then(([data, core]) => (here = { data, core }))
    .catch((error: unknown) => {
      thinking = undefined;
      throw error;
    });
  return thinking;
}

/** The same with the law as it stands on a day; the same object where the day changes nothing. */
export function thinkingOn(thinking: Thinking, today: PlainDate): Thinking {
  const law = thinking.core.lawOn(thinking.data.law, today);
  return law === thinking.data.law ? thinking : { ...thinking, data: { ...thinking.data, law } };
}

/**
 * The data and the code that plans, once they are needed and here; `failed` where they could not be
 * fetched.
 */
export function useThinking(needed: boolean): Thinking | 'waiting' | 'failed' {
  const [state, setState] = useState<Thinking | 'waiting' | 'failed'>('waiting');
  // Before the paint: a frame in between would show nothing but that it waits.
  useLayoutEffect(() => {
    if (needed && !here) askForThinking().then(setState, () => setState('failed'));
  }, [needed]);
  return needed && here ? here : state;
}
