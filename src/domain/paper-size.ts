/** The sheets that letters are printed on: 8.5 by 11 inches, or 210 by 297 millimetres. */
export const PAPER_SIZES = ['letter', 'a4'] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];
