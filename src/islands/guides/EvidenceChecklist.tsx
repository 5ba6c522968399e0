import { useEffect, useState } from 'preact/hooks';
import {
  CLAIM_KINDS,
  CLAIM_NAMES,
  completeness,
  piecesFor,
  type ClaimKind,
} from '#islands/guides/evidence.ts';
import css from '#islands/guides/guides.module.css';
import { checklistChoice } from '#islands/storage/choices.ts';

/** What was ticked before in this browser; undefined where nothing was, or the text is not ours. */
function recall(): { readonly kind: ClaimKind; readonly have: readonly string[] } | undefined {
  const [kind, ...have] = checklistChoice.read().split(',');
  const known = CLAIM_KINDS.find((each) => each === kind);
  return known ? { kind: known, have } : undefined;
}

/**
 * A list to tick: what proves this kind of claim, how much of it is there, and what to get next.
 */
export default function EvidenceChecklist() {
  const [kind, setKind] = useState<ClaimKind>('work');
  const [have, setHave] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const before = recall();
    if (before) {
      setKind(before.kind);
      setHave(new Set(before.have));
    }
  }, []);
  const change = (nextKind: ClaimKind, next: ReadonlySet<string>) => {
    setKind(nextKind);
    setHave(next);
    checklistChoice.write([nextKind, ...next].join(','));
  };
  const toggle = (id: string) =>
    change(kind, new Set(have.has(id) ? [...have].filter((each) => each !== id) : [...have, id]));
  const { percent, missing } = completeness(kind, have);
  return (
    <div class={css['box']}>
      <label class={css['field']}>
        What is the claim about?
        <select
          value={kind}
          onChange={(event) =>
            change(CLAIM_KINDS.find((each) => each === event.currentTarget.value) ?? 'work', have)
          }
        >
          {CLAIM_KINDS.map((each) => (
            <option value={each} key={each}>
              {CLAIM_NAMES[each]}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend class="hush">What you have</legend>
        {piecesFor(kind).map(({ id, label, hint }) => (
          <label class={css['tick']} key={id}>
            <input type="checkbox" checked={have.has(id)} onChange={() => toggle(id)} />
            <span>
              {label}
              <small>{hint}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <div class={css['answer']}>
        <p class={css['verdict']} aria-live="polite">
          {percent} percent of what helps most
        </p>
        <progress max={100} value={percent} aria-label="How complete your proof is" />
        {missing[0] ? (
          <p>
            Get this next: <strong>{missing[0].label}</strong>. {missing[0].hint}.
          </p>
        ) : (
          <p>You have all of it. Put it in order by date.</p>
        )}
      </div>
    </div>
  );
}
