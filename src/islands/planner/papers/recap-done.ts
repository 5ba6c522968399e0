/** The part of the recap about what was done so far. */
import { entryDate } from '#domain/case.ts';
import { entryLine } from '#islands/planner/papers/entry-line.ts';
import type { PaperPart } from '#islands/planner/papers/paper.ts';
import { RECAP } from '#islands/planner/words/recap.ts';
import { openTalks } from '#planner/papers/talks.ts';
import { type Making, facts } from '#islands/planner/papers/recap-parts.ts';

const PRIVATE: readonly string[] = ['cooling-off', 'decided'];

export function done({
  file: {
    answers: { before },
  },
  recap,
  veil,
  audience,
  data,
}: Making): PaperPart {
  const earlier =
    before &&
    [
      before.reminders !== undefined ||
      before.calls !== undefined ||
      before.demandLetters !== undefined
        ? RECAP.beforeCounts(before.reminders ?? 0, before.calls ?? 0, before.demandLetters ?? 0)
        : '',
      before.finalDemandOn ? RECAP.finalBefore(veil.day(before.finalDemandOn)) : '',
      before.lastContactOn ? RECAP.lastBefore(veil.day(before.lastContactOn)) : '',
    ]
      .filter(Boolean)
      .join(' ');
  const talks = openTalks(recap.entries.map(({ entry }) => entry));
  // What the creditor decided alone, or offered to end it, is for an adviser, not for a judge.
  const shown = recap.entries.filter(({ entry, struck }) =>
    audience === 'judge'
      ? !PRIVATE.includes(entry.type) && !talks.has(entry.id)
      : audience === 'own' || !struck,
  );
  const rows = shown.map(({ entry, struck }) => {
    const note = veil.words(entry.note);
    return {
      day: veil.day(entryDate(entry)),
      text: entryLine(entry, veil, data),
      ...(note ? { note } : {}),
      ...(struck ? { struck: RECAP.struck } : {}),
    };
  });
  return {
    id: 'done',
    title: RECAP.done,
    blocks: [
      ...(earlier ? [facts([[RECAP.before, earlier]])] : []),
      rows.length > 0 ? { kind: 'dated', rows } : { kind: 'text', text: RECAP.nothingDone },
    ],
  };
}
