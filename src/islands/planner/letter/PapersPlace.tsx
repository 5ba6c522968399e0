import { Desk } from '#islands/planner/case/desk/Desk.tsx';
import desk from '#islands/planner/case/desk/desk.module.css';
import { usePlans, useSiteData, useToday } from '#islands/planner/context.ts';
import css from '#islands/planner/letter/letter.module.css';
import { hashOf, type ScreenAddress } from '#islands/planner/screen-address.ts';
import { LETTERS_UI, PAPERS } from '#islands/planner/words/letter.ts';
import { showDay } from '#islands/shared/format.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import { fitOf, type Fit } from '#planner/papers/letter-fit.ts';

type Group = keyof typeof LETTERS_UI.groups;
function groupOf({ kind }: Fit): Group {
  if (kind === 'now' || kind === 'fits') return 'now';
  return kind === 'later' ? 'later' : 'other';
}
/** The paper of the next step first, then those that fit, then by their day. */
function rankOf(fit: Fit): string {
  if (fit.kind === 'now') return '0';
  return fit.kind === 'later' ? fit.on : '1';
}

/** *Papers*: letters and scripts, the one that fits first, and whatever else leaves a case. */
export default function PapersPlace({ stored }: { readonly stored: StoredCase }) {
  const { letters, law } = useSiteData();
  const today = useToday();
  const { planOf } = usePlans();
  const file = stored.case;
  const { id } = file;
  const plan = planOf(file);
  const all = Object.entries(letters)
    .map(([name, letter]) => ({
      name,
      letter,
      fit: fitOf({ ...letter, id: name }, file, plan, law, today),
    }))
    .filter(({ fit }) => fit.kind !== 'elsewhere');
  const held = plan.stage.startsWith('onHold.');
  const others: readonly (readonly [ScreenAddress, keyof typeof PAPERS.others])[] = [
    [{ at: 'recap', id }, 'recap'],
    [{ at: 'file', id }, 'file'],
    [{ at: 'rehearse', id }, 'rehearse'],
    [{ at: 'calm', id }, 'calm'],
  ];
  const row = ({ name, letter, fit }: (typeof all)[number]) => (
    <li key={name}>
      <a class="go" href={hashOf({ at: 'letter', id, letter: name })}>
        {letter.title}
      </a>
      <p class="small quiet">
        {fit.kind === 'later'
          ? LETTERS_UI.on(showDay(fit.on, today))
          : letter.summary || LETTERS_UI[letter.kind]}
      </p>
      {fit.kind === 'now' && (
        <p class="small">
          <strong>{LETTERS_UI.now}</strong>
        </p>
      )}
    </li>
  );
  return (
    <Desk stored={stored} place="papers">
      <h2 class={desk['first']} tabIndex={-1} data-part>
        {LETTERS_UI.title}
      </h2>
      {held ? (
        <p class={`${css['fit']} ${css['stop']}`}>
          <strong>{LETTERS_UI.hold}</strong>{' '}
          <a class="go" href={hashOf({ at: 'hold', id })}>
            {LETTERS_UI.holdHow}
          </a>
        </p>
      ) : (
        <p class={css['lead']}>{LETTERS_UI.lead}</p>
      )}
      {(Object.keys(LETTERS_UI.groups) as Group[]).map((group) => {
        const these = all
          .filter(({ fit }) => groupOf(fit) === group)
          .sort((a, b) => (rankOf(a.fit) < rankOf(b.fit) ? -1 : 1));
        if (these.length === 0) return null;
        const list = (
          <ul role="list" class={css['list']}>
            {these.map(row)}
          </ul>
        );
        if (group === 'now')
          return (
            <section key={group} aria-labelledby="letters-now">
              <h3 id="letters-now" class={desk['label']}>
                {LETTERS_UI.groups.now}
              </h3>
              {list}
            </section>
          );
        return (
          <details key={group} class={desk['fold']}>
            <summary>
              {LETTERS_UI.groups[group]} ({these.length})
            </summary>
            {list}
          </details>
        );
      })}
      <section class={desk['section']} aria-labelledby="other-papers">
        <h2 id="other-papers">{PAPERS.title}</h2>
        <ul role="list" class={css['list']}>
          {others.map(([to, name]) => (
            <li key={name}>
              <a class="go" href={hashOf(to)}>
                {PAPERS.others[name].title}
              </a>
              <p class="small quiet">{PAPERS.others[name].what}</p>
            </li>
          ))}
        </ul>
      </section>
    </Desk>
  );
}
