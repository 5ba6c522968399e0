import { RadioInput } from '#islands/form/inputs.tsx';
import type { Book } from '#islands/planner/books/use-book.ts';
import { BOOKS } from '#islands/planner/words/books.ts';

const YES = 'yes';
const CHOICES = [
  { value: YES, label: BOOKS.isSame },
  { value: 'no', label: BOOKS.isOther },
];

/** Names that are close: asked about, one after the other, and never merged without an answer. */
export function Close({ book }: { readonly book: Book }) {
  const { matched, pairs, said, say, cases } = book;
  const asked = matched.flatMap(({ customer, close }) => {
    const answered = said.same[customer.key];
    const first = close[0] ?? cases.find(({ id }) => id === answered);
    return first
      ? [{ customer, id: first.id, name: 'name' in first ? first.name : first.title }]
      : [];
  });
  return (
    <>
      {asked.map(({ customer: { key, name }, id, name: other }) => {
        const answer = said.same[key];
        return (
          <RadioInput
            key={key}
            name={`same-${key}`}
            label={`${name}. ${BOOKS.closeTo(other)}`}
            value={answer === undefined ? '' : answered(answer)}
            onInput={(value) => say({ same: { ...said.same, [key]: value === YES ? id : '' } })}
            choices={CHOICES}
          />
        );
      })}
      {pairs.map(([first, second]) => {
        const answer = said.joined[second.key];
        return (
          <RadioInput
            key={second.key}
            name={`joined-${second.key}`}
            label={`${second.name}. ${BOOKS.closeTo(first.name)}`}
            value={answer === undefined ? '' : answered(answer)}
            onInput={(value) =>
              say({ joined: { ...said.joined, [second.key]: value === YES ? first.key : '' } })
            }
            choices={CHOICES}
          />
        );
      })}
    </>
  );
}

const answered = (answer: string): string => (answer === '' ? 'no' : YES);
