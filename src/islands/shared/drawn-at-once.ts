/** Draws without waiting for the next frame, where the browser does not wait for one. */
import { options } from 'preact';

const NAME = 'debounceRendering';

/** Makes a change of state, and draws what follows from it before this returns. */
export function drawnAtOnce(change: () => void): void {
  const usual = Object.getOwnPropertyDescriptor(options, NAME);
  const later: (() => void)[] = [];
  options[NAME] = (draw) => {
    later.push(draw);
  };
  try {
    change();
  } finally {
    if (usual) Object.defineProperty(options, NAME, usual);
    else Reflect.deleteProperty(options, NAME);
  }
  for (const draw of later) draw();
}
