/** Letters without case and accents, so that "cafe" finds "Café". */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
