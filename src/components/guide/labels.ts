/** Names of the kinds of guides, as readers see them. */
import type { GuideFile } from '#schemas/guides.ts';

export const KIND_NAMES: Readonly<Record<GuideFile['kind'], string>> = {
  pillar: 'The four habits',
  rung: 'On the ladder',
  debtor: 'Why they have not paid',
  route: 'Ways it can end',
  prevention: 'Before the next job',
  trade: 'By trade',
};
