import { useState } from 'preact/hooks';
import { useSay } from '#islands/planner/context.ts';
import { PLAN } from '#islands/planner/words/plan.ts';

/** Copies a text, and says whether that worked. */
export function CopyButton({
  text,
  label = PLAN.copy,
}: {
  readonly text: string;
  readonly label?: string;
}) {
  const say = useSay();
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  const copy = () => {
    const copied = () => {
      setState('copied');
      say(PLAN.copied);
    };
    const failed = () => {
      setState('failed');
      say(PLAN.copyFailed);
    };
    // Without a secure address there is no clipboard at all, which throws at once.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(copied, failed);
  };
  return (
    <p class="actions">
      <button type="button" class="button" onClick={copy}>
        {state === 'copied' ? PLAN.copied : label}
      </button>
      {state === 'failed' && <span>{PLAN.copyFailed}</span>}
    </p>
  );
}
