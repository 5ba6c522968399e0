/**
 * Forms for what the owner did alone: cooling off, keeping a proof, a step that leaves no other
 * entry.
 */
import { logFormsOf, some } from '#planner/interview/log/log-form.ts';

export const COOLING_OFF_FORMS = [
  logFormsOf<'cooling-off'>()({
    id: 'cooling-off',
    topic: 'own',
    fields: [{ name: 'until', kind: 'date', side: 'ahead', quick: true }],
    make: ({ until }) => ({ type: 'cooling-off', until }),
    shows: ({ until }) => ({ until }),
  }),
];
/** A SHA-256 sum, as it is made of a file. */
const SUM = /^[0-9a-f]{64}$/;

export const EXHIBIT_FORMS = [
  logFormsOf<'exhibit'>()({
    id: 'exhibit',
    topic: 'own',
    fields: [
      { name: 'what', kind: 'text', most: 400 },
      { name: 'dated', kind: 'date', side: 'past', optional: true },
      { name: 'kept', kind: 'text', most: 400, optional: true },
      { name: 'label', kind: 'text', most: 20, short: true, optional: true },
      // Not typed: the sum comes of a file that is picked, and the entry that it proves is kept.
      { name: 'sha256', kind: 'text', most: 64, optional: true, kept: true },
      { name: 'of', kind: 'text', most: 64, optional: true, kept: true },
    ],
    make: ({ what, sha256, ...rest }) => ({
      type: 'exhibit',
      what,
      ...some({ ...rest, sha256: sha256 && SUM.test(sha256) ? sha256 : undefined }),
    }),
    shows: ({ what, dated, kept, label, sha256, of }) => ({
      what,
      ...some({ dated, kept, label, sha256, of }),
    }),
  }),
];
export const DONE_FORMS = [
  logFormsOf<'done'>()({
    id: 'done',
    topic: 'own',
    // From a step: its id comes with the address, and nobody types it.
    unlisted: true,
    fields: [
      { name: 'step', kind: 'text', most: 64, kept: true },
      { name: 'found', kind: 'lines', most: 2000, optional: true },
      { name: 'doneUntil', kind: 'date', side: 'ahead', quick: true, optional: true },
    ],
    make: ({ step, found, doneUntil }) => ({
      type: 'done',
      step,
      ...some({ found, until: doneUntil }),
    }),
    shows: ({ step, found, until }) => ({ step, ...some({ found, doneUntil: until }) }),
  }),
];
