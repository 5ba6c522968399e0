/** The holds desk: what a press logs, and which of its lists a case stands at. */
import {
  HOLD_NOTICES,
  type Case,
  type HoldNotice,
  type LogEntry,
  type NoticeEntry,
} from '#domain/case.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import { holdKinds, type Country } from '#domain/country.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import { orderedLog } from '#planner/replay/log-order.ts';

/**
 * What can freeze the ladder at the desk: the notices that hold, and three more that change the
 * road.
 */
export const DESK_KINDS = [
  'bankruptcy',
  'wrong-person',
  'deceased',
  'breathing-space',
  'lawyer',
  'stop-contact',
  'dispute',
  'closed',
  'cooling-off',
] as const satisfies readonly (HoldNotice | 'dispute' | 'closed' | 'cooling-off')[];
export type DeskKind = (typeof DESK_KINDS)[number];

export interface DeskDetails {
  readonly at: string;
  readonly today: PlainDate;
  readonly reference?: string;
  readonly contact?: string;
  readonly until?: PlainDate;
  readonly amount?: string;
}

/** The entry that one press at the desk logs. */
export function deskEntry(
  kind: DeskKind,
  id: string,
  { at, today, reference, contact, until, amount }: DeskDetails,
): LogEntry {
  const base = { id, at };
  if (kind === 'dispute') return { ...base, type: 'dispute', ...(amount ? { amount } : {}) };
  if (kind === 'cooling-off')
    return { ...base, type: 'cooling-off', until: until ?? addDays(today, 1) };
  return {
    ...base,
    type: 'notice',
    notice: kind,
    ...(reference ? { reference } : {}),
    ...(contact ? { contact } : {}),
    ...(kind === 'breathing-space' && until ? { until } : {}),
  };
}

const BY_STAGE: Readonly<Partial<Record<Stage, DeskKind>>> = {
  'onHold.bankruptcy': 'bankruptcy',
  'onHold.wrongPerson': 'wrong-person',
  'onHold.deceased': 'deceased',
  'onHold.breathingSpace': 'breathing-space',
  'onHold.represented': 'lawyer',
  'onHold.stopContact': 'stop-contact',
  'onHold.coolingOff': 'cooling-off',
  'disputed.looking': 'dispute',
};

/**
 * The list that a case stands at; a closed business is no stage, and shows where nothing else does.
 */
export function deskKindOf(stage: Stage, file: Case, today: PlainDate): DeskKind | undefined {
  const shut =
    file.answers.debtor?.signs?.includes('closed') || noticeOf(file, 'closed', today) !== undefined;
  return BY_STAGE[stage] ?? (shut && !stage.startsWith('closed.') ? 'closed' : undefined);
}

/** The latest notice of a kind that was not struck out, with what it names. */
export const noticeOf = (file: Case, kind: DeskKind, today: PlainDate): NoticeEntry | undefined =>
  orderedLog(file, today).counting.findLast(
    (entry): entry is NoticeEntry => entry.type === 'notice' && entry.notice === kind,
  );

/**
 * The kinds on offer: a legal pause only where the law of the country knows one for this debtor.
 */
export function deskKinds({ answers }: Case, country: Country | undefined): readonly DeskKind[] {
  const { place, kind } = answers.debtor ?? {};
  const pause = holdKinds(country, 'breathing-space', { place, kind }).length > 0;
  return DESK_KINDS.filter((each) => each !== 'breathing-space' || pause);
}

/** The hold that `hold-ended` names for a kind; undefined where the desk ends nothing. */
export const holdOf = (
  kind: DeskKind,
): (typeof HOLD_NOTICES)[number] | 'cooling-off' | undefined =>
  kind === 'cooling-off' ? kind : HOLD_NOTICES.find((each) => each === kind);
