import { useMemo, useState } from 'preact/hooks';
import type { Case } from '#domain/case.ts';
import { countryOfCase } from '#domain/case-country.ts';
import { placeLaw } from '#domain/law.ts';
import { decimal } from '#domain/money.ts';
import { RadioInput } from '#islands/form/inputs.tsx';
import { useSiteData, useToday } from '#islands/planner/context.ts';
import { courtFilePaper } from '#islands/planner/papers/court-file-paper.ts';
import { CourtForms, useClaimForms } from '#islands/planner/papers/CourtForms.tsx';
import { DocumentSheet } from '#islands/planner/papers/DocumentSheet.tsx';
import { saveAccount, saveArchive, saveWord } from '#islands/planner/papers/file-saves.ts';
import css from '#islands/planner/papers/papers.module.css';
import { SaveButton } from '#islands/planner/papers/SaveButton.tsx';
import { showMoney } from '#islands/planner/papers/show.ts';
import { Tick } from '#islands/planner/papers/Tick.tsx';
import shared from '#islands/planner/planner.module.css';
import { hashOf } from '#islands/planner/screen-address.ts';
import { Screen } from '#islands/planner/Screen.tsx';
import {
  COURT_FILE,
  FILE_PARTS,
  FILE_READERS,
  FILE_UI,
  type FilePart,
  type FileReader,
} from '#islands/planner/words/court-file.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import { questionOf } from '#planner/interview/questions.ts';
import { courtFile, type CourtFile } from '#planner/papers/court-file.ts';

const PARTS_FOR: Readonly<Record<FileReader, readonly FilePart[]>> = {
  court: FILE_PARTS.filter((part) => part !== 'proof'),
  agency: ['parties', 'statement', 'chronology', 'proof'],
};
const CHOICES = FILE_READERS.map((value) => {
  const [label, hint] = FILE_UI.readers[value];
  return { value, label, hint };
});

/** The whole case in one paper, and in files: shown as it prints. */
export default function FileScreen({ stored }: { readonly stored: StoredCase }) {
  const data = useSiteData();
  const today = useToday();
  const file = stored.case;
  const { id, answers } = file;
  const [reader, setReader] = useState<FileReader>('court');
  const [parts, setParts] = useState<ReadonlySet<FilePart>>(new Set(PARTS_FOR.court));
  const [notes, setNotes] = useState(false);
  const court = useMemo(() => courtFile(file, data.law, today), [file, today]);
  const place = placeLaw(data.law, answers.debtor?.place);
  const forms = useClaimForms(place?.id);
  const paper = useMemo(
    () => courtFilePaper(file, court, data, { reader, parts, notes, forms }),
    [file, court, reader, parts, notes, forms],
  );
  const size = countryOfCase(data.law, answers)?.paper ?? 'a4';
  const saving = { file, court, data, paper, size, notes };
  const choose = (value: string) => {
    const next = FILE_READERS.find((each) => each === value) ?? 'court';
    setReader(next);
    setParts(new Set(PARTS_FOR[next]));
  };
  const toggle = (part: FilePart) =>
    setParts(new Set(FILE_PARTS.filter((each) => (each === part) !== parts.has(each))));
  return (
    <Screen title={FILE_UI.title} back={{ to: { at: 'case', id }, label: SHELL.toCase }}>
      <div class={css['recap']}>
        <div class={css['controls']}>
          <p>{FILE_UI.lead}</p>
          <RadioInput
            name="reader"
            label={FILE_UI.for}
            value={reader}
            onInput={choose}
            choices={CHOICES}
          />
          <fieldset class={css['ticks']}>
            <legend>{FILE_UI.include}</legend>
            {FILE_PARTS.map((part) => (
              <Tick
                key={part}
                label={COURT_FILE.parts[part]}
                on={parts.has(part)}
                onChange={() => toggle(part)}
              />
            ))}
            <Tick
              label={FILE_UI.notes}
              hint={FILE_UI.notesHint}
              on={notes}
              onChange={() => setNotes(!notes)}
            />
          </fieldset>
          <p class="actions">
            <button type="button" class="button button--next" onClick={() => print()}>
              {FILE_UI.print}
            </button>
            <SaveButton label={FILE_UI.word} save={() => saveWord(saving)} />
            <SaveButton label={FILE_UI.zip} save={() => saveArchive(saving)} />
            <SaveButton label={FILE_UI.csv} save={() => saveAccount(saving)} />
          </p>
          {reader === 'court' && <Gaps file={file} court={court} />}
          <p>
            {FILE_UI.exhibitHow}{' '}
            <a href={hashOf({ at: 'log', id, kind: 'exhibit' })}>{FILE_UI.addExhibit}</a>
          </p>
          {reader === 'court' && court.court !== undefined && (
            <CourtForms place={place?.id} short={court.claimForm} known={forms} />
          )}
        </div>
        <DocumentSheet paper={paper} words={COURT_FILE} />
      </div>
    </Screen>
  );
}

/** What a claim form asks for and the case does not hold, each with where to add it. */
function Gaps({ file, court }: { readonly file: Case; readonly court: CourtFile }) {
  const { gaps, above } = court;
  const { id } = file;
  if (gaps.length === 0 && above === undefined) return null;
  return (
    <section aria-labelledby="gaps">
      <h2 id="gaps" class={shared['section']}>
        {FILE_UI.missing}
      </h2>
      <p>{FILE_UI.missingHow}</p>
      <ul>
        {above !== undefined && (
          <li>{FILE_UI.above(showMoney(decimal(above), file.answers.debt.currency))}</li>
        )}
        {gaps.map((gap) => {
          const asked = questionOf(gap)?.id;
          return (
            <li key={gap}>
              {asked === undefined ? (
                FILE_UI.gaps[gap]
              ) : (
                <a href={hashOf({ at: 'question', id, question: asked, back: 'file' })}>
                  {FILE_UI.gaps[gap]}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
