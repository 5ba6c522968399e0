/**
 * Stands in the address in place of a form: the entry named after it is shown in its own form, to
 * be changed.
 */
export const CHANGE = 'change';
