import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose code is fetched when it is first shown; on failure it offers to load the page again. */
export function lazy<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Lazy(props: Props) {
    const [state, setState] = useState<'waiting' | 'ready' | 'failed'>(loaded ? 'ready' : 'waiting');
    useEffect(() => {
      if (loaded) return;
      load().then((module) => { loaded = module.default; setState('ready'); }, () => setState('failed'));
    }, []);
    if (loaded) {
      const Ready = loaded;
      return <Ready {...props} />;
    }
    if (state === 'failed') {
      return (
        <div role="alert" class="flow">
          <p>This part did not load. What you saved is safe.</p>
          <button type="button" class="button" onClick={() => location.reload()}>Load the page again</button>
        </div>
      );
    }
    return <p class="quiet" aria-live="polite">Opening…</p>;
  };
}
