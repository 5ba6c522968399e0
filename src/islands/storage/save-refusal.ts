/**
 * Why the store saved nothing. `newer`: a newer version of this site wrote here. `full`: there is
 * no room for more. `deleted`: the case was deleted in another tab. `unreadable`: it would not be
 * read back, or would lose a damaged text of which there is no copy.
 */
export type SaveRefusal = 'newer' | 'full' | 'deleted' | 'unreadable';
