import { useSiteData } from '#islands/planner/context.ts';
import css from '#islands/planner/planner.module.css';
import { hashOf } from '#islands/planner/screen-address.ts';
import { QUESTION } from '#islands/planner/words/shell.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import { readUnsure } from '#islands/storage/unsure.ts';
import { openCore, type Asking } from '#planner/interview/interview.ts';
import type { Law } from '#domain/law.ts';

/** What is known of the asking of a stored case. */
export const askingOf = ({ case: { id, answers, log } }: StoredCase, law: Law): Asking => ({
  answers,
  law,
  unsure: readUnsure(id),
  logged: log.length > 0,
});

/**
 * Says that the first questions were left half-way, and leads on; nothing once all are answered.
 */
export function HalfDone({ stored }: { readonly stored: StoredCase }) {
  const { law } = useSiteData();
  const open = openCore(askingOf(stored, law));
  const [first] = open;
  if (!first) return null;
  return (
    <p class={`screen-only ${css['half']}`}>
      <strong>{QUESTION.halfDone(open.length)}</strong>{' '}
      <a href={hashOf({ at: 'question', id: stored.case.id, question: first.id })}>
        {QUESTION.goOn}
        <span class="hush"> ({stored.case.title})</span>
      </a>
    </p>
  );
}
