/** The letters of this site, filled for a case. */
import { join } from 'node:path';
import { readContent } from '#cli/read-content.ts';
import type { Case, SentBy } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { LetterText } from '#islands/planner/data.ts';
import { letterMaterial } from '#islands/planner/letter/letter-document.ts';
import { letterView } from '#islands/planner/letter/letter-view.ts';
import { letterForms, type LetterForms } from '#islands/planner/letter/letter-paper.ts';
import type { PlanNow, Step } from '#planner/plan/plan-types.ts';
import { law } from './law.ts';

/** Every letter and script, by id. */
export const letterTexts: Readonly<Record<string, LetterText>> = Object.fromEntries(
  Object.entries(readContent(join(import.meta.dirname, '../../content')).letters).map(
    ([id, { data, body }]) => [id, { ...data, body }],
  ),
);

/** A letter of a case as it would go out, with its blanks open. */
export function letterFor(
  id: string,
  file: Case,
  plan: PlanNow,
  step: Step,
  today: PlainDate,
  sentBy: SentBy = 'email',
): LetterForms {
  const letter = letterTexts[id];
  if (!letter) throw new Error(`Expected a letter ${id}`);
  const material = letterMaterial(id, letter, letterView(file, plan, step, law, today, id), sentBy);
  return letterForms(material, { from: '', filled: {} }, sentBy);
}
