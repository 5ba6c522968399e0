/** What the forms of all tools do alike: keep what was typed, read it on the button, and hold one result or its faults. */
import { useState } from 'preact/hooks';
import { inputId, type Fault, type Typed } from '#islands/form/types.ts';

export type ToolReading<R> = { readonly faults: readonly Fault[] } | { readonly result: R };

export interface Tool<R> {
  readonly typed: Typed;
  readonly set: (name: string, value: string) => void;
  /** Takes in several fields at once, such as when a row goes. */
  readonly setAll: (typed: Typed) => void;
  /** What an input needs beside its label. */
  readonly input: (name: string) => {
    name: string;
    value: string;
    fault: Fault | undefined;
    onInput: (value: string) => void;
  };
  readonly faults: readonly Fault[];
  readonly round: number;
  readonly result: R | undefined;
  /** Something was typed since: the result is that of what stood there before. */
  readonly stale: boolean;
  readonly submit: (event: Event) => void;
}

/** The state of a tool: nothing is stored, and nothing is read before the reader asks. */
export function useTool<R>(start: Typed, read: (typed: Typed) => ToolReading<R>): Tool<R> {
  const [typed, setTyped] = useState(start);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [round, setRound] = useState(0);
  const [done, setDone] = useState<{ readonly result: R; readonly of: Typed }>();
  const set = (name: string, value: string): void => setTyped((all) => ({ ...all, [name]: value }));
  return {
    typed,
    set,
    setAll: setTyped,
    faults,
    round,
    result: done?.result,
    stale: done !== undefined && done.of !== typed,
    input: (name) => ({
      name,
      value: typed[name] ?? '',
      fault: faults.find(({ id }) => id === inputId(name)),
      onInput: (value) => set(name, value),
    }),
    submit(event) {
      event.preventDefault();
      const reading = read(typed);
      setRound(round + 1);
      setFaults('faults' in reading ? reading.faults : []);
      setDone('faults' in reading ? undefined : { result: reading.result, of: typed });
    },
  };
}
