/** Dragging a row by its grip: an extra, for buttons and keys do the same. */

/** Lets a row follow the pointer that took hold of it, the others making room; `drop` is told where it was let go. */
export function drag(hold: PointerEvent, grip: HTMLElement, rows: readonly HTMLElement[], from: number, drop: (to: number) => void): void {
  const boxes = rows.map((row) => row.getBoundingClientRect());
  const [held, own] = [rows[from], boxes[from]];
  if (!held || !own) return;
  const ended = new AbortController();
  const { signal } = ended;
  const listen = (name: 'pointermove' | 'pointerup' | 'lostpointercapture', act: (event: PointerEvent) => void) => grip.addEventListener(name, act, { signal });
  const last = boxes.length - 1;
  const room = (boxes[1]?.top ?? own.bottom) - (boxes[0]?.bottom ?? own.bottom) + own.height;
  let to = from;

  const place = (y: number) => {
    const by = Math.min(Math.max(y - hold.clientY, (boxes[0]?.top ?? 0) - own.top), (boxes[last]?.bottom ?? 0) - own.bottom);
    const [top, bottom] = [own.top + by, own.bottom + by];
    // It takes the place of a row whose middle its edge has passed.
    to = boxes.filter((box, at) => (at < from ? box.top + box.height / 2 < top : at > from && box.top + box.height / 2 < bottom)).length;
    for (const [at, row] of rows.entries()) {
      const aside = at > from && at <= to ? -room : at < from && at >= to ? room : 0;
      row.style.setProperty('translate', `0 ${row === held ? by : aside}px`);
    }
  };
  const end = () => {
    ended.abort();
    held.classList.remove('held');
    held.parentElement?.classList.remove('dragging');
    for (const row of rows) row.style.removeProperty('translate');
  };

  hold.preventDefault();
  grip.setPointerCapture(hold.pointerId);
  held.classList.add('held');
  held.parentElement?.classList.add('dragging');
  listen('pointermove', ({ clientY }) => place(clientY));
  listen('pointerup', () => {
    end();
    if (to !== from) drop(to);
  });
  // Taken away by the system, or the row is gone: nothing was moved.
  listen('lostpointercapture', end);
}
