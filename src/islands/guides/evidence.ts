/** What proves a claim, by kind of claim, and how much each piece weighs. */
export interface Piece {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly weight: 1 | 2 | 3;
  readonly kinds: readonly ClaimKind[];
}
export const CLAIM_KINDS = ['work', 'goods', 'account'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];
export const CLAIM_NAMES: Readonly<Record<ClaimKind, string>> = {
  work: 'Work or a service',
  goods: 'Goods',
  account: 'A running account',
};
const ALL = CLAIM_KINDS;

export const PIECES: readonly Piece[] = [
  {
    id: 'agreement',
    label: 'The agreement',
    hint: 'A contract, an accepted quote, or emails that set the price',
    weight: 3,
    kinds: ALL,
  },
  {
    id: 'order',
    label: 'Their order',
    hint: 'The message in which they asked for it',
    weight: 2,
    kinds: ['goods', 'account'],
  },
  {
    id: 'invoice',
    label: 'The invoice, and proof that you sent it',
    hint: 'With its date, sum and due date',
    weight: 3,
    kinds: ALL,
  },
  {
    id: 'done',
    label: 'Proof that the work was done',
    hint: 'Photos, files, a time sheet, a sign-off',
    weight: 3,
    kinds: ['work'],
  },
  {
    id: 'delivered',
    label: 'Proof of delivery',
    hint: 'A signed slip or the tracking record',
    weight: 3,
    kinds: ['goods'],
  },
  {
    id: 'statement',
    label: 'The statements you sent',
    hint: 'And the dates on which they did not object',
    weight: 3,
    kinds: ['account'],
  },
  {
    id: 'accepted',
    label: 'Their word that all was fine',
    hint: 'A thank-you, a review, a message without a complaint',
    weight: 2,
    kinds: ALL,
  },
  {
    id: 'promise',
    label: 'A promise to pay, in writing',
    hint: 'Or a note that you sent them after the call',
    weight: 2,
    kinds: ALL,
  },
  {
    id: 'paid',
    label: 'What they paid so far',
    hint: 'Bank lines for each payment',
    weight: 1,
    kinds: ALL,
  },
  {
    id: 'demand',
    label: 'Your demand letters, and proof of sending',
    hint: 'A copy, the receipt, and a photo of the envelope',
    weight: 2,
    kinds: ALL,
  },
  {
    id: 'log',
    label: 'A log of every contact',
    hint: 'Date, time, who, and what was said',
    weight: 2,
    kinds: ALL,
  },
  {
    id: 'name',
    label: 'Their full legal name and address',
    hint: 'As the register or the contract has it',
    weight: 2,
    kinds: ALL,
  },
];

/** The pieces that a kind of claim needs. */
export const piecesFor = (kind: ClaimKind): readonly Piece[] =>
  PIECES.filter(({ kinds }) => kinds.includes(kind));

/**
 * How complete the proof is, in whole percent by weight, and the weightiest piece that is missing.
 */
export function completeness(
  kind: ClaimKind,
  have: ReadonlySet<string>,
): { readonly percent: number; readonly missing: readonly Piece[] } {
  const needed = piecesFor(kind);
  const sum = (list: readonly Piece[]) => list.reduce((total, { weight }) => total + weight, 0);
  const missing = needed.filter(({ id }) => !have.has(id)).toSorted((a, b) => b.weight - a.weight);
  return { percent: Math.round((100 * (sum(needed) - sum(missing))) / sum(needed)), missing };
}
