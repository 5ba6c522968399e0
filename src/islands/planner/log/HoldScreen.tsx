import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LogEntry } from '#domain/case.ts';
import { countryOf } from '#domain/country.ts';
import { placeLaw } from '#domain/law.ts';
import { DateContext } from '#islands/form/date-context.ts';
import { ErrorSummary } from '#islands/form/ErrorSummary.tsx';
import { typedDate } from '#islands/form/read-date.ts';
import { readGiven } from '#islands/form/read-form.ts';
import { inputId } from '#islands/form/types.ts';
import { HalfTypedOffer } from '#islands/form/HalfTypedOffer.tsx';
import { useKeptForm } from '#islands/form/use-half-typed.ts';
import { useCases, usePlans, useSay, useSiteData, useToday } from '#islands/planner/context.ts';
import { dateOrderOf } from '#islands/planner/date-order.ts';
import { DETAILS, detailWords } from '#islands/planner/log/desk-details.ts';
import { DeskFields } from '#islands/planner/log/DeskFields.tsx';
import { HoldList } from '#islands/planner/log/HoldList.tsx';
import css from '#islands/planner/log/log.module.css';
import { useLog } from '#islands/planner/log/use-log.ts';
import { afterOthers, readWhen } from '#islands/planner/log/when.ts';
import shared from '#islands/planner/planner.module.css';
import { Screen } from '#islands/planner/Screen.tsx';
import { DESK, DESK_WORDS } from '#islands/planner/words/holds.ts';
import { REFUSED_SAVE } from '#islands/planner/words/refused.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { newId, withOffset } from '#islands/shared/clock.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import { deskEntry, deskKindOf, deskKinds, holdOf, type DeskKind } from '#planner/cases/desk.ts';
import { some } from '#planner/interview/log/log-form.ts';

/**
 * The holds desk: one press logs what came up, freezes the ladder, and shows the short right list
 * for it.
 */
export default function HoldScreen({ stored }: { readonly stored: StoredCase }) {
  const { law } = useSiteData();
  const { state } = useCases();
  const today = useToday();
  const { planOf } = usePlans();
  const say = useSay();
  const file = stored.case;
  const log = useLog(file);
  const plan = planOf(file);
  const form = useKeptForm(
    { caseId: file.id, form: 'hold' },
    { when: 'now', whenDay: typedDate(today), time: '' },
  );
  const { typed, faults, round, tell } = form;
  const context = { today, order: dateOrderOf(law, file.answers) };
  const [pressed, setPressed] = useState<DeskKind | undefined>();
  const list = useRef<HTMLElement>(null);
  const stands = deskKindOf(plan.stage, file, today);
  // The list takes focus once it is there: a reader of a screen hears what the press did.
  useLayoutEffect(() => {
    if (pressed) list.current?.focus();
  }, [pressed]);

  const add = (entry: LogEntry): boolean => {
    const refused = log.save([entry]);
    if (refused) {
      tell([{ id: inputId('when'), message: REFUSED_SAVE[refused] }]);
      return false;
    }
    tell([]);
    form.half.used();
    return true;
  };
  const press = (kind: DeskKind) => {
    const when = readWhen(typed, context);
    const read = readGiven(DETAILS, typed, context, detailWords);
    const found = 'faults' in read ? read.faults : [];
    if (when.kind === 'fault') return tell([when.fault, ...found]);
    if ('faults' in read) return tell(found);
    const details = { at: afterOthers(when.at, file.log), today, ...some(read.given) };
    if (add(deskEntry(kind, newId(), details))) {
      setPressed(kind);
      say(DESK.logged);
    }
  };
  const end = (kind: DeskKind) => {
    const hold = holdOf(kind);
    if (
      hold &&
      add({ id: newId(), at: afterOthers(withOffset(), file.log), type: 'hold-ended', hold })
    ) {
      setPressed(undefined);
      say(SHELL.saved);
    }
  };

  const back = { to: { at: 'case', id: file.id }, label: SHELL.toCase } as const;
  if (plan.stage.startsWith('closed.'))
    return (
      <Screen title={DESK.title} back={back} narrow>
        <p>{DESK.closedCase}</p>
      </Screen>
    );
  const kinds = deskKinds(file, countryOf(law, placeLaw(law, file.answers.debtor?.place))).filter(
    (kind) => kind !== stands,
  );
  return (
    <DateContext.Provider value={context}>
      <Screen
        title={DESK.title}
        back={back}
        failed={faults.length > 0}
        above={<ErrorSummary faults={faults} round={round} />}
      >
        {stands && (
          <div class={`${css['now']} ${plan.stage.startsWith('onHold.') ? css['held'] : ''}`}>
            <HoldList
              focus={list}
              file={file}
              plan={plan}
              kind={stands}
              onEnd={() => end(stands)}
            />
          </div>
        )}
        <section aria-labelledby="desk">
          <h2 id="desk" class={stands ? shared['section'] : 'hush'}>
            {DESK.other}
          </h2>
          <p>{DESK.intro}</p>
          <HalfTypedOffer half={form.half} />
          <DeskFields form={form} />
          <Presses kinds={kinds} disabled={state.newer} onPress={press} />
        </section>
      </Screen>
    </DateContext.Provider>
  );
}

/** What may come up, each a press with the words for when it is the right one. */
function Presses({
  kinds,
  disabled,
  onPress,
}: {
  readonly kinds: readonly DeskKind[];
  readonly disabled: boolean;
  readonly onPress: (kind: DeskKind) => void;
}) {
  return (
    <ul role="list" class={css['desk']}>
      {kinds.map((kind) => (
        <li key={kind}>
          <button
            type="button"
            class="button"
            disabled={disabled}
            onClick={() => onPress(kind)}
            aria-describedby={`desk-${kind}`}
          >
            {DESK_WORDS[kind].press}
          </button>
          <span id={`desk-${kind}`} class="small quiet">
            {DESK_WORDS[kind].when}
          </span>
        </li>
      ))}
    </ul>
  );
}
