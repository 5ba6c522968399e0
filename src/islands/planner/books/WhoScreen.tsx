import { useState } from 'preact/hooks';
import type { Answers, Before } from '#domain/case.ts';
import { DEBTOR_KINDS } from '#domain/case.ts';
import { HalfTypedOffer } from '#islands/form/HalfTypedOffer.tsx';
import type { Typed } from '#islands/form/types.ts';
import { useHalfTyped } from '#islands/form/use-half-typed.ts';
import css from '#islands/planner/books/books.module.css';
import { useCases, useSay, useSiteData } from '#islands/planner/context.ts';
import { go } from '#islands/planner/go.ts';
import { placeGroups } from '#islands/planner/interview/places.ts';
import { Screen } from '#islands/planner/Screen.tsx';
import { WHO } from '#islands/planner/words/books.ts';
import { REFUSED_SAVE } from '#islands/planner/words/refused.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import type { SaveRefusal } from '#islands/storage/save-refusal.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';

const FIELDS = ['kind', 'place', 'before'] as const;
type Field = (typeof FIELDS)[number];
type Row = Readonly<Record<Field, string>>;
/** Rows shown at first, and with each press: each has a list of all places. */
const PAGE = 40;
const EMPTY: Row = { kind: '', place: '', before: '' };

/** What was done before, in a few words, as the interview counts it. */
const BEFORE: Readonly<Record<string, Before>> = {
  reminded: { reminders: 1 },
  called: { reminders: 1, calls: 1 },
  demanded: { reminders: 1, demandLetters: 1 },
};

/** A case that was opened without saying who its debtor is, or where. */
const isOpenCase = ({ case: { answers } }: StoredCase): boolean =>
  answers.debtor?.kind === undefined || answers.debtor.place === undefined;

const rowOf = ({ case: { answers } }: StoredCase): Row => ({
  kind: answers.debtor?.kind ?? '',
  place: answers.debtor?.place ?? '',
  before: '',
});

/** Rows as the fields of a form, and back. */
const typedRows = (rows: Readonly<Record<string, Row>>): Typed =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([id, row]) =>
      FIELDS.map((field) => [`${field} ${id}`, row[field]]),
    ),
  );
function rowsTyped(typed: Typed): Readonly<Record<string, Row>> {
  const rows: Record<string, Row> = {};
  for (const [name, value] of Object.entries(typed)) {
    const [field = '', id = ''] = name.split(' ');
    rows[id] = { ...EMPTY, ...rows[id], [field]: value };
  }
  return rows;
}

/** The answers of a case with what a row says; nothing that was answered is taken away. */
function answered(answers: Answers, { kind, place, before }: Row): Answers {
  const known = DEBTOR_KINDS.find((each) => each === kind);
  const done = BEFORE[before];
  return {
    ...answers,
    debtor: {
      ...answers.debtor,
      ...(known ? { kind: known } : {}),
      ...(place ? { place } : {}),
    },
    ...(done && answers.before === undefined ? { before: done } : {}),
  };
}

/** What a list of invoices cannot say, asked for all customers in one table. */
export default function WhoScreen() {
  const { store, state } = useCases();
  const { law } = useSiteData();
  const say = useSay();
  const [open] = useState(() => state.cases.filter(isOpenCase).map(({ case: { id } }) => id));
  const [rows, setRows] = useState<Readonly<Record<string, Row>>>({});
  const [shown, setShown] = useState(PAGE);
  const half = useHalfTyped({ form: 'who' }, typedRows(rows), (words) => setRows(rowsTyped(words)));
  const [refused, setRefused] = useState<SaveRefusal | undefined>();
  const cases = state.cases.filter((stored) => open.includes(stored.case.id));
  const shownOf = (stored: StoredCase): Row => rows[stored.case.id] ?? rowOf(stored);
  const fill = (all: Row) =>
    setRows(
      Object.fromEntries(
        cases.map((stored) => {
          const row = shownOf(stored);
          return [
            stored.case.id,
            {
              kind: row.kind || all.kind,
              place: row.place || all.place,
              before: row.before || all.before,
            },
          ];
        }),
      ),
    );
  const save = () => {
    let saved = 0;
    for (const stored of cases) {
      const row = shownOf(stored);
      const before = rowOf(stored);
      if (FIELDS.every((field) => row[field] === before[field])) continue;
      const { id, title, answers, openedOn } = stored.case;
      const version = { title, answers: answered(answers, row), openedOn };
      const why = store.saveCase(id, version, stored.rev);
      if (why) return setRefused(why);
      saved += 1;
    }
    half.used();
    say(WHO.saved(saved));
    go({ at: 'home' });
  };
  const places = placeGroups(law);
  return (
    <Screen title={WHO.title} back={{ to: { at: 'home' }, label: SHELL.allCases }}>
      {cases.length === 0 ? (
        <>
          <p>{WHO.none}</p>
          <p class="actions">
            <a class="button button--next" href="#/">
              {WHO.home}
            </a>
          </p>
        </>
      ) : (
        <>
          <p class="measure">{WHO.lead}</p>
          <HalfTypedOffer half={half} />
          {cases.length > 1 && <FillAll places={places} onFill={fill} />}
          <table class={css['who']}>
            <thead>
              <tr>
                <th scope="col">{WHO.customer}</th>
                <th scope="col">{WHO.kind}</th>
                <th scope="col">{WHO.place}</th>
                <th scope="col">{WHO.asked}</th>
              </tr>
            </thead>
            <tbody>
              {cases.slice(0, shown).map((stored) => (
                <WhoRow
                  key={stored.case.id}
                  title={stored.case.title}
                  row={shownOf(stored)}
                  places={places}
                  onChange={(row) => setRows({ ...rows, [stored.case.id]: row })}
                />
              ))}
            </tbody>
          </table>
          {cases.length > shown && (
            <p class="actions">
              <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>
                {WHO.more(Math.min(PAGE, cases.length - shown))}
              </button>
            </p>
          )}
          <p class="small quiet">{WHO.guessed}</p>
          {refused && <p role="alert">{REFUSED_SAVE[refused]}</p>}
          <p class="actions">
            <button type="button" class="button button--next" onClick={save} disabled={state.newer}>
              {WHO.save}
            </button>
          </p>
        </>
      )}
    </Screen>
  );
}

function Choice(props: {
  readonly field: Field;
  readonly value: string;
  readonly places: ReturnType<typeof placeGroups>;
  readonly label?: string;
  readonly onInput: (value: string) => void;
}) {
  const { field, value, places, label, onInput } = props;
  const options = (choices: readonly { readonly value: string; readonly label: string }[]) =>
    choices.map((each) => (
      <option key={each.value} value={each.value}>
        {each.label}
      </option>
    ));
  return (
    <select
      value={value}
      aria-label={label}
      onChange={(event) => onInput(event.currentTarget.value)}
    >
      {field !== 'before' && <option value="">{WHO.choose}</option>}
      {field === 'kind' &&
        options(DEBTOR_KINDS.map((kind) => ({ value: kind, label: WHO.kinds[kind] })))}
      {field === 'before' &&
        options(Object.entries(WHO.before).map(([key, words]) => ({ value: key, label: words })))}
      {field === 'place' &&
        places.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {options(group.choices)}
          </optgroup>
        ))}
    </select>
  );
}

/** One answer for all rows that have none. */
function FillAll(props: {
  readonly places: ReturnType<typeof placeGroups>;
  readonly onFill: (all: Row) => void;
}) {
  const { places, onFill } = props;
  const [all, setAll] = useState<Row>(EMPTY);
  return (
    <fieldset class={css['columns']}>
      <legend>{WHO.all}</legend>
      <div class={css['fill']}>
        {FIELDS.map((field) => (
          <label key={field}>
            {labelOf(field)}
            <Choice
              field={field}
              value={all[field]}
              places={places}
              onInput={(value) => setAll({ ...all, [field]: value })}
            />
          </label>
        ))}
        <button type="button" class="button" onClick={() => onFill(all)}>
          {WHO.fill}
        </button>
      </div>
    </fieldset>
  );
}

/** One customer with its three answers. */
function WhoRow(props: {
  readonly title: string;
  readonly row: Row;
  readonly places: ReturnType<typeof placeGroups>;
  readonly onChange: (row: Row) => void;
}) {
  const { title, row, places, onChange } = props;
  return (
    <tr>
      <th scope="row">{title}</th>
      {FIELDS.map((field) => (
        <td key={field} data-label={labelOf(field)}>
          <Choice
            field={field}
            value={row[field]}
            places={places}
            label={`${title}: ${labelOf(field)}`}
            onInput={(value) => onChange({ ...row, [field]: value })}
          />
        </td>
      ))}
    </tr>
  );
}
const labelOf = (field: Field): string => WHO[field === 'before' ? 'asked' : field];
