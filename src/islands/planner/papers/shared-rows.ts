/**
 * The categories of a shared case in words: the same rows before a link is copied and where it is
 * opened.
 */
import { ROUTES } from '#domain/case.ts';
import type { Law } from '#domain/law.ts';
import { placeName } from '#islands/planner/interview/places.ts';
import { PACE_NAMES, ROUTE_NAMES, STAGE_NAMES, TYPE_NAMES } from '#islands/planner/words/plan.ts';
import {
  AGREEMENT_NAMES,
  CLOCK_NAMES,
  ENTITY_NAMES,
  FLAG_NAMES,
  HOLD_NAMES,
  DEBTOR_KIND_NAMES,
  PROOF_NAMES,
  ROUTE_STATE_ROWS,
  SHARE,
  SHARED_ROWS,
} from '#islands/planner/words/share.ts';
import type { SharedCase } from '#planner/papers/shared-case.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const list = (parts: readonly string[]): string => capital(parts.join(', '));

/** Every row that a link holds, as label and value; what is not known is left out. */
export function sharedRows(
  shared: SharedCase,
  law: Law,
): readonly (readonly [label: string, value: string])[] {
  const rows: (readonly [string, string | undefined])[] = [
    [SHARED_ROWS.stage, STAGE_NAMES[shared.stage]],
    [SHARED_ROWS.type, TYPE_NAMES[shared.type]],
    [SHARED_ROWS.pace, capital(PACE_NAMES[shared.pace])],
    [SHARED_ROWS.kind, shared.kind && DEBTOR_KIND_NAMES[shared.kind]],
    [SHARED_ROWS.entity, shared.entity && ENTITY_NAMES[shared.entity]],
    [SHARED_ROWS.agreement, shared.agreement && AGREEMENT_NAMES[shared.agreement]],
    [SHARED_ROWS.place, shared.place && placeName(law, shared.place)],
    [SHARED_ROWS.underLimit, SHARE[shared.underLimit]],
    [SHARED_ROWS.clock, CLOCK_NAMES[shared.clock]],
    [SHARED_ROWS.holds, list(shared.holds.map((hold) => HOLD_NAMES[hold]))],
    [SHARED_ROWS.flags, list(shared.flags.map((flag) => FLAG_NAMES[flag]))],
    [
      SHARED_ROWS.proof,
      shared.proof && (list(shared.proof.map((proof) => PROOF_NAMES[proof])) || SHARE.none),
    ],
    ...ROUTE_STATE_ROWS.map(
      (state) =>
        [
          SHARED_ROWS[state],
          ROUTES.filter((route) => shared.routes[route] === state)
            .map((route) => ROUTE_NAMES[route])
            .join(', '),
        ] as const,
    ),
  ];
  return rows.flatMap(([label, value]) => (value ? [[label, value] as const] : []));
}
