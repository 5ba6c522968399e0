/**
 * Pieces that the tools share: the form with its summary of faults, the answer, a note on the law,
 * a list of places.
 */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PlainDate } from '#domain/dates.ts';
import { ErrorSummary } from '#islands/form/ErrorSummary.tsx';
import guides from '#islands/guides/guides.module.css';
import { COUNTRIES, RESULT } from '#islands/guides/tool-words.ts';
import css from '#islands/guides/tools.module.css';
import type { Tool } from '#islands/guides/use-tool.ts';
import { showDate } from '#islands/shared/format.ts';
import type { Stage } from '#planner/ladder/stages.ts';

/** What the law says, how sure that is and where it stands: made at build for each tool. */
export interface LawProof {
  readonly sure: string;
  readonly checkedOn: PlainDate;
  readonly title: string;
  readonly href: string;
}
export interface NamedPlace {
  readonly id: string;
  readonly name: string;
}

const here = (path: string): string => `${import.meta.env.BASE_URL}${path}`;

interface FormProps<R> {
  readonly tool: Tool<R>;
  readonly action: string;
  readonly children: ComponentChildren;
  /** More buttons beside the one that works it out. */
  readonly more?: ComponentChildren;
  /** The answer in one sentence: read aloud once, when it comes. */
  readonly verdict: string | undefined;
  readonly tone?: 'stop' | 'fine' | undefined;
  /** The rest of the answer. */
  readonly answer?: ComponentChildren;
}

/** A form with one button, its faults above and its answer below. */
export function ToolForm<R>({ tool, action, children, more, verdict, tone, answer }: FormProps<R>) {
  return (
    <div class={`${guides['box']} ${css['tool']}`}>
      <form noValidate onSubmit={tool.submit}>
        <ErrorSummary faults={tool.faults} round={tool.round} />
        {children}
        <p class="actions">
          <button type="submit" class="button">
            {action}
          </button>
          {more}
        </p>
      </form>
      <div class={verdict ? `${guides['answer']} ${(tone && guides[tone]) ?? ''}` : undefined}>
        {tool.stale && <p class={css['stale']}>{RESULT.stale}</p>}
        <p class={guides['verdict']} role="status">
          {verdict}
        </p>
        {verdict && answer}
      </div>
    </div>
  );
}

/** Where a figure of law stands, and how sure it is. */
export function ProofNote({ proof }: { readonly proof: LawProof }) {
  return (
    <p class="small quiet">
      <a href={here(proof.href)}>{proof.title}</a>.{' '}
      {RESULT.checked(proof.sure, showDate(proof.checkedOn))}
    </p>
  );
}

/** The way to a case of one's own, begun at the stage that the tool is about. */
export function PlanLink({ stage }: { readonly stage: Stage }) {
  return (
    <p>
      <a href={`${here('plan/')}#/from/${stage}`}>{RESULT.plan}</a>
    </p>
  );
}

/** Places by country, as the groups of a list; `id` begins with the country. */
export function countryGroups(places: readonly NamedPlace[]) {
  const countries = [...new Set(places.map(({ id }) => id.slice(0, 2)))];
  return countries.map((country) => ({
    label: COUNTRIES[country] ?? country,
    choices: places
      .filter(({ id }) => id.startsWith(country))
      .map(({ id, name }) => ({ value: id, label: name })),
  }));
}

/** A table that scrolls inside its own frame where the screen is narrow. */
export function WideTable({
  label,
  head,
  children,
}: {
  readonly label: string;
  readonly head: readonly string[];
  readonly children: ComponentChildren;
}) {
  return (
    <div class="scroll-x" role="group" aria-label={label} tabIndex={0}>
      <table class="figures">
        <thead>
          <tr>
            {head.map((each) => (
              <th scope="col" key={each}>
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

/** Copies a text, and says whether that worked. */
export function CopyText({
  text,
  label = RESULT.copy,
}: {
  readonly text: string;
  readonly label?: string;
}) {
  const [said, setSaid] = useState('');
  // Without a secure address there is no clipboard at all, which throws at once.
  const copy = (): void => {
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => setSaid(RESULT.copied),
        () => setSaid(RESULT.copyFailed),
      );
  };
  return (
    <>
      <button type="button" class="button" onClick={copy}>
        {label}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
