/** The only place that reads the time. `elapsed` is monotonic, in milliseconds since the clock was made. */
export function startClock(): () => { readonly at: number; readonly elapsed: number } {
  const began = performance.now();
  return () => ({ at: Date.now(), elapsed: Math.round(performance.now() - began) });
}

/** Lets the page breathe between two long steps. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Time enough for the page to show what was rendered. A wait for the frame itself would be work in it. */
export const frame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
