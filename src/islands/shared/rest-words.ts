/**
 * English words for a day on which nobody should be chased: the same in the planner and in the
 * contact checker.
 */
export const REST_WORDS: Readonly<Record<'sunday' | 'holiday', string>> = {
  sunday: 'That day is a Sunday where they are.',
  holiday: 'That day is a public holiday where they are.',
};
