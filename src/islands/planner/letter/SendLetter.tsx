import type { Case } from '#domain/case.ts';
import { usePlans, useSiteData } from '#islands/planner/context.ts';
import type { LetterText } from '#islands/planner/data.ts';
import css from '#islands/planner/letter/letter.module.css';
import { mailLink } from '#islands/planner/letter/mail-link.ts';
import { sentLink } from '#islands/planner/letter/sent-link.ts';
import { CopyButton } from '#islands/planner/controls/CopyButton.tsx';
import { hashOf } from '#islands/planner/screen-address.ts';
import { LETTERS_UI } from '#islands/planner/words/letter.ts';

interface Props {
  readonly file: Case;
  readonly id: string;
  readonly letter: LetterText;
  readonly text: string;
  readonly invoices: string;
  /** Nothing may go to the debtor now. */
  readonly hold: boolean;
  /** It is true as it stands, and may go out. */
  readonly ready: boolean;
}

/** What to do with a text that is ready: copy, print, mail, and log that it went. */
export function SendLetter({ file, id, letter, text, invoices, hold, ready }: Props) {
  const { law } = useSiteData();
  const { planOf } = usePlans();
  const script = letter.kind === 'script';
  const mail =
    script || hold
      ? undefined
      : mailLink(LETTERS_UI.mailSubject(invoices.trim().split(',')[0] ?? ''), text);
  const log = (kind: string, preset?: string) =>
    hashOf({ at: 'log', id: file.id, kind, ...(preset ? { preset } : {}) });
  if (!ready) return null;
  const sent = sentLink(id, planOf(file), law);
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
        {mail && (
          <a class="button" href={mail}>
            {LETTERS_UI.mail}
          </a>
        )}
        {script && !hold && (
          <a class="button" href={hashOf({ at: 'rehearse', id: file.id })}>
            {LETTERS_UI.rehearse}
          </a>
        )}
      </div>
      {!script && !hold && !mail && <p class="quiet small">{LETTERS_UI.mailLong}</p>}
      {!hold &&
        (script ? (
          <p class="actions">
            {id !== 'voicemail' && <a href={log('spoke')}>{LETTERS_UI.spoke}</a>}
            <a href={log('no-answer')}>{LETTERS_UI.noAnswer}</a>
            <a href={log('left-message')}>{LETTERS_UI.leftMessage}</a>
          </p>
        ) : (
          <p class="actions">
            <a class="button" href={log(sent.kind, sent.preset)}>
              {LETTERS_UI.sent}
            </a>
          </p>
        ))}
    </section>
  );
}
