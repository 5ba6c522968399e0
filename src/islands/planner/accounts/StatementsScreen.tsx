import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import css from '#islands/planner/accounts/accounts.module.css';
import { drawnAtOnce } from '#islands/shared/drawn-at-once.ts';
import { SharedBlanks } from '#islands/planner/accounts/SharedBlanks.tsx';
import {
  openIn,
  OWN_BLANKS,
  statementSheet,
  STATEMENT_LETTER,
  type Filled,
  type OneStatement,
} from '#islands/planner/accounts/statements.ts';
import { useStatements, type Statements } from '#islands/planner/accounts/use-statements.ts';
import { download } from '#islands/planner/backup/files.ts';
import { useCases, useSiteData, useToday } from '#islands/planner/context.ts';
import type { LetterText } from '#islands/planner/data.ts';
import { withDetail } from '#islands/planner/letter/save-details.ts';
import { WithWords } from '#islands/planner/letter/WithWords.tsx';
import { DocumentSheet } from '#islands/planner/papers/DocumentSheet.tsx';
import { SaveButton } from '#islands/planner/papers/SaveButton.tsx';
import shared from '#islands/planner/planner.module.css';
import { hashOf, type ScreenAddress } from '#islands/planner/screen-address.ts';
import { Screen } from '#islands/planner/Screen.tsx';
import { ACCOUNTS, STATEMENTS } from '#islands/planner/words/accounts.ts';
import { LETTER } from '#islands/planner/words/letter.ts';

/** Sheets that are shown; all are printed. */
const SHOWN = 2;
/** Lines that are shown of a list of customers. */
const LISTED = 20;

/** Statements of account for every customer who is late: as one print, and in one file. */
export default function StatementsScreen() {
  return (
    <Screen title={STATEMENTS.title} back={{ to: { at: 'accounts' }, label: ACCOUNTS.back }}>
      <WithWords id={STATEMENT_LETTER}>{(letter) => <Made letter={letter} />}</WithWords>
    </Screen>
  );
}

function Made({ letter }: { readonly letter: LetterText }) {
  const now = useStatements(letter);
  if ('done' in now)
    return (
      <p class="quiet" role="status">
        {STATEMENTS.making(now.done, now.all)}
      </p>
    );
  return <Desk {...now} />;
}

/** The page was sent to a printer in whatever way: true before the printer looks at it. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useLayoutEffect(() => {
    const begin = () => drawnAtOnce(() => setPrinting(true));
    addEventListener('beforeprint', begin);
    return () => removeEventListener('beforeprint', begin);
  }, []);
  return isPrinting;
}

/** Keeps what was typed for all statements in one case, from which the others know it. */
function useKeptDetails() {
  const { store } = useCases();
  return (id: string, typed: Filled): void => {
    const stored = store.find(id);
    if (!stored) return;
    const { title, openedOn, answers } = stored.case;
    const told = Object.entries(typed).reduce(
      (known, [name, value]) => withDetail(known, name, value) ?? known,
      answers,
    );
    store.saveCase(id, { title, openedOn, answers: told }, stored.rev);
  };
}

const isOwn = (name: string): boolean => OWN_BLANKS.some((each) => each === name);

function Desk({ made, leftOut }: Statements) {
  const [filled, setFilled] = useState<Filled>({});
  const [prints, setPrints] = useState(0);
  const isPrinting = usePrinting();
  // Once all sheets stand on the page.
  useLayoutEffect(() => {
    if (prints > 0) print();
  }, [prints]);
  const keepDetails = useKeptDetails();
  const asked = OWN_BLANKS.filter((name) => made.some(({ open }) => open.includes(name)));
  const ready = made.filter((one) => openIn(one, filled).length === 0);
  const gaps = made.filter((one) => openIn(one, filled).some((name) => !isOwn(name)));
  return (
    <>
      <div class={`${css['gaps']} screen-only`}>
        <p>{made.length === 0 ? STATEMENTS.none : STATEMENTS.lead}</p>
        {asked.length > 0 && (
          <SharedBlanks
            names={asked}
            onFill={(typed) => {
              setFilled(typed);
              const first = made.find(({ open }) => open.some((name) => name in typed));
              if (first) keepDetails(first.file.id, typed);
            }}
          />
        )}
        <p role="status">{made.length > 0 && <strong>{STATEMENTS.ready(ready.length)}</strong>}</p>
        {ready.length > 0 && (
          <Ways ready={ready} filled={filled} onPrint={() => setPrints(prints + 1)} />
        )}
        <Customers
          title={STATEMENTS.gaps}
          how={STATEMENTS.gapsHow}
          lines={gaps.map(({ file: { id, title } }) => ({
            title,
            to: { at: 'letter', id, letter: STATEMENT_LETTER },
          }))}
        />
        <Customers
          title={STATEMENTS.leftOut}
          how={STATEMENTS.leftOutHow}
          lines={leftOut.map(({ id, title }) => ({ title, to: { at: 'case', id } }))}
        />
      </div>
      {ready.length > 0 && (
        <Sheets ready={ready} filled={filled} isWhole={prints > 0 || isPrinting} />
      )}
    </>
  );
}

interface ReadyProps {
  readonly ready: readonly OneStatement[];
  readonly filled: Filled;
}

/** The ways in which the statements leave the page. */
function Ways({ ready, filled, onPrint }: ReadyProps & { readonly onPrint: () => void }) {
  const { law } = useSiteData();
  const today = useToday();
  const save = async () => {
    const { statementArchive } = await import('#islands/planner/accounts/statement-files.ts');
    const bytes = await statementArchive(ready, filled, law, today);
    download(`statements-${today}.zip`, bytes, 'application/zip');
  };
  return (
    <>
      <p class="actions">
        <button type="button" class="button button--next" onClick={onPrint}>
          {STATEMENTS.print(ready.length)}
        </button>
        <SaveButton label={STATEMENTS.zip} save={save} />
      </p>
      <p>
        {STATEMENTS.zipHow} {STATEMENTS.log}
      </p>
    </>
  );
}

interface ListProps {
  readonly title: string;
  readonly how: string;
  readonly lines: readonly { readonly title: string; readonly to: ScreenAddress }[];
}

/** Customers who get none of these, each with the way to where that can be changed. */
function Customers({ title, how, lines }: ListProps) {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>
        {title} <span class="figures">({lines.length})</span>
      </summary>
      <p class="small">{how}</p>
      <ul>
        {lines.slice(0, LISTED).map((line) => (
          <li key={hashOf(line.to)}>
            <a href={hashOf(line.to)}>{line.title}</a>
          </li>
        ))}
      </ul>
      {lines.length > LISTED && <p class="quiet">{STATEMENTS.others(lines.length - LISTED)}</p>}
    </details>
  );
}

/** The sheets, each on a page of its own: the first of them, and for the printer all. */
function Sheets({ ready, filled, isWhole }: ReadyProps & { readonly isWhole: boolean }) {
  const sheets = useMemo(
    () => (isWhole ? ready : ready.slice(0, SHOWN)).map((one) => statementSheet(one, filled)),
    [ready.length, filled, isWhole],
  );
  return (
    <section aria-labelledby="sheets" class={css['preview']}>
      <h2 id="sheets" class={shared['section']}>
        {STATEMENTS.preview}
      </h2>
      <div class={css['sheets']}>
        {sheets.map((paper, at) => (
          <div key={ready[at]?.file.id} class={at < SHOWN ? undefined : 'print-only'}>
            <DocumentSheet paper={paper} words={LETTER} />
          </div>
        ))}
      </div>
    </section>
  );
}
