import { useState } from 'preact/hooks';
import { useSay } from '#islands/planner/context.ts';
import { FILE_UI } from '#islands/planner/words/court-file.ts';

interface Props {
  readonly label: string;
  readonly save: () => Promise<void>;
}

/** Saves a file on a press; what makes it is fetched then. */
export function SaveButton({ label, save }: Props) {
  const say = useSay();
  const [state, setState] = useState<'ready' | 'working' | 'failed'>('ready');
  const press = () => {
    if (state === 'working') return;
    setState('working');
    save().then(
      () => {
        setState('ready');
        say(FILE_UI.made);
      },
      () => {
        setState('failed');
        say(FILE_UI.failed);
      },
    );
  };
  return (
    <>
      <button type="button" class="button" aria-disabled={state === 'working'} onClick={press}>
        {state === 'working' ? FILE_UI.working : label}
      </button>
      {state === 'failed' && <span>{FILE_UI.failed}</span>}
    </>
  );
}
