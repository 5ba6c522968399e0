import type { PlaceFile } from '#schemas/law.ts';

/**
 * The words of the file of a place that are sentences of this site for readers; names of statutes
 * are not.
 */
export function lawNotes(file: PlaceFile): string[] {
  const notes = [
    file.smallClaims.limitNotes,
    file.smallClaims.entityNotes,
    file.smallClaims.lawyersNote,
    file.smallClaims.pendingChange,
    file.smallClaims.caution,
    file.limitation.notes,
    file.recording.notes,
    file.interest.basis,
    file.firstParty.notes,
    ...file.contactRules.map(({ rule }) => rule),
    ...file.contactCaps.map(({ note }) => note),
    ...file.doubts.map(({ note }) => note),
  ];
  return notes.flatMap((note) => (note ? [note] : []));
}
