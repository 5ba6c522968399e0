import { useEffect, useState } from 'preact/hooks';
import { addDays } from '#domain/dates.ts';
import { fill } from '#islands/calm/fill.ts';
import { GrowingText } from '#islands/calm/GrowingText.tsx';
import { ToneFindings } from '#islands/calm/ToneFindings.tsx';
import { usePlans, useSay, useSiteData, useToday } from '#islands/planner/context.ts';
import css from '#islands/planner/calm/calm.module.css';
import { Wait } from '#islands/planner/calm/Wait.tsx';
import { letterOf } from '#planner/papers/letter-fit.ts';
import { letterFacts } from '#islands/planner/letter/letter-facts.ts';
import { CopyButton } from '#islands/planner/controls/CopyButton.tsx';
import { hashOf } from '#islands/planner/screen-address.ts';
import { Screen } from '#islands/planner/Screen.tsx';
import { CALM } from '#islands/planner/words/calm.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { showDate } from '#islands/shared/format.ts';
import { dropDraft, readDraft, saveDraft } from '#islands/storage/drafts.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';

const NAME = 'angry';
/** A date to ask for where the plan names none. */
const ASK_DAYS = 7;

/** Write it angry, see what is in it, see the calm version, and wait a night. */
export default function CalmScreen({ stored }: { readonly stored: StoredCase }) {
  const { law, letters } = useSiteData();
  const today = useToday();
  const { planOf } = usePlans();
  const file = stored.case;
  const plan = planOf(file);
  const onHold = plan.stage.startsWith('onHold.');
  const facts = letterFacts(file, plan, plan.next, law, today);
  const filled = { ...facts, deadline: facts['deadline'] ?? showDate(addDays(today, ASK_DAYS)) };
  const first = (text: string) => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
  const notDue = plan.stage === 'notDue';
  const parts = [
    { id: 'fact', text: first(fill(notDue ? CALM.factNotDue : CALM.fact, filled)) },
    { id: 'ask', text: fill(notDue ? CALM.askNotDue : CALM.ask, filled) },
    { id: 'date', text: fill(CALM.date, filled) },
    { id: 'next', text: CALM.next },
  ] as const;
  const next = letterOf(plan.next, law, file);
  const letter = next !== undefined && letters[next]?.kind === 'letter' ? next : undefined;
  return (
    <Screen
      title={CALM.title}
      back={{ to: { at: 'case', id: file.id }, label: SHELL.toCase }}
      narrow
    >
      <p>{CALM.lead}</p>
      <Angry caseId={file.id} facts={filled} />
      <section aria-labelledby="calm-version" class={css['part']}>
        <h2 id="calm-version">{onHold ? CALM.holdTitle : CALM.calmTitle}</h2>
        {onHold ? (
          <p class={css['stop']}>{CALM.hold}</p>
        ) : (
          <>
            <p>{CALM.calmHow}</p>
            <dl class={css['pattern']}>
              {parts.map(({ id, text }) => (
                <div key={id}>
                  <dt>{CALM.parts[id]}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
            <CopyButton text={parts.map(({ text }) => text).join(' ')} />
            <p>
              <a
                href={hashOf(
                  letter ? { at: 'letter', id: file.id, letter } : { at: 'papers', id: file.id },
                )}
              >
                {letter ? CALM.letter : CALM.letters}
              </a>
            </p>
          </>
        )}
      </section>
      <Wait file={file} />
    </Screen>
  );
}

/** The angry text: in this screen only, unless the owner keeps it. */
function Angry({
  caseId,
  facts,
}: {
  readonly caseId: string;
  readonly facts: Readonly<Record<string, string | undefined>>;
}) {
  const say = useSay();
  const [text, setText] = useState(() => readDraft(caseId, NAME)?.text ?? '');
  const [kept, setKept] = useState<'no' | 'yes' | 'failed'>(() =>
    readDraft(caseId, NAME) ? 'yes' : 'no',
  );
  useEffect(() => {
    // A page that the browser keeps for Back would show it again.
    const leave = () => {
      if (kept !== 'yes') setText('');
    };
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, [kept]);
  const keep = (value: string) =>
    setKept(saveDraft(caseId, NAME, { text: value, from: '' }) ? 'yes' : 'failed');
  const type = (value: string) => {
    setText(value);
    if (kept === 'yes') keep(value);
  };
  const clear = () => {
    dropDraft(caseId, NAME);
    setKept('no');
    setText('');
    say(CALM.cleared);
    document.getElementById('angry-text')?.focus();
  };
  return (
    <>
      <div class={`${css['part']} screen-only`}>
        <label for="angry-text" class={css['label']}>
          {CALM.text}
        </label>
        <p id="angry-hint" class="quiet small">
          {CALM.hint}
        </p>
        <GrowingText
          id="angry-text"
          value={text}
          describedBy="angry-hint"
          rows={7}
          onInput={type}
        />
        <p class={`actions ${css['under']}`}>
          {text !== '' && (
            <button type="button" class="button" onClick={clear}>
              {CALM.clear}
            </button>
          )}
          {text !== '' && kept === 'no' && (
            <button type="button" class={css['link']} onClick={() => keep(text)}>
              {CALM.keep}
            </button>
          )}
        </p>
        <p class="quiet small" role="status">
          {kept === 'yes' && CALM.kept}
          {kept === 'failed' && CALM.notKept}
        </p>
      </div>
      {text.trim() !== '' && (
        <section aria-labelledby="angry-sees" class={`${css['part']} screen-only`}>
          <h2 id="angry-sees">{CALM.sees}</h2>
          <p class="quiet">{CALM.seesHow}</p>
          <ToneFindings text={text} context={{}} facts={facts} level={3} />
        </section>
      )}
    </>
  );
}
