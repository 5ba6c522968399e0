import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadCode } from '#islands/shared/fetch-again.ts';

/**
 * A part that is fetched once it is wanted; nothing waits for it, and nothing is said where it does
 * not load.
 */
export function useLate<Props extends object>(
  wanted: boolean,
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): ComponentType<Props> | undefined {
  const [part, setPart] = useState<ComponentType<Props> | undefined>();
  useEffect(() => {
    if (wanted)
      loadCode(load).then(
        (module) => setPart(() => module.default),
        () => undefined,
      );
  }, [wanted]);
  return wanted ? part : undefined;
}
