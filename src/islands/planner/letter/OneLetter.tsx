import { useRef, useState } from 'preact/hooks';
import type { Case } from '#domain/case.ts';
import { showIn } from '#islands/calm/GrowingText.tsx';
import { ToneFindings } from '#islands/calm/ToneFindings.tsx';
import { useCases, usePlans, useSay } from '#islands/planner/context.ts';
import type { LetterText } from '#islands/planner/data.ts';
import { withFields } from '#islands/planner/letter/Blanks.tsx';
import { FitNote } from '#islands/planner/letter/FitNote.tsx';
import { Gate } from '#islands/planner/letter/Gate.tsx';
import css from '#islands/planner/letter/letter.module.css';
import { letterForms } from '#islands/planner/letter/letter-paper.ts';
import { textOf } from '#islands/planner/letter/letter-document.ts';
import { withBlanks } from '#islands/planner/letter/letter-text.ts';
import { withDetail } from '#islands/planner/letter/save-details.ts';
import { SendLetter, SentWay } from '#islands/planner/letter/SendLetter.tsx';
import { Proposal } from '#islands/planner/letter/Proposal.tsx';
import { markOf, useLetter } from '#islands/planner/letter/use-letter.ts';
import { useMaterial } from '#islands/planner/letter/use-material.ts';
import { Words } from '#islands/planner/letter/Words.tsx';
import { DocumentSheet } from '#islands/planner/papers/DocumentSheet.tsx';
import { Screen } from '#islands/planner/Screen.tsx';
import { LETTER, LETTERS_UI } from '#islands/planner/words/letter.ts';
import { isFinalDemand } from '#planner/papers/letter-fit.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';

interface Props {
  readonly stored: StoredCase;
  readonly id: string;
  readonly letter: LetterText;
}
/** Blanks that say what is offered: who names a sum of their own makes an offer of their own. */
const OFFERED: readonly string[] = ['settlementAmount', 'instalmentTable'];

/** Saves a detail of the case that a letter asked for; false where it is none. */
function useDetails(stored: StoredCase) {
  const { store } = useCases();
  return (name: string, value: string): boolean => {
    // Two gaps may be filled before the page has shown the first.
    const { case: file, rev } = store.find(stored.case.id) ?? stored;
    const answers = withDetail(file.answers, name, value);
    if (!answers) return false;
    store.saveCase(file.id, { title: file.title, answers, openedOn: file.openedOn }, rev);
    return true;
  };
}

/**
 * One letter or script on its sheet: filled in the line, its words the owner's to change, checked
 * as they type, and the ways to send it.
 */
export function OneLetter({ stored, id, letter }: Props) {
  const file: Case = stored.case;
  const say = useSay();
  const { settlement } = usePlans().logsOf(file);
  const hand = useLetter(file.id, id);
  const saveDetail = useDetails(stored);
  const { draft } = hand;
  const { material, sentBy, fit, untrue } = useMaterial(file, id, letter, draft.sentBy);
  const forms = letterForms(material, draft, sentBy);
  const { body, paper, out, open, isTableGone } = forms;
  const mark = markOf(textOf(material));
  const [editing, setEditing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const isLetter = letter.kind === 'letter';
  const moved = hand.moved(mark);
  const isNamed = !open.some(({ name }) => OFFERED.includes(name));
  const stops = untrue.filter(({ kind }) => kind !== 'their-offer' || !isNamed);
  const isTrue = stops.length === 0 && open.length === 0 && !moved && !isTableGone;
  const ready = isTrue || !isLetter;
  const fill = (name: string, value: string) => {
    if (!saveDetail(name, value)) hand.fill(name, value);
  };
  const change = (text: string, said: string) => {
    hand.setBody(text, mark);
    say(said);
  };
  const seen = new Set<string>();
  const fields = withFields({ filled: draft.filled, next: open[0]?.name, onFill: fill });
  const isFinal = isFinalDemand(id);
  const hold = fit.kind === 'hold' || fit.kind === 'closed';
  return (
    <Screen
      title={letter.title}
      back={{ to: { at: 'letter', id: file.id }, label: LETTERS_UI.all }}
      quiet={LETTERS_UI[letter.kind]}
    >
      <div class={css['letter']}>
        <div class={`${css['intro']} screen-only`}>
          {letter.summary && <p class={css['lead']}>{letter.summary}</p>}
          <FitNote caseId={file.id} fit={fit} />
        </div>
        <div class={css['desk']}>
          {isLetter && (
            <Gate
              file={file}
              found={stops}
              open={open}
              isTableGone={isTableGone}
              moved={moved}
              onKeep={() => {
                hand.keep(mark);
                say(LETTERS_UI.untrue.kept);
              }}
              proposal={
                open.some(({ name }) => name === 'settlementAmount') && settlement ? (
                  <Proposal
                    terms={settlement}
                    currency={file.answers.debt.currency}
                    onUse={(sum) => hand.fill('settlementAmount', sum)}
                  />
                ) : undefined
              }
            />
          )}
          <div class={`${css['page']} screen-only`}>
            {isLetter && draft.whole === undefined && (
              <SentWay value={sentBy} onChoose={hand.send} />
            )}
            {editing ? (
              <Words
                value={body}
                field={field}
                saved={hand.saved}
                onInput={(text) => hand.setBody(text, mark)}
                onDone={() => setEditing(false)}
              />
            ) : (
              <DocumentSheet paper={paper} words={LETTER} renderText={fields(seen)} />
            )}
            {!isLetter && moved && <p role="status">{LETTERS_UI.moved}</p>}
            <p class={`actions ${css['under']}`}>
              {!editing && (
                <button type="button" class="button" onClick={() => setEditing(true)}>
                  {LETTERS_UI.change}
                </button>
              )}
              {hand.changed && (
                <button
                  type="button"
                  class={css['link']}
                  onClick={() => {
                    hand.fresh();
                    say(LETTERS_UI.freshDone);
                  }}
                >
                  {LETTERS_UI.fresh}
                </button>
              )}
            </p>
          </div>
          <section class={`${css['tone']} screen-only`} aria-labelledby="tone">
            <h2 id="tone" class={css['part']}>
              {LETTERS_UI.check}
            </h2>
            <ToneFindings
              text={body}
              facts={withBlanks(material.facts)}
              level={3}
              context={{
                finalDemand: isFinal,
                ...(file.answers.debtor?.kind ? { debtorKind: file.answers.debtor.kind } : {}),
              }}
              warn={(groups) =>
                !isFinal && groups.has('not-meant') ? LETTERS_UI.namesStep : undefined
              }
              onUse={(text) => change(text, LETTERS_UI.used)}
              onShow={({ start, end }) => {
                setEditing(true);
                setTimeout(() => showIn(field.current, start, end));
              }}
            />
          </section>
          <div class={`${css['printed']} print-only`} aria-hidden="true">
            {ready ? <DocumentSheet paper={out} words={LETTER} /> : LETTERS_UI.untrue.how}
          </div>
          {ready && (
            <SendLetter
              file={file}
              id={id}
              letter={letter}
              forms={forms}
              sentBy={sentBy}
              hold={hold}
            />
          )}
        </div>
      </div>
    </Screen>
  );
}
