import { useRef, useState } from 'preact/hooks';
import css from '#islands/calm/calm.module.css';
import { GrowingText, showIn } from '#islands/calm/GrowingText.tsx';
import { ToneFindings } from '#islands/calm/ToneFindings.tsx';
import { TONE } from '#islands/calm/words.ts';

/** The tone check of any text, without a case: nothing is saved, nothing leaves the page. */
export default function ToneCheck() {
  const [text, setText] = useState('');
  const [kind, setKind] = useState<'letter' | 'final-demand'>('letter');
  const [before, setBefore] = useState<string | undefined>();
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div class={css['box']}>
      <h3>{TONE.title}</h3>
      <div class={css['fields']}>
        <label>
          {TONE.what}
          <select
            value={kind}
            onChange={(event) =>
              setKind(event.currentTarget.value === 'final-demand' ? 'final-demand' : 'letter')
            }
          >
            {Object.entries(TONE.kinds).map(([id, name]) => (
              <option value={id} key={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div>
        <label for="tone-text">{TONE.yours}</label>
        <p class="quiet small" id="tone-text-hint">
          {TONE.yoursHint}
        </p>
        <GrowingText
          id="tone-text"
          value={text}
          describedBy="tone-text-hint"
          field={field}
          onInput={(value) => {
            setText(value);
            setBefore(undefined);
          }}
        />
      </div>
      <ToneFindings
        text={text}
        context={{ finalDemand: kind === 'final-demand' }}
        level={3}
        onUse={(next) => {
          setBefore(text);
          setText(next);
          setSaid(TONE.used);
        }}
        onShow={({ start, end }) => showIn(field.current, start, end)}
      />
      {before !== undefined && (
        <p class="actions">
          <button
            type="button"
            class="button"
            onClick={() => {
              setText(before);
              setBefore(undefined);
              setSaid(TONE.undone);
            }}
          >
            {TONE.undo}
          </button>
        </p>
      )}
      <p class="hush" role="status">
        {said}
      </p>
    </div>
  );
}
