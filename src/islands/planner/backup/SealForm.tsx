import { useState } from 'preact/hooks';
import { ErrorSummary } from '#islands/form/ErrorSummary.tsx';
import type { Fault } from '#islands/form/types.ts';
import { useCases, useSay } from '#islands/planner/context.ts';
import css from '#islands/planner/backup/backup.module.css';
import { saveSealed } from '#islands/planner/backup/files.ts';
import { PassphraseInput, ShowToggle } from '#islands/planner/backup/Passphrase.tsx';
import { LEAST_LENGTH, lengthOf, strengthOf } from '#islands/planner/backup/strength.ts';
import { SEAL } from '#islands/planner/words/keeping.ts';
import type { Case } from '#domain/case.ts';
import { subtle } from '#islands/storage/bytes.ts';

/** Saves cases in a file that only opens with a passphrase. */
export default function SealForm({ cases }: { readonly cases: readonly Case[] }) {
  const { store } = useCases();
  const say = useSay();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [shown, setShown] = useState(false);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [round, setRound] = useState(0);
  const [stage, setStage] = useState<'ready' | 'working' | 'done'>('ready');
  if (!subtle()) return <p>{SEAL.unsupported}</p>;

  const fail = (id: string, message: string) => {
    setFaults([{ id, message }]);
    setRound(round + 1);
    setStage('ready');
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (stage === 'working') return;
    if (lengthOf(first) < LEAST_LENGTH) return fail('f-passphrase', SEAL.tooShort(LEAST_LENGTH));
    if (first !== second) return fail('f-again', SEAL.differ);
    setFaults([]);
    setStage('working');
    saveSealed(store, cases, first)
      .then((saved) => {
        if (!saved) return fail('f-passphrase', SEAL.failed);
        setFirst('');
        setSecond('');
        setShown(false);
        setStage('done');
        say(SEAL.saved);
      })
      .catch(() => fail('f-passphrase', SEAL.failed));
  };
  const faultOf = (id: string) => faults.find((fault) => fault.id === id);
  return (
    <form class={css['seal']} onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} round={round} />
      <p>{SEAL.how}</p>
      <p>{SEAL.warn}</p>
      <PassphraseInput
        name="passphrase"
        label={SEAL.passphrase}
        hint={SEAL.hint}
        value={first}
        onInput={setFirst}
        shown={shown}
        isNew
        fault={faultOf('f-passphrase')}
      />
      <p class="small quiet" role="status">
        {SEAL.strength[strengthOf(first)]}
      </p>
      <PassphraseInput
        name="again"
        label={SEAL.again}
        value={second}
        onInput={setSecond}
        shown={shown}
        isNew
        fault={faultOf('f-again')}
      />
      <ShowToggle shown={shown} onChange={setShown} />
      <p class="actions">
        <button type="submit" class="button">
          {stage === 'working' ? SEAL.sealing : SEAL.seal}
        </button>
      </p>
      {stage === 'done' && <p>{SEAL.saved}</p>}
    </form>
  );
}
