import { ToneFindings } from '#islands/calm/ToneFindings.tsx';
import css from '#islands/planner/letter/letter.module.css';
import { withBlanks } from '#islands/planner/letter/letter-text.ts';
import type { OneLetterState } from '#islands/planner/letter/use-one-letter.ts';
import { LETTERS_UI } from '#islands/planner/words/letter.ts';
import { isFinalDemand } from '#planner/papers/letter-fit.ts';

interface Props {
  readonly one: OneLetterState;
  /** Shows a place in the words, from one character to another. */
  readonly onShow: (start: number, end: number) => void;
}

/** What the tone check says of a letter as its owner has it now. */
export function LetterTone({ one, onShow }: Props) {
  const { file, id, forms, material } = one;
  const isFinal = isFinalDemand(id);
  const debtorKind = file.answers.debtor?.kind;
  return (
    <section class={`${css['tone']} screen-only`} aria-labelledby="tone">
      <h2 id="tone" class={css['part']}>
        {LETTERS_UI.check}
      </h2>
      <ToneFindings
        text={forms.body}
        facts={withBlanks(material.facts)}
        level={3}
        context={{ finalDemand: isFinal, ...(debtorKind ? { debtorKind } : {}) }}
        warn={(groups) => (!isFinal && groups.has('not-meant') ? LETTERS_UI.namesStep : undefined)}
        onUse={(text) => one.change(text, LETTERS_UI.used)}
        onShow={({ start, end }) => onShow(start, end)}
      />
    </section>
  );
}
