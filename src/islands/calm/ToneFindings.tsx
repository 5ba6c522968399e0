import { useEffect, useRef, useState } from 'preact/hooks';
import css from '#islands/calm/calm.module.css';
import { useToneData } from '#islands/calm/fetched.ts';
import { fill } from '#islands/calm/fill.ts';
import { TONE } from '#islands/calm/words.ts';
import {
  betterFor,
  toneOf,
  withBetter,
  type ToneContext,
  type ToneData,
  type ToneFinding,
} from '#domain/tone.ts';

interface Props {
  readonly text: string;
  readonly context: ToneContext;
  /** What is known for the blanks of the better words. */
  readonly facts?: Readonly<Record<string, string | undefined>>;
  /** Takes the text with better words in it; absent where the text is only read. */
  readonly onUse?: (text: string, finding: ToneFinding) => void;
  /** Shows a finding in the field. */
  readonly onShow?: (finding: ToneFinding) => void;
  /** What to say above the list, by the groups of phrases that were found. */
  readonly warn?: (groups: ReadonlySet<string>) => string | undefined;
  readonly level?: 2 | 3;
}

/** A pause of the typing hand before the text is read, so that typing stays quick. */
const PAUSE = 250;

/**
 * What the tone check finds in a text: each phrase with its risk and better words, one press away.
 */
export function ToneFindings({ text, context, facts = {}, onUse, onShow, warn, level = 3 }: Props) {
  const [calm, setCalm] = useState(text);
  const some = calm.trim() !== '';
  const [data, again] = useToneData(some);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  if (!some) return null;
  if (data === 'waiting')
    return (
      <p class="quiet" role="status">
        {TONE.waiting}
      </p>
    );
  if (data === 'failed') {
    return (
      <p role="alert">
        {TONE.failed}{' '}
        <button type="button" class="button" onClick={again}>
          {TONE.again}
        </button>
      </p>
    );
  }
  const findings = toneOf(calm, data.phrases, context);
  const use = (finding: ToneFinding) => {
    // The text may have moved on since it was read: look for the same phrase in it as it is now.
    const now = toneOf(text, data.phrases, context).find(
      ({ phrase, text: words }) => phrase.id === finding.phrase.id && words === finding.text,
    );
    if (!now || !onUse) return;
    onUse(withBetter(text, now, fill(betterFor(now), facts)), now);
    list.current?.focus();
  };
  const warning = warn?.(new Set(findings.map(({ phrase }) => phrase.group)));
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div class={css['findings']} ref={list} tabIndex={-1}>
      <div role="status">
        <Heading class={css['count']}>
          {findings.length === 0 ? TONE.none : TONE.count(findings.length)}
        </Heading>
      </div>
      {warning && (
        <p class={css['warning']} role="alert">
          {warning}
        </p>
      )}
      {findings.length === 0 && <p class="quiet small">{TONE.noneHow}</p>}
      {findings.length > 0 && (
        <ul role="list" aria-label={TONE.list}>
          {findings.map((finding) => (
            <li key={`${finding.phrase.id} ${finding.start}`}>
              <Finding
                finding={finding}
                source={sourceOf(data, finding)}
                better={fill(betterFor(finding), facts)}
                {...(onUse ? { onUse: () => use(finding) } : {})}
                {...(onShow ? { onShow: () => onShow(finding) } : {})}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What the first source of a phrase is called, and where it stands. */
function sourceOf({ sources }: ToneData, { phrase }: ToneFinding) {
  const [source] = phrase.sources;
  return source && sources[source];
}

interface FindingProps {
  readonly finding: ToneFinding;
  readonly source: { readonly title: string; readonly href: string } | undefined;
  readonly better: string;
  readonly onUse?: () => void;
  readonly onShow?: () => void;
}

function Finding({ finding, source, better, onUse, onShow }: FindingProps) {
  const { text, phrase } = finding;
  return (
    <>
      <p class={css['phrase']}>
        <mark>{text}</mark>
      </p>
      <p class="small">
        <strong>{TONE.risk}:</strong> {phrase.risk}
        {source && (
          <>
            {' '}
            <a class={css['source']} href={`${import.meta.env.BASE_URL}${source.href.slice(1)}`}>
              {TONE.source}
              <span class="hush"> ({source.title})</span>
            </a>
          </>
        )}{' '}
        <a class={css['source']} href={`${import.meta.env.BASE_URL}clinic/#${phrase.clinic}`}>
          {TONE.clinic}
          <span class="hush"> ({phrase.words})</span>
        </a>
      </p>
      {phrase.look === 'marks' ? null : (
        <p class={css['better']}>
          <span class="label">{TONE.better}</span> <q>{better}</q>
        </p>
      )}
      {(onUse || onShow) && (
        <p class="actions">
          {onUse && (
            <button type="button" class="button" onClick={onUse}>
              {TONE.use}
              <span class="hush"> “{better}”</span>
            </button>
          )}
          {onShow && (
            <button type="button" class={css['link']} onClick={onShow}>
              {TONE.show}
              <span class="hush"> “{text}”</span>
            </button>
          )}
        </p>
      )}
    </>
  );
}
