/**
 * What the forms of all tools do alike: read on the button what was typed, and hold one result or
 * its faults.
 */
import { useRef, useState } from 'preact/hooks';
import type { Fault, Typed } from '#islands/form/types.ts';
import { useForm, type Form } from '#islands/form/use-form.ts';

export type ToolReading<R> = { readonly faults: readonly Fault[] } | { readonly result: R };

export interface Tool<R> extends Form {
  readonly result: R | undefined;
  /** Something was typed since: the result is that of what stood there before. */
  readonly stale: boolean;
  readonly submit: (event: Event) => void;
}

/**
 * The state of a tool: nothing is stored, and nothing is read before the reader asks.
 * @param read may be given later, where what works it out has to load first
 */
export function useTool<R>(
  start: Typed,
  read: (typed: Typed) => ToolReading<R> | Promise<ToolReading<R>>,
): Tool<R> {
  const form = useForm(start);
  const presses = useRef(0);
  const [done, setDone] = useState<{ readonly result: R; readonly of: Typed }>();
  return {
    ...form,
    result: done?.result,
    stale: done !== undefined && done.of !== form.typed,
    submit(event) {
      event.preventDefault();
      const of = form.typed;
      const show = (reading: ToolReading<R>): void => {
        form.tell('faults' in reading ? reading.faults : []);
        setDone('faults' in reading ? undefined : { result: reading.result, of });
      };
      const press = (presses.current += 1);
      const reading = read(of);
      if (!(reading instanceof Promise)) return show(reading);
      void reading.then((each) => {
        if (press === presses.current) show(each);
      });
    },
  };
}
