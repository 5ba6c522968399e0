import { useState } from 'preact/hooks';
import { ErrorSummary } from '#islands/form/ErrorSummary.tsx';
import type { Fault } from '#islands/form/types.ts';
import css from '#islands/planner/backup/backup.module.css';
import { PassphraseInput, ShowToggle } from '#islands/planner/backup/Passphrase.tsx';
import { MOST_BYTES } from '#islands/planner/backup/read-import.ts';
import { BACKUP } from '#islands/planner/words/backup.ts';
import { SEAL } from '#islands/planner/words/keeping.ts';
import { openSealed } from '#islands/storage/sealed.ts';

interface Props {
  readonly file: Readonly<Record<string, unknown>>;
  readonly onOpen: (text: string) => void;
}

/** Asks for the passphrase of a sealed file, as often as it takes. */
export function OpenSealed({ file, onOpen }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [shown, setShown] = useState(false);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [round, setRound] = useState(0);
  const [working, setWorking] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    if (working) return;
    setWorking(true);
    void openSealed(file, passphrase, MOST_BYTES)
      .catch(() => ({ ok: false, why: 'damaged' }) as const)
      .then((opened) => {
        setWorking(false);
        if (opened.ok) return onOpen(opened.text);
        setFaults([{ id: 'f-passphrase', message: SEAL.why[opened.why] }]);
        setRound((before) => before + 1);
      });
  };
  return (
    <section class={css['found']} aria-labelledby="sealed">
      <h2 id="sealed">{SEAL.isSealed}</h2>
      <form class={css['seal']} onSubmit={submit} noValidate>
        <ErrorSummary faults={faults} round={round} />
        <PassphraseInput
          name="passphrase"
          label={SEAL.passphrase}
          hint={SEAL.isSealedHow}
          value={passphrase}
          onInput={setPassphrase}
          shown={shown}
          isNew={false}
          fault={faults[0]}
        />
        <ShowToggle shown={shown} onChange={setShown} />
        <p class="actions">
          <button type="submit" class="button button--next">
            {working ? BACKUP.opening : SEAL.open}
          </button>
        </p>
      </form>
    </section>
  );
}
