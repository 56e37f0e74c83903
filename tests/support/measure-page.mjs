/**
 * Drives the measured page through the browser's own protocol: a driver's helpers, evaluated in the page, would be its
 * longest task.
 */
import { setTimeout as wait } from 'node:timers/promises';

/** Runs in the page, before everything else. */
function helpers() {
  const deep = (selector) => {
    const quiz = document.querySelector('statement-quiz')?.shadowRoot;
    const item = quiz?.querySelector('statement-choice, statement-entry')?.shadowRoot;
    return [...(quiz?.querySelectorAll(selector) ?? []), ...(item?.querySelectorAll(selector) ?? [])];
  };
  const box = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y: y + scrollY, width, height };
  };
  let tops = [];
  let frame = 0;
  window.measure = {
    has: (selector) => deep(selector).length > 0,
    /** The middle of an element on the screen, scrolled to where it can be pressed. */
    middle: (selector) => {
      const [element] = deep(selector);
      element.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    },
    boxes: () => deep('[part~="stem"], [part~="option"], [part~="main"]').map((element) => [element.part.value, box(element)]),
    /** Looks, frame by frame, where what follows the tag is. */
    watch: () => {
      tops = [];
      const look = () => {
        const { y } = box(document.querySelector('#after'));
        if (tops.at(-1) !== y) tops.push(y);
        frame = requestAnimationFrame(look);
      };
      look();
    },
    pushes: () => {
      cancelAnimationFrame(frame);
      return tops.length - 1;
    },
  };
}

export async function drive(page) {
  await page.addInitScript(helpers);
  const session = await page.context().newCDPSession(page);
  const ask = async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
    if (exceptionDetails !== undefined) throw new Error(`${expression}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    return result.value;
  };
  return {
    session,
    ask,
    async appears(selector) {
      for (let tries = 0; tries < 200; tries += 1) {
        if (await ask(`window.measure?.has(${JSON.stringify(selector)})`)) return;
        await wait(100);
      }
      throw new Error(`${selector} did not appear within twenty seconds.`);
    },
    async press(selector) {
      const [x, y] = await ask(`measure.middle(${JSON.stringify(selector)})`);
      const at = { x, y, button: 'left', clickCount: 1 };
      await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
      // The hover's own work is not the click's.
      await wait(200);
      await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
      await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
    },
    settle: () => wait(600),
  };
}
