import { useState } from 'preact/hooks';
import type { FieldWords } from '#islands/form/words.ts';
import { LinesInput, TextInput } from '#islands/form/inputs.tsx';
import { hashOf } from '#islands/planner/screen-address.ts';
import { BLANKS_FOR_OWNERS, LETTERS_UI } from '#islands/planner/words/letter.ts';
import css from '#islands/planner/letter/letter.module.css';

/** Blanks that are an answer of the case: saved once, they fill every letter. */
const DETAILS = ['creditorName', 'signerName', 'creditorPhone', 'creditorEmail', 'howToPay'];
/** Lines that a letter can do without. */
const OPTIONAL = ['creditorPhone', 'creditorEmail'];
const LONG = ['instalmentTable', 'howToPay', 'disputeAbout'];

/** The blanks that still stand in a text, each once, by the words in its brackets. */
export function blanksIn(
  text: string,
): readonly { readonly name: string; readonly words: string }[] {
  const seen = new Set<string>();
  return Object.entries(BLANKS_FOR_OWNERS).flatMap(([name, words]) => {
    if (seen.has(words) || !text.includes(`[${words}]`)) return [];
    seen.add(words);
    return [{ name, words }];
  });
}

interface Props {
  readonly caseId: string;
  readonly text: string;
  readonly onFill: (text: string) => void;
  /** What the field of a blank says and proposes, beside its name. */
  readonly about?: Readonly<Partial<Record<string, Pick<FieldWords, 'hint' | 'suggest'>>>>;
}

/** Fields for what the case does not know; one press puts all of it in the text. */
export function BlankFields({ caseId, text, onFill, about = {} }: Props) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const blanks = blanksIn(text);
  if (blanks.length === 0) return null;
  const submit = (event: Event) => {
    event.preventDefault();
    const filled = blanks.reduce((now, { name, words }) => {
      const value = typed[name]?.trim();
      return value ? now.split(`[${words}]`).join(value) : now;
    }, text);
    if (filled !== text) onFill(filled);
  };
  const leaveOut = () => {
    const isOpen = (part: string) => blanks.some(({ words }) => part.includes(`[${words}]`));
    const parts = text.split(/\n{2,}/).filter((part) => !isOpen(part));
    onFill(parts.join('\n\n'));
  };
  return (
    <form
      noValidate
      onSubmit={submit}
      class={`${css['blanks']} screen-only`}
      aria-labelledby="blanks"
    >
      <h2 id="blanks" class={css['part']}>
        {LETTERS_UI.blanks}
      </h2>
      <p class="quiet small">{LETTERS_UI.blanksHow}</p>
      {blanks.map(({ name, words }) => {
        const props = {
          name: `blank-${name}`,
          label: `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`,
          value: typed[name] ?? '',
          onInput: (value: string) => setTyped((all) => ({ ...all, [name]: value })),
          ...about[name],
        };
        return LONG.includes(name) ? (
          <LinesInput key={name} {...props} rows={2} most={1000} />
        ) : (
          <TextInput key={name} {...props} most={200} />
        );
      })}
      <p class="actions">
        <button type="submit" class="button">
          {LETTERS_UI.putIn}
        </button>
        {blanks.every(({ name }) => OPTIONAL.includes(name)) && (
          <button type="button" class="button" onClick={leaveOut}>
            {LETTERS_UI.leaveOut}
          </button>
        )}
        {blanks.some(({ name }) => DETAILS.includes(name)) && (
          <a href={hashOf({ at: 'question', id: caseId, question: 'your-details', back: 'case' })}>
            {LETTERS_UI.once}
          </a>
        )}
      </p>
    </form>
  );
}
