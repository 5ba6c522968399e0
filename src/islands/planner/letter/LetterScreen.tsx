import { usePlans, useSiteData, useToday } from '#islands/planner/context.ts';
import css from '#islands/planner/letter/letter.module.css';
import { fitOf, type Fit } from '#planner/papers/letter-fit.ts';
import { WithWords } from '#islands/planner/letter/WithWords.tsx';
import { OneLetter } from '#islands/planner/letter/OneLetter.tsx';
import { hashOf } from '#islands/planner/screen-address.ts';
import { Screen } from '#islands/planner/Screen.tsx';
import { LETTERS_UI } from '#islands/planner/words/letter.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { showDay } from '#islands/shared/format.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';

interface Props {
  readonly stored: StoredCase;
  readonly letter: string | undefined;
}
type Group = keyof typeof LETTERS_UI.groups;
function groupOf({ kind }: Fit): Group {
  if (kind === 'now' || kind === 'fits') return 'now';
  return kind === 'later' ? 'later' : 'other';
}

/** The letters and scripts of a case, the one that fits first; or one of them. */
export default function LetterScreen({ stored, letter: chosen }: Props) {
  const { letters, law } = useSiteData();
  const today = useToday();
  const { planOf } = usePlans();
  const file = stored.case;
  const one = chosen !== undefined && Object.hasOwn(letters, chosen) ? letters[chosen] : undefined;
  if (chosen !== undefined && one)
    return (
      <WithWords id={chosen} key={chosen}>
        {(letter) => <OneLetter stored={stored} id={chosen} letter={letter} />}
      </WithWords>
    );
  const plan = planOf(file);
  const all = Object.entries(letters)
    .map(([id, letter]) => ({
      id,
      letter,
      fit: fitOf({ ...letter, id }, file, plan, law, today),
    }))
    .filter(({ fit }) => fit.kind !== 'elsewhere');
  const rank = ({ fit }: { readonly fit: Fit }) => {
    if (fit.kind === 'now') return '0';
    return fit.kind === 'later' ? fit.on : '1';
  };
  const held = plan.stage.startsWith('onHold.');
  return (
    <Screen
      title={LETTERS_UI.title}
      back={{ to: { at: 'case', id: file.id }, label: SHELL.toCase }}
      narrow
    >
      {chosen !== undefined && <p>{LETTERS_UI.missing}</p>}
      {held ? (
        <p class={`${css['fit']} ${css['stop']}`}>
          <strong>{LETTERS_UI.hold}</strong>{' '}
          <a href={hashOf({ at: 'hold', id: file.id })}>{LETTERS_UI.holdHow}</a>
        </p>
      ) : (
        <p class={css['lead']}>{LETTERS_UI.lead}</p>
      )}
      {(Object.keys(LETTERS_UI.groups) as Group[]).map((group) => {
        const these = all
          .filter(({ fit }) => groupOf(fit) === group)
          .sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
        return (
          these.length > 0 && (
            <section key={group} aria-labelledby={`letters-${group}`} class={css['group']}>
              <h2 id={`letters-${group}`} class={css['part']}>
                {LETTERS_UI.groups[group]}
              </h2>
              <ul role="list" class={css['list']}>
                {these.map(({ id, letter, fit }) => (
                  <li key={id}>
                    <a href={hashOf({ at: 'letter', id: file.id, letter: id })}>{letter.title}</a>{' '}
                    <span class="quiet small">{LETTERS_UI[letter.kind]}</span>
                    {letter.summary && <p>{letter.summary}</p>}
                    {fit.kind === 'now' && (
                      <p>
                        <strong>{LETTERS_UI.now}</strong>
                      </p>
                    )}
                    {fit.kind === 'later' && (
                      <p class="quiet small">{LETTERS_UI.on(showDay(fit.on, today))}</p>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </Screen>
  );
}
