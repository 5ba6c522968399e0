import { entryDate } from '#domain/case.ts';
import { CopyButton } from '#islands/planner/controls/CopyButton.tsx';
import { sentIn } from '#islands/planner/letter/as-sent.ts';
import css from '#islands/planner/letter/letter.module.css';
import { DocumentSheet } from '#islands/planner/papers/DocumentSheet.tsx';
import { Screen } from '#islands/planner/Screen.tsx';
import { LETTER, LETTERS_UI } from '#islands/planner/words/letter.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { showDate } from '#islands/shared/format.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';

interface Props {
  readonly stored: StoredCase;
  /** The entry that keeps the letter. */
  readonly entry: string;
}

/** A letter as it was sent: to read, copy and print, and no more to change. */
export default function SentScreen({ stored, entry: id }: Props) {
  const entry = stored.case.log.find((each) => each.id === id);
  const sent = entry && sentIn(entry);
  const back = { to: { at: 'case', id: stored.case.id }, label: SHELL.toCase } as const;
  if (!entry || !sent) {
    return (
      <Screen title={LETTERS_UI.sentTitle} back={back}>
        <p>{LETTERS_UI.sentMissing}</p>
      </Screen>
    );
  }
  const day = showDate(entryDate(entry));
  const paper = {
    title: LETTERS_UI.sentOn(day),
    sender: [],
    recipient: [],
    enclosures: [],
    blocks: sent.text.split(/\n{2,}/).map((text) => ({ kind: 'paragraph', text }) as const),
  };
  return (
    <Screen title={LETTERS_UI.sentOn(day)} back={back}>
      <div class={css['sentCopy']}>
        <p class="screen-only">{LETTERS_UI.sentHow}</p>
        <DocumentSheet paper={paper} words={LETTER} />
        <p class="actions screen-only">
          <CopyButton text={sent.text} />
          <button type="button" class="button" onClick={() => print()}>
            {LETTERS_UI.print}
          </button>
        </p>
        <p class={`small quiet screen-only ${css['print']}`}>
          {LETTERS_UI.fingerprint} <code>{sent.sha256}</code>
        </p>
      </div>
    </Screen>
  );
}
