import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Brought, Refusal } from '#books/book.ts';
import { ErrorSummary } from '#islands/form/ErrorSummary.tsx';
import { FieldFrame } from '#islands/form/FieldFrame.tsx';
import { HalfTypedOffer } from '#islands/form/HalfTypedOffer.tsx';
import { LinesInput } from '#islands/form/inputs.tsx';
import { useHalfTyped } from '#islands/form/use-half-typed.ts';
import { BookPreview } from '#islands/planner/books/BookPreview.tsx';
import css from '#islands/planner/books/books.module.css';
import type { BookReading, BookSource } from '#islands/planner/books/use-book.ts';
import { useSay } from '#islands/planner/context.ts';
import shared from '#islands/planner/planner.module.css';
import { Screen } from '#islands/planner/Screen.tsx';
import { BOOKS, REFUSED } from '#islands/planner/words/books.ts';
import { BACKUP } from '#islands/planner/words/backup.ts';
import { SHELL } from '#islands/planner/words/shell.ts';

type Stage =
  | { readonly at: 'choosing' }
  | { readonly at: 'reading' }
  | { readonly at: 'read'; readonly source: BookSource; readonly reading: BookReading };

const askForReading = async (): Promise<BookReading> =>
  (await import('#islands/planner/books/reading.ts')).BOOK_READING;
const SITE = import.meta.env.BASE_URL.replace(/\/$/, '');
const MOST_BYTES = 20_000_000;

/** The table of a workbook with the invoices: the first that holds some. */
function sourceOf(brought: Brought, reading: BookReading): BookSource | Refusal {
  switch (brought.kind) {
    case 'refused':
      return brought.why;
    case 'invoices':
      return { kind: 'invoices', invoices: brought.invoices };
    case 'sheets': {
      const refusals = brought.sheets.map((sheet) =>
        reading.refusalOf(sheet, reading.layoutOf(sheet, {})),
      );
      const at = refusals.indexOf(undefined);
      const sheet = brought.sheets[at];
      return sheet ? { kind: 'sheet', sheet } : (refusals[0] ?? 'empty');
    }
  }
}

/** Brings a list of invoices: chosen, dropped or pasted; then shows what it becomes. */
export default function BooksScreen() {
  const say = useSay();
  const [stage, setStage] = useState<Stage>({ at: 'choosing' });
  const [problem, setProblem] = useState('');
  const [round, setRound] = useState(0);
  const [file, setFile] = useState(0);
  useEffect(() => {
    // What reads it is here by the time that a file is chosen; a failure shows when it is needed.
    void askForReading().catch(() => undefined);
  }, []);
  useLayoutEffect(() => {
    if (stage.at === 'read') document.getElementById('book')?.focus();
  }, [stage]);

  const fail = (message: string) => {
    setProblem(message);
    setRound((before) => before + 1);
    setStage({ at: 'choosing' });
  };
  const take = (read: (reading: BookReading) => Promise<Brought>) => {
    setProblem('');
    setFile(file + 1);
    setStage({ at: 'reading' });
    askForReading()
      .then(async (reading) => {
        const source = sourceOf(await read(reading), reading);
        if (typeof source === 'string') fail(REFUSED[source]);
        else {
          setStage({ at: 'read', source, reading });
          say(BOOKS.becomes);
        }
      })
      .catch(() => fail(BACKUP.unreadable));
  };
  const takeFile = (picked: File | undefined) => {
    if (!picked) return;
    if (picked.size > MOST_BYTES) return fail(REFUSED['too-large']);
    take(async ({ bring, readText }) =>
      bring(new Uint8Array(await picked.arrayBuffer()), picked.name, { readText }),
    );
  };
  const takeText = (text: string) =>
    take(({ sheetIn }) => Promise.resolve({ kind: 'sheets', sheets: [sheetIn(text)] }));
  return (
    <Screen
      title={BOOKS.title}
      back={{ to: { at: 'home' }, label: SHELL.allCases }}
      failed={problem !== ''}
      above={
        <ErrorSummary
          faults={problem === '' ? [] : [{ id: 'f-file', message: problem }]}
          round={round}
        />
      }
    >
      {stage.at === 'read' ? (
        <BookPreview
          key={file}
          source={stage.source}
          reading={stage.reading}
          onAnother={() => setStage({ at: 'choosing' })}
        />
      ) : (
        <>
          <p class={shared['hint']}>{BOOKS.lead}</p>
          <ChooseFile problem={problem} onFile={takeFile} />
          {stage.at === 'reading' && <p role="status">{BOOKS.reading}</p>}
          <Paste onRead={takeText} />
          <p class="small quiet">{BOOKS.stays}</p>
          <p class="small">
            <a href={`${SITE}/guides/bring-your-invoices/`}>{BOOKS.guide}</a>
          </p>
          <p class="small">
            {BOOKS.examples}{' '}
            {BOOKS.exampleFiles.map(([name, label], at) => [
              at > 0 && ', ',
              <a key={name} href={`${SITE}/examples/${name}`} download>
                {label}
              </a>,
            ])}
          </p>
        </>
      )}
    </Screen>
  );
}

/** A file, chosen or dropped. */
function ChooseFile(props: {
  readonly problem: string;
  readonly onFile: (file: File | undefined) => void;
}) {
  const { problem, onFile } = props;
  const [over, setOver] = useState(false);
  return (
    <div
      class={`${css['drop']} ${over ? css['over'] : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFile(event.dataTransfer?.files[0]);
      }}
    >
      <FieldFrame
        name="file"
        label={BOOKS.file}
        hint={BOOKS.fileHint}
        fault={problem === '' ? undefined : { id: 'f-file', message: problem }}
      >
        <input
          id="f-file"
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,.xml,.pdf"
          onChange={(event) => {
            onFile(event.currentTarget.files?.[0]);
            // The same file may be chosen again, once it is mended.
            event.currentTarget.value = '';
          }}
          aria-describedby={problem === '' ? 'f-file-hint' : 'f-file-hint f-file-error'}
        />
      </FieldFrame>
    </div>
  );
}

/** Rows pasted from a spreadsheet. */
function Paste({ onRead }: { readonly onRead: (text: string) => void }) {
  const [text, setText] = useState('');
  const half = useHalfTyped({ form: 'paste' }, { text }, (words) => setText(words['text'] ?? ''));
  return (
    <details class={css['paste']} open={half.offered}>
      <summary>{BOOKS.pasteTitle}</summary>
      <HalfTypedOffer half={half} />
      <LinesInput name="rows" label={BOOKS.paste} value={text} onInput={setText} rows={8} />
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            if (text.trim() === '') document.getElementById('f-rows')?.focus();
            else {
              half.used();
              onRead(text);
            }
          }}
        >
          {BOOKS.read}
        </button>
      </p>
    </details>
  );
}
