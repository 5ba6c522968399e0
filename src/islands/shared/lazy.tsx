import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { loadCode } from '#islands/shared/fetch-again.ts';
import { reloadForUpdate, reloadKeeping } from '#islands/shared/keep-typed.ts';

/**
 * A component whose code is fetched when it is first shown. Where that fails, it is asked for once
 * more, past the cache; then the site was most likely updated since the page was loaded: the page
 * loads itself again, once, and keeps what is typed. If that cannot help, it says so.
 */
export function lazy<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Lazy(props: Props) {
    const [state, setState] = useState<'waiting' | 'ready' | 'failed'>(
      loaded ? 'ready' : 'waiting',
    );
    // Before the paint: a frame in between would only delay what is asked for.
    useLayoutEffect(() => {
      if (loaded) return;
      loadCode(load).then(
        (module) => {
          loaded = module.default;
          setState('ready');
        },
        () => {
          void reloadForUpdate().then((reloads) => {
            if (!reloads) setState('failed');
          });
        },
      );
    }, []);
    if (loaded) {
      const Ready = loaded;
      return <Ready {...props} />;
    }
    if (state === 'failed') {
      return (
        <div role="alert" class="flow">
          <p>This part did not load. What you saved is safe.</p>
          <button type="button" class="button" onClick={reloadKeeping}>
            Load the page again
          </button>
        </div>
      );
    }
    return (
      <p class="quiet" aria-live="polite">
        Opening…
      </p>
    );
  };
}
