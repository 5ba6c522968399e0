import { useMemo, useState } from 'preact/hooks';
import { HalfTypedOffer } from '#islands/form/HalfTypedOffer.tsx';
import { LinesInput, RadioInput } from '#islands/form/inputs.tsx';
import { useHalfTyped } from '#islands/form/use-half-typed.ts';
import { usePlans, useSiteData, useToday } from '#islands/planner/context.ts';
import css from '#islands/planner/papers/papers.module.css';
import { PaperSheet } from '#islands/planner/papers/PaperSheet.tsx';
import { paperText } from '#islands/planner/papers/paper.ts';
import { recapPaper } from '#islands/planner/papers/recap-paper.ts';
import { Tick } from '#islands/planner/papers/Tick.tsx';
import { HIDES, veilOf, type Hide } from '#islands/planner/papers/veil.ts';
import { CopyButton } from '#islands/planner/controls/CopyButton.tsx';
import { LateFold } from '#islands/planner/controls/Fold.tsx';
import shared from '#islands/planner/planner.module.css';
import { Screen } from '#islands/planner/Screen.tsx';
import { AUDIENCES, RECAP, type Audience } from '#islands/planner/words/recap.ts';
import { SHARE } from '#islands/planner/words/share.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { lazy } from '#islands/shared/lazy.tsx';
import type { StoredCase } from '#islands/storage/read-all.ts';

const ShareLink = lazy(() => import('#islands/planner/papers/ShareLink.tsx'));
const ContactCards = lazy(() => import('#islands/planner/papers/ContactCards.tsx'));

const ALL: ReadonlySet<Hide> = new Set(HIDES);
const NOTHING: ReadonlySet<Hide> = new Set();
const CHOICES = AUDIENCES.map((audience) => {
  const [label, hint] = RECAP.audiences[audience];
  return { value: audience, label, hint };
});

/** One page of a case, for a judge, an adviser or the owner's own file: shown as it prints. */
export default function RecapScreen({ stored }: { readonly stored: StoredCase }) {
  const data = useSiteData();
  const { planOf } = usePlans();
  const today = useToday();
  const file = stored.case;
  const [audience, setAudience] = useState<Audience>('adviser');
  const [hidden, setHidden] = useState(ALL);
  const [extra, setExtra] = useState('');
  const half = useHalfTyped({ caseId: file.id, form: 'recap' }, { extra }, (words) =>
    setExtra(words['extra'] ?? ''),
  );
  const names = hidden.has('names');
  const notes = !hidden.has('notes');
  const paper = useMemo(() => {
    const veil = veilOf(
      file,
      hidden,
      extra
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    );
    return recapPaper(file, planOf(file), data, today, veil, audience);
  }, [file, hidden, extra, audience, today]);
  const choose = (value: string) => {
    const next = AUDIENCES.find((each) => each === value) ?? 'adviser';
    setAudience(next);
    setHidden(next === 'adviser' ? ALL : NOTHING);
  };
  const toggle = (hide: Hide) =>
    setHidden(new Set(HIDES.filter((each) => (each === hide) !== hidden.has(each))));
  return (
    <Screen title={RECAP.title} back={{ to: { at: 'case', id: file.id }, label: SHELL.toCase }}>
      <div class={css['recap']}>
        <div class={css['controls']}>
          <RadioInput
            name="audience"
            label={RECAP.for}
            value={audience}
            onInput={choose}
            choices={CHOICES}
          />
          <fieldset class={css['ticks']}>
            <legend>{RECAP.hide}</legend>
            {HIDES.map((hide) => {
              const [label, hint] = RECAP.hides[hide];
              return (
                <Tick
                  key={hide}
                  label={label}
                  {...(hint ? { hint } : {})}
                  on={hidden.has(hide)}
                  onChange={() => toggle(hide)}
                />
              );
            })}
          </fieldset>
          <HalfTypedOffer half={half} />
          {names && notes && (
            <LinesInput
              name="black"
              label={RECAP.extra}
              hint={RECAP.extraHint}
              value={extra}
              onInput={setExtra}
              rows={3}
              most={4000}
            />
          )}
          {names && notes && (
            <p>
              <strong>{RECAP.readFirst}</strong>
            </p>
          )}
          <p class="actions">
            <button type="button" class="button button--next" onClick={() => print()}>
              {RECAP.print}
            </button>
          </p>
          <CopyButton text={paperText(paper)} label={RECAP.copy} />
        </div>
        <p class={`quiet ${css['preview']}`}>{RECAP.preview}</p>
        <PaperSheet paper={paper} />
        <section aria-labelledby="pass-on" class={css['pass-on']}>
          <h2 id="pass-on" class={shared['section']}>
            {RECAP.more}
          </h2>
          <LateFold title={SHARE.title}>{() => <ShareLink stored={stored} />}</LateFold>
          <LateFold title={RECAP.cards}>{() => <ContactCards stored={stored} />}</LateFold>
        </section>
      </div>
    </Screen>
  );
}
