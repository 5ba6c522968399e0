import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import css from '#islands/calm/calm.module.css';
import { fill } from '#islands/calm/fill.ts';
import { REHEARSAL } from '#islands/calm/words.ts';
import {
  choicesOf,
  lineOf,
  rehearse,
  startRehearsal,
  type Occasion,
  type RehearsalState as Now,
  type RehearsalEvent,
  type RehearsalWords,
} from '#planner/contact/rehearsal.ts';

interface Props {
  readonly words: RehearsalWords;
  /** Blanks of the lines. */
  readonly facts: Readonly<Record<string, string | undefined>>;
  readonly person: boolean;
  readonly occasion: Occasion;
  /** What to do after the call, by how it went. */
  readonly after?: (now: Now) => ComponentChildren;
  readonly level?: 2 | 3;
}

/**
 * A call rehearsed line by line: what to say, when to be silent, what they may answer, and the way
 * out.
 */
export function Rehearsal({ words, facts, person, occasion, after, level = 3 }: Props) {
  const [now, setNow] = useState<Now>(startRehearsal);
  const place = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const send = (event: RehearsalEvent) => {
    moved.current = true;
    setNow(rehearse(now, event));
  };
  useLayoutEffect(() => {
    // The button that was pressed may be gone: the new line takes focus, and is read out.
    if (moved.current) place.current?.focus({ preventScroll: true });
  }, [now]);
  const Heading = level === 2 ? 'h2' : 'h3';
  const choices = choicesOf(now);
  const answers = choices.flatMap((event) => (event.type === 'ANSWERED' ? [event.answer] : []));
  const steps = choices.flatMap((event) =>
    event.type === 'ANSWERED' || event.type === 'END' ? [] : [event],
  );
  const silent = now.hasTag('silence');
  return (
    <div class={css['rehearsal']}>
      <div class={`${css['now']} ${silent ? css['quietly'] : ''}`} ref={place} tabIndex={-1}>
        <Line
          now={now}
          words={words}
          facts={facts}
          person={person}
          occasion={occasion}
          Heading={Heading}
        />
      </div>
      {answers.length > 0 && (
        <ul role="list" class={css['answers']}>
          {answers.map((answer) => (
            <li key={answer}>
              <button
                type="button"
                class="button"
                onClick={() => send({ type: 'ANSWERED', answer })}
              >
                <span>
                  <strong>{words.answers[answer].label}</strong>“{words.answers[answer].they}”
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="actions">
        {steps.map((event) => (
          <button type="button" class="button" key={event.type} onClick={() => send(event)}>
            {REHEARSAL.buttons[event.type]}
          </button>
        ))}
        {now.can({ type: 'END' }) && (
          <button type="button" class={css['link']} onClick={() => send({ type: 'END' })}>
            {REHEARSAL.buttons.END}
          </button>
        )}
      </p>
      {now.matches('debrief') && after?.(now)}
    </div>
  );
}

function Line({
  now,
  words,
  facts,
  person,
  occasion,
  Heading,
}: Omit<Props, 'after' | 'level'> & { readonly now: Now; readonly Heading: 'h2' | 'h3' }) {
  if (now.matches('prepare')) {
    return (
      <>
        <Heading>{REHEARSAL.prepareTitle}</Heading>
        <ul>
          {words.prepare.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </>
    );
  }
  if (now.matches('debrief'))
    return (
      <>
        <Heading>{REHEARSAL.ended}</Heading>
        <p>{REHEARSAL.endedHow}</p>
      </>
    );
  const { answer } = now.context;
  const id = lineOf(now, { person, occasion });
  if (!id) return <p class={css['hold']}>{REHEARSAL.choose}</p>;
  const { say, why } = words.lines[id];
  const theirs =
    answer &&
    now.matches({ call: 'reply' }) &&
    !now.hasTag('silence') &&
    !now.matches({ call: { reply: 'noted' } })
      ? words.answers[answer].they
      : undefined;
  return (
    <>
      {theirs && (
        <p class={css['theirs']}>
          <span class="label">{REHEARSAL.they}</span> <q>{theirs}</q>
        </p>
      )}
      {say === undefined ? (
        <p class={css['hold']}>{REHEARSAL.silence}</p>
      ) : (
        <p>
          <span class="label">{REHEARSAL.you}</span> <q>{fill(say, facts)}</q>
        </p>
      )}
      <p class="quiet">{why}</p>
    </>
  );
}
