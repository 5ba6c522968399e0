import { useState } from 'preact/hooks';
import {
  CALL_SITUATIONS, CALLEE_NAMES, CALLEES, OBJECTIONS, openingLines, SITUATION_NAMES, type Callee, type CallSituation,
} from '#islands/guides/call-lines.ts';
import css from '#islands/guides/guides.module.css';

/** A rehearsal of the first minute of a call: line by line, then cards with what people say back. */
export default function CallOpener() {
  const [callee, setCallee] = useState<Callee>('business');
  const [situation, setSituation] = useState<CallSituation>('first');
  const [shown, setShown] = useState(1);
  const lines = openingLines(callee, situation);
  const done = shown >= lines.length;
  return (
    <div class={css['box']}>
      <h3>Rehearse the call</h3>
      <div class={css['fields']}>
        <label class={css['field']}>
          Whom do you call?
          <select value={callee} onChange={(event) => { setCallee(CALLEES.find((each) => each === event.currentTarget.value) ?? 'business'); setShown(1); }}>
            {CALLEES.map((each) => <option value={each} key={each}>{CALLEE_NAMES[each]}</option>)}
          </select>
        </label>
        <label class={css['field']}>
          What came before?
          <select value={situation} onChange={(event) => { setSituation(CALL_SITUATIONS.find((each) => each === event.currentTarget.value) ?? 'first'); setShown(1); }}>
            {CALL_SITUATIONS.map((each) => <option value={each} key={each}>{SITUATION_NAMES[each]}</option>)}
          </select>
        </label>
      </div>
      <ol class={`${css['answer']} ${css['lines']}`} aria-live="polite">
        {lines.slice(0, shown).map(({ say, why }) => <li key={say}>{say === '…' ? <em>Silence</em> : <q>{say}</q>}<small>{why}</small></li>)}
      </ol>
      <p class="actions">
        {done
          ? <button type="button" class="button" onClick={() => setShown(1)}>Start again</button>
          : <button type="button" class="button" onClick={() => setShown(shown + 1)}>Next line</button>}
      </p>
      {done && <Cards />}
    </div>
  );
}

/** What they may say: think of your answer first, then turn the card. */
function Cards() {
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(false);
  const card = OBJECTIONS[at % OBJECTIONS.length]!;
  return (
    <div class={css['card']}>
      <p class="label">They say</p>
      <q>{card.they}</q>
      <div aria-live="polite">
        {open && <><p class="label">You say</p><q>{card.you}</q><p class="quiet">{card.why}</p></>}
      </div>
      <p class="actions">
        {open
          ? <button type="button" class="button" onClick={() => { setAt(at + 1); setOpen(false); }}>Next card</button>
          : <button type="button" class="button" onClick={() => setOpen(true)}>Say your answer aloud, then show one</button>}
      </p>
    </div>
  );
}
