import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LogEntry } from '#domain/case.ts';
import { countryOf } from '#domain/country.ts';
import { placeLaw } from '#domain/law.ts';
import { ErrorSummary } from '#islands/form/ErrorSummary.tsx';
import { TextInput } from '#islands/form/inputs.tsx';
import { readDate, typedDate } from '#islands/form/read-date.ts';
import { readMoney } from '#islands/form/read-money.ts';
import { inputId, type Fault, type Typed } from '#islands/form/types.ts';
import {
  useCases,
  useLastChange,
  usePlans,
  useSay,
  useSiteData,
  useToday,
} from '#islands/planner/context.ts';
import { AheadInput } from '#islands/form/AheadInput.tsx';
import { HoldList } from '#islands/planner/log/HoldList.tsx';
import css from '#islands/planner/log/log.module.css';
import { afterOthers, readWhen } from '#islands/planner/log/when.ts';
import { WhenInput } from '#islands/planner/log/WhenInput.tsx';
import shared from '#islands/planner/planner.module.css';
import { Screen } from '#islands/planner/Screen.tsx';
import { DESK, DESK_WORDS } from '#islands/planner/words/holds.ts';
import { LOG } from '#islands/planner/words/log.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import { newId, withOffset } from '#islands/shared/clock.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import { deskEntry, deskKindOf, deskKinds, holdOf, type DeskKind } from '#planner/cases/desk.ts';

/** The holds desk: one press logs what came up, freezes the ladder, and shows the short right list for it. */
export default function HoldScreen({ stored }: { readonly stored: StoredCase }) {
  const { store } = useCases();
  const { law } = useSiteData();
  const today = useToday();
  const { planOf } = usePlans();
  const { setLast } = useLastChange();
  const say = useSay();
  const subject = stored.case;
  const plan = planOf(subject);
  const [typed, setTyped] = useState<Typed>({ when: 'now', whenDay: typedDate(today), time: '' });
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [round, setRound] = useState(0);
  const [pressed, setPressed] = useState<DeskKind | undefined>();
  const list = useRef<HTMLElement>(null);
  const set = (name: string) => (value: string) => setTyped((all) => ({ ...all, [name]: value }));
  const fault = (name: string) => faults.find(({ id }) => id === inputId(name));
  const stands = deskKindOf(plan.stage, subject, today);
  // The list takes focus once it is there: a reader of a screen hears what the press did.
  useLayoutEffect(() => {
    if (pressed) list.current?.focus();
  }, [pressed]);

  const add = (entry: LogEntry): boolean => {
    const before = plan;
    if (!store.addEntry(subject.id, entry)) {
      setFaults([{ id: inputId('when'), message: DESK.notNow }]);
      setRound(round + 1);
      return false;
    }
    setLast({ caseId: subject.id, before, entryId: entry.id });
    setFaults([]);
    return true;
  };
  const press = (kind: DeskKind) => {
    const when = readWhen(typed, today);
    const until = readDate(typed['until'] ?? '');
    const amount = readMoney(typed['amount'] ?? '');
    const found: Fault[] = [
      ...(when.kind === 'fault' ? [when.fault] : []),
      ...(until.kind === 'wrong' || (until.kind === 'date' && until.date < today)
        ? [{ id: inputId('until'), message: DESK.wrongAhead }]
        : []),
      ...(amount.kind === 'wrong' || amount.kind === 'either'
        ? [{ id: inputId('amount'), message: LOG.enterMoney }]
        : []),
    ];
    if (when.kind === 'fault' || found.length > 0) {
      setFaults(found);
      setRound(round + 1);
      return;
    }
    const details = {
      at: afterOthers(when.at, subject.log),
      today,
      reference: (typed['reference'] ?? '').trim(),
      contact: (typed['contact'] ?? '').trim(),
      ...(until.kind === 'date' ? { until: until.date } : {}),
      ...(amount.kind === 'amount' ? { amount: amount.amount } : {}),
    };
    if (add(deskEntry(kind, newId(), details))) {
      setPressed(kind);
      say(DESK.logged);
    }
  };
  const end = (kind: DeskKind) => {
    const hold = holdOf(kind);
    if (
      hold &&
      add({ id: newId(), at: afterOthers(withOffset(), subject.log), type: 'hold-ended', hold })
    ) {
      setPressed(undefined);
      say(SHELL.saved);
    }
  };

  const back = { to: { at: 'case', id: subject.id }, label: SHELL.toCase } as const;
  if (plan.stage.startsWith('closed.'))
    return (
      <Screen title={DESK.title} back={back} narrow>
        <p>{DESK.closedCase}</p>
      </Screen>
    );
  const kinds = deskKinds(
    subject,
    countryOf(law, placeLaw(law, subject.answers.debtor?.place)),
  ).filter((kind) => kind !== stands);
  return (
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
            subject={subject}
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
        <details class={css['more']} open={faults.length > 0}>
          <summary>{DESK.details}</summary>
          <WhenInput typed={typed} fault={fault} set={set} label={DESK.day} />
          <TextInput
            name="reference"
            label={LOG.optional(DESK.reference)}
            value={typed['reference'] ?? ''}
            onInput={set('reference')}
            most={200}
          />
          <TextInput
            name="contact"
            label={LOG.optional(DESK.contact)}
            value={typed['contact'] ?? ''}
            onInput={set('contact')}
            most={200}
          />
          <AheadInput
            name="until"
            label={LOG.optional(DESK.until)}
            value={typed['until'] ?? ''}
            fault={fault('until')}
            onInput={set('until')}
          />
          <TextInput
            name="amount"
            label={LOG.optional(DESK.amount)}
            value={typed['amount'] ?? ''}
            fault={fault('amount')}
            onInput={set('amount')}
            width="amount"
            mode="decimal"
          />
        </details>
        <ul role="list" class={css['desk']}>
          {kinds.map((kind) => (
            <li key={kind}>
              <button
                type="button"
                class="button"
                onClick={() => press(kind)}
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
      </section>
    </Screen>
  );
}
