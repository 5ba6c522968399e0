/** Law, questions, steps and letters: one file of this site for all places, so that asking for it reveals nothing. */
import { useEffect, useState } from 'preact/hooks';
import type { Law } from '#domain/law.ts';
import type { QuestionText } from '#planner/interview/question-text.ts';

export interface LetterText {
  readonly title: string;
  readonly kind: 'letter' | 'script';
  readonly body: string;
  readonly blanks: readonly string[];
  readonly audience?: 'all' | 'business' | 'person';
}
export interface PlannerData {
  readonly law: Law;
  readonly questions: Readonly<Record<string, QuestionText>>;
  readonly letters: Readonly<Record<string, LetterText>>;
}

let asked: Promise<PlannerData> | undefined;

/** Asks for the data, once; also called ahead, when the reader moves towards what needs it. */
export function askForData(): Promise<PlannerData> {
  asked ??= fetch(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/data/planner.json`)
    .then((answer) => (answer.ok ? (answer.json() as Promise<PlannerData>) : Promise.reject(new Error(String(answer.status)))))
    .catch((error: unknown) => { asked = undefined; throw error; });
  return asked;
}

/** The data, once it is needed and here; `failed` where it could not be fetched. */
export function useData(needed: boolean): PlannerData | 'waiting' | 'failed' {
  const [data, setData] = useState<PlannerData | 'waiting' | 'failed'>('waiting');
  useEffect(() => {
    if (needed) askForData().then(setData, () => setData('failed'));
  }, [needed]);
  return data;
}
