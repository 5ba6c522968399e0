import type { Case, SentBy } from '#domain/case.ts';
import { usePlans, useSiteData, useToday } from '#islands/planner/context.ts';
import { go } from '#islands/planner/go.ts';
import type { LetterForms } from '#islands/planner/letter/letter-paper.ts';
import { sentLink } from '#islands/planner/letter/sent-link.ts';
import { LETTERS_UI } from '#islands/planner/words/letter.ts';
import { fingerprintOf } from '#islands/storage/fingerprint.ts';
import { saveOutgoing } from '#islands/storage/letter-drafts.ts';

interface Props {
  readonly file: Case;
  readonly id: string;
  readonly forms: LetterForms;
  readonly sentBy: SentBy;
}

/** Leads to the log form of a letter that went out, and hands it the letter as it was sent. */
export function SentButton({ file, id, forms, sentBy }: Props) {
  const { law } = useSiteData();
  const today = useToday();
  const plan = usePlans().planOf(file);
  const { kind, preset = '' } = sentLink(id, file, plan, law);
  const log = async () => {
    const { text, out } = forms;
    const sha256 = await fingerprintOf(text);
    const enclosures = [...out.enclosures];
    if (sha256 !== undefined)
      saveOutgoing(file.id, { kind, preset, day: today, text, sha256, sentBy, enclosures });
    go({ at: 'log', id: file.id, kind, ...(preset ? { preset } : {}) });
  };
  return (
    <p class="actions">
      <button type="button" class="button" onClick={() => void log()}>
        {LETTERS_UI.sent}
      </button>
    </p>
  );
}
