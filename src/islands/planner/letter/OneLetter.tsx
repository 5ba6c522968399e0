import { useMemo, useRef, useState } from 'preact/hooks';
import type { Case } from '#domain/case.ts';
import { GrowingText, showIn } from '#islands/calm/GrowingText.tsx';
import { ToneFindings } from '#islands/calm/ToneFindings.tsx';
import { usePlans, useSay, useSiteData, useToday } from '#islands/planner/context.ts';
import type { LetterText } from '#islands/planner/data.ts';
import { BlankFields, blanksIn } from '#islands/planner/letter/BlankFields.tsx';
import { FitNote } from '#islands/planner/letter/FitNote.tsx';
import css from '#islands/planner/letter/letter.module.css';
import { fitOf, stepOf } from '#planner/papers/letter-fit.ts';
import {
  fillLetter,
  letterFacts,
  withBlanks,
  type LetterFacts,
} from '#islands/planner/letter/letter-text.ts';
import { TruthNote } from '#islands/planner/letter/TruthNote.tsx';
import { untruths } from '#planner/papers/truth.ts';
import { SendLetter } from '#islands/planner/letter/SendLetter.tsx';
import { markOf, useText } from '#islands/planner/letter/use-text.ts';
import { settleWords } from '#islands/planner/settle-words.ts';
import { showMoney } from '#islands/shared/format.ts';
import type { SettlementTerms } from '#planner/plan/logs-of-next.ts';
import { Screen } from '#islands/planner/Screen.tsx';
import { LETTERS_UI } from '#islands/planner/words/letter.ts';

interface Props {
  readonly file: Case;
  readonly id: string;
  readonly letter: LetterText;
}
/** Blanks that say what is offered. */
const OFFERED: readonly string[] = ['settlementAmount', 'instalmentTable'];

const inOne = (letter: LetterText, facts: LetterFacts): string =>
  fillLetter(letter, facts).paragraphs.join('\n\n');

/** The sum of a settlement stands in the letter as money is written. */
function sumWords(terms: SettlementTerms, { answers: { debt } }: Case) {
  const { hint, suggest } = settleWords(terms, debt.currency, true);
  return {
    hint,
    suggest: suggest && { ...suggest, value: showMoney(suggest.value, debt.currency) },
  };
}

/**
 * One letter or script: filled, the owner's to change, checked as they type, and the ways to send
 * it.
 */
export function OneLetter({ file, id, letter }: Props) {
  const { law } = useSiteData();
  const today = useToday();
  const { planOf, logsOf } = usePlans();
  const say = useSay();
  const plan = planOf(file);
  const isLetter = letter.kind === 'letter';
  // The case is read once, not at every key that is pressed.
  const { fit, facts, untrue } = useMemo(() => {
    const { deadline: _, ...undated } = plan.next;
    const step = stepOf(id, plan, law) ?? undated;
    const about = { id, stage: letter.stage };
    return {
      fit: fitOf(id, letter.stage, file, plan, law, today),
      facts: letterFacts(file, plan, step, law, today),
      untrue: isLetter ? untruths(about, file, plan, step, law, today) : [],
    };
  }, [id, letter, file, plan, law, today]);
  const draft = useText(
    file.id,
    id,
    inOne(letter, facts),
    markOf(inOne(letter, { ...facts, today: '' })),
    facts['today'] ?? '',
  );
  const [before, setBefore] = useState<string | undefined>();
  const field = useRef<HTMLTextAreaElement>(null);
  const final = id.startsWith('final-demand');
  const blanks = isLetter ? blanksIn(draft.text) : [];
  const open = blanks.map(({ words }) => words);
  // Who has named a sum of their own makes an offer of their own.
  const isNamed = !blanks.some(({ name }) => OFFERED.includes(name));
  const stops = untrue.filter(({ kind }) => kind !== 'their-offer' || !isNamed);
  const ready = stops.length === 0 && open.length === 0 && !draft.moved;
  const { settlement } = logsOf(file);
  const about = settlement ? { settlementAmount: sumWords(settlement, file) } : {};
  const change = (text: string, said: string) => {
    setBefore(draft.text);
    draft.set(text);
    say(said);
  };
  const fill = (text: string) => {
    change(text, LETTERS_UI.filled);
    // The form goes when nothing is missing any more, and focus would go with it.
    if (blanksIn(text).length === 0) field.current?.focus();
  };
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
          <div class={`${css['missing']} screen-only`}>
            <BlankFields caseId={file.id} text={draft.text} onFill={fill} about={about} />
          </div>
          <div class={`${css['page']} screen-only`}>
            <label class={css['part']} for="letter-text">
              {LETTERS_UI.text}
            </label>
            <p class="quiet small" id="letter-hint">
              {LETTERS_UI.textHint}
            </p>
            {!draft.saved && (
              <p role="alert" class={`${css['fit']} ${css['stop']}`}>
                {LETTERS_UI.unsaved}
              </p>
            )}
            {draft.moved && !isLetter && (
              <p class={`${css['fit']} ${css['wait']}`} role="status">
                {LETTERS_UI.moved}
              </p>
            )}
            <GrowingText
              id="letter-text"
              value={draft.text}
              describedBy="letter-hint"
              paper
              rows={12}
              field={field}
              onInput={(text) => {
                setBefore(undefined);
                draft.set(text);
              }}
            />
            {(before !== undefined || draft.changed) && (
              <p class={`actions ${css['under']}`}>
                {before !== undefined && (
                  <button
                    type="button"
                    class="button"
                    onClick={() => {
                      draft.set(before);
                      setBefore(undefined);
                      say(LETTERS_UI.undone);
                    }}
                  >
                    {LETTERS_UI.undo}
                  </button>
                )}
                {draft.changed && (
                  <button
                    type="button"
                    class={css['link']}
                    onClick={() => {
                      setBefore(draft.text);
                      draft.fresh();
                      say(LETTERS_UI.freshDone);
                    }}
                  >
                    {LETTERS_UI.fresh}
                  </button>
                )}
              </p>
            )}
          </div>
          <section class={`${css['tone']} screen-only`} aria-labelledby="tone">
            <h2 id="tone" class={css['part']}>
              {LETTERS_UI.check}
            </h2>
            <ToneFindings
              text={draft.text}
              facts={withBlanks(facts)}
              level={3}
              context={{
                finalDemand: final,
                ...(file.answers.debtor?.kind ? { debtorKind: file.answers.debtor.kind } : {}),
              }}
              warn={(groups) =>
                !final && groups.has('not-meant') ? LETTERS_UI.namesStep : undefined
              }
              onUse={(text) => change(text, LETTERS_UI.used)}
              onShow={({ start, end }) => showIn(field.current, start, end)}
            />
          </section>
          <div class={`${css['printed']} print-only`} aria-hidden="true">
            {ready || !isLetter ? draft.text : LETTERS_UI.untrue.how}
          </div>
          <TruthNote
            file={file}
            found={stops}
            open={open}
            moved={draft.moved && isLetter}
            onKeep={() => {
              draft.keep();
              say(LETTERS_UI.untrue.kept);
              field.current?.focus();
            }}
          />
          <SendLetter
            file={file}
            id={id}
            letter={letter}
            text={draft.text}
            invoices={facts['invoiceList'] ?? ''}
            hold={fit.kind === 'hold' || fit.kind === 'closed'}
            ready={ready || !isLetter}
          />
        </div>
      </div>
    </Screen>
  );
}
