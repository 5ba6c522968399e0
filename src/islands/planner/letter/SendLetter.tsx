import { countryOfCase } from '#domain/case-country.ts';
import { SENT_BY, type Case, type SentBy } from '#domain/case.ts';
import { useSay, useSiteData } from '#islands/planner/context.ts';
import { CallLink } from '#islands/planner/letter/CallLink.tsx';
import type { LetterText } from '#islands/planner/data.ts';
import css from '#islands/planner/letter/letter.module.css';
import type { LetterForms } from '#islands/planner/letter/letter-paper.ts';
import { saveLetter } from '#islands/planner/letter/letter-word.ts';
import { mailLink } from '#islands/planner/letter/mail-link.ts';
import { SentButton } from '#islands/planner/letter/SentButton.tsx';
import { CopyButton } from '#islands/planner/controls/CopyButton.tsx';
import { hashOf } from '#islands/planner/screen-address.ts';
import { LETTERS_UI } from '#islands/planner/words/letter.ts';

interface Props {
  readonly file: Case;
  readonly id: string;
  readonly letter: LetterText;
  readonly forms: LetterForms;
  readonly sentBy: SentBy;
  /** Nothing may go to the debtor now. */
  readonly hold: boolean;
}

/** What to do with a letter that is ready: copy, print, mail, and log that it went. */
export function SendLetter({ file, id, letter, forms, sentBy, hold }: Props) {
  const { law } = useSiteData();
  const say = useSay();
  const isScript = letter.kind === 'script';
  const { text, out } = forms;
  const to = letter.to === undefined ? file.answers.debtor?.email : undefined;
  const mail =
    isScript || hold ? undefined : mailLink(to, out.subject ?? out.title, mailText(forms));
  return (
    <section class={`${css['send']} screen-only`} aria-labelledby="send">
      <h2 id="send" class="hush">
        {LETTERS_UI.send}
      </h2>
      <div class="actions">
        <CopyButton text={text} />
        <button type="button" class="button" onClick={() => print()}>
          {LETTERS_UI.print}
        </button>
        {!isScript && (
          <button
            type="button"
            class="button"
            onClick={() => {
              saveLetter(id, out, countryOfCase(law, file.answers)?.paper ?? 'a4').then(
                () => say(LETTERS_UI.wordSaved),
                () => say(LETTERS_UI.wordFailed),
              );
            }}
          >
            {LETTERS_UI.word}
          </button>
        )}
        {mail && (
          <a class="button" href={mail}>
            {LETTERS_UI.mail}
          </a>
        )}
        {isScript && !hold && (
          <a class="button" href={hashOf({ at: 'rehearse', id: file.id })}>
            {LETTERS_UI.rehearse}
          </a>
        )}
      </div>
      {!isScript && !hold && !mail && <p class="quiet small">{LETTERS_UI.mailLong}</p>}
      {isScript && !hold && <CallLink file={file} />}
      {!hold && isScript && <Called file={file} id={id} />}
      {!hold && !isScript && <SentButton file={file} id={id} forms={forms} sentBy={sentBy} />}
    </section>
  );
}

/** A mail has its own head: it begins with the salutation. */
function mailText({ out, text }: LetterForms): string {
  const subject = out.subject === undefined ? -1 : text.indexOf(out.subject);
  return subject < 0 ? text : text.slice(subject + (out.subject?.length ?? 0)).trimStart();
}

function Called({ file, id }: { readonly file: Case; readonly id: string }) {
  const log = (kind: string) => hashOf({ at: 'log', id: file.id, kind });
  return (
    <p class="actions">
      {id !== 'voicemail' && <a href={log('spoke')}>{LETTERS_UI.spoke}</a>}
      <a href={log('no-answer')}>{LETTERS_UI.noAnswer}</a>
      <a href={log('left-message')}>{LETTERS_UI.leftMessage}</a>
    </p>
  );
}

interface WayProps {
  readonly value: SentBy;
  readonly onChoose: (by: SentBy) => void;
}

const isWay = (text: string): text is SentBy => (SENT_BY as readonly string[]).includes(text);

/** How a letter is to go out: it stands on the letter, and in the log once it is sent. */
export function SentWay({ value, onChoose }: WayProps) {
  return (
    <p class={css['way']}>
      <label for="sent-by">{LETTERS_UI.way}</label>
      <select
        id="sent-by"
        value={value}
        onChange={({ currentTarget }) => {
          if (isWay(currentTarget.value)) onChoose(currentTarget.value);
        }}
      >
        {SENT_BY.map((way) => (
          <option key={way} value={way}>
            {LETTERS_UI.ways[way]}
          </option>
        ))}
      </select>
    </p>
  );
}
