import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import css from '#islands/planner/letter/letter.module.css';
import { atBlanks } from '#islands/planner/letter/letter-text.ts';
import type { HalfBlanks } from '#islands/planner/letter/use-half-blanks.ts';
import { BLANKS_FOR_OWNERS } from '#islands/planner/words/letter.ts';

/** Blanks that want more than one line. */
const LONG: ReadonlySet<string> = new Set([
  'instalmentTable',
  'howToPay',
  'disputeAbout',
  'creditorAddress',
  'debtorAddress',
  'theirAddress',
]);

/** The field of a blank on the sheet. */
export const blankId = (name: string): string => `blank-${name}`;

interface Props {
  readonly filled: Readonly<Record<string, string>>;
  /** The blank that is to be filled first: it carries the colour of what is next. */
  readonly next: string | undefined;
  readonly half: HalfBlanks;
  readonly onFill: (name: string, value: string) => void;
}

/** Shows a text of a letter with a field in the line for each of its blanks. */
export const withFields =
  ({ filled, next, half, onFill }: Props) =>
  // The first field of a blank has its id; the blank may stand again further down.
  (seen: Set<string>) =>
  (text: string): ComponentChildren =>
    atBlanks(text).map(({ words, blank }, at) => {
      if (blank === undefined) return words;
      const isFirst = !seen.has(blank);
      seen.add(blank);
      return (
        <BlankField
          key={`${blank}-${at}`}
          name={blank}
          id={isFirst ? blankId(blank) : undefined}
          value={filled[blank] ?? ''}
          isNext={blank === next}
          half={half}
          onFill={onFill}
        />
      );
    });

interface FieldProps {
  readonly name: string;
  readonly id: string | undefined;
  readonly value: string;
  readonly isNext: boolean;
  readonly half: HalfBlanks;
  readonly onFill: (name: string, value: string) => void;
}

function BlankField({ name, id, value, isNext, half, onFill }: FieldProps) {
  const [typed, setTyped] = useState(() => half.of(name) ?? value);
  const [last, setLast] = useState(value);
  // Another field of the same blank was filled.
  if (value !== last) {
    setLast(value);
    setTyped(value);
  }
  const type = (text: string) => {
    setTyped(text);
    half.note(name, text === value ? undefined : text);
  };
  const take = () => {
    half.note(name, undefined);
    onFill(name, typed);
  };
  const words = BLANKS_FOR_OWNERS[name] ?? name;
  const label = `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
  const open = typed.trim() === '' ? css['open'] : '';
  const common = {
    ...(id === undefined ? {} : { id }),
    class: `${css['chip']} ${open} ${isNext && open ? css['next'] : ''}`,
    'aria-label': label,
    placeholder: words,
    autoComplete: 'off',
    value: typed,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => type(currentTarget.value),
    onBlur: () => {
      if (typed !== value) take();
    },
  };
  if (LONG.has(name)) return <textarea {...common} rows={1} maxLength={1000} />;
  return (
    <input
      {...common}
      size={Math.max(6, Math.min(32, (typed || words).length))}
      maxLength={200}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
}
