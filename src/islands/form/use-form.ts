/** What all forms do alike: keep what was typed, and hold what is wrong with it. */
import { useState } from 'preact/hooks';
import { inputId, type Fault, type Typed } from '#islands/form/types.ts';

export interface Form {
  readonly typed: Typed;
  readonly set: (name: string, value: string) => void;
  /** Takes in several fields at once, such as when a row goes. */
  readonly setAll: (typed: Typed) => void;
  readonly faults: readonly Fault[];
  /** Grows with each try that failed: the summary takes focus again. */
  readonly round: number;
  /** Shows what is wrong; without faults, takes what stood there away. */
  readonly tell: (faults: readonly Fault[]) => void;
  readonly fault: (name: string) => Fault | undefined;
  /** What an input needs beside its label. */
  readonly input: (name: string) => {
    readonly name: string;
    readonly value: string;
    readonly fault: Fault | undefined;
    readonly onInput: (value: string) => void;
  };
}

/** The state of a form: nothing is read before its reader asks for it. */
export function useForm(start: Typed | (() => Typed)): Form {
  const [typed, setAll] = useState(start);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [round, setRound] = useState(0);
  const set = (name: string, value: string): void => setAll((all) => ({ ...all, [name]: value }));
  const fault = (name: string) => faults.find(({ id }) => id === inputId(name));
  return {
    typed,
    set,
    setAll,
    faults,
    round,
    tell(found) {
      setFaults(found);
      setRound((before) => before + 1);
    },
    fault,
    input: (name) => ({
      name,
      value: typed[name] ?? '',
      fault: fault(name),
      onInput: (value) => set(name, value),
    }),
  };
}
