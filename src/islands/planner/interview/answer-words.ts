/** An answer in words, for lists of answers. */
import type { Invoice } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { SiteData } from '#islands/planner/data.ts';
import { placeName, zoneName } from '#islands/planner/interview/places.ts';
import { QUESTION } from '#islands/planner/words/shell.ts';
import { showDate, showMoney } from '#islands/shared/format.ts';
import { answerAt, type DraftAnswers, type Question } from '#planner/interview/interview.ts';
import type { Field } from '#planner/interview/fields.ts';

/** The answer of a field in words; undefined where there is none. */
export function answerInWords(
  field: Field,
  asked: Question,
  answers: DraftAnswers,
  { law, questions }: SiteData,
): string | undefined {
  const value = answerAt(answers, field.name);
  if (value === undefined) return undefined;
  const currency = answers.debt.currency ?? 'USD';
  const label = (option: string) => questions[asked.id]?.options?.[option]?.label ?? option;
  const text = typeof value === 'number' ? String(value) : (value as string);
  switch (field.kind) {
    case 'choice':
      return label(text);
    case 'choices':
      return (value as readonly string[]).map(label).join('; ') || QUESTION.nothing;
    case 'place':
      return placeName(law, text);
    case 'zone':
      return zoneName(text);
    case 'date':
      return showDate(value as PlainDate);
    case 'money':
      return showMoney(text, currency);
    case 'percent':
      return `${text}%`;
    case 'rows':
      return (value as readonly Invoice[])
        .map(
          ({ number, amount, dueOn }) =>
            `${number}: ${showMoney(amount, currency)}, due ${showDate(dueOn)}`,
        )
        .join('; ');
    case 'check':
    case 'invoice':
    case 'payment':
    case 'count':
    case 'text':
    case 'lines':
      return text;
  }
}
