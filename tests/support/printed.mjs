/** Prints a page as its user would, to a PDF, and reads that back. */
import jsQR from 'jsqr';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/**
 * Letters and digits alone, whatever forms Arabic ones take where they join: a PDF holds glyphs, line by line, in the
 * order in which the eye meets them.
 */
const lettersOf = (text) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]|\u0640/gu, '');

const counted = (letters) => {
  const counts = new Map();
  for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
};

/** Whether a text stands here as a whole, in one run: all its letters and no other, in whatever order glyphs are laid. */
export function holds(page, text) {
  const [all, wanted] = [[...lettersOf(page)], [...lettersOf(text)]];
  if (wanted.length === 0) throw new Error(`“${text}” has no letters to look for.`);
  // What is still missing from the run that ends here; a letter too many counts below nought.
  const missing = counted(wanted);
  let off = missing.size;
  const step = (letter, by) => {
    const before = missing.get(letter) ?? 0;
    const after = before + by;
    missing.set(letter, after);
    off += Number(after !== 0) - Number(before !== 0);
  };
  for (const [index, letter] of all.entries()) {
    step(letter, -1);
    if (index >= wanted.length) step(all[index - wanted.length], 1);
    if (off === 0) return true;
  }
  return false;
}

/** A code to scan, from the squares that are drawn: undefined where no such drawing is on the page. */
function scanned(paths) {
  for (const path of paths) {
    const squares = squaresOf(path);
    const size = Math.max(0, ...squares.flatMap(({ right, bottom }) => [right, bottom]));
    if (squares.length < 50 || size < 21) continue;
    const [quiet, scale] = [4, 4];
    const side = (size + 2 * quiet) * scale;
    const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
    for (const { left, top, right, bottom } of squares) {
      for (let y = (top + quiet) * scale; y < (bottom + quiet) * scale; y += 1) {
        for (let x = (left + quiet) * scale; x < (right + quiet) * scale; x += 1) pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
      }
    }
    return jsQR(pixels, side, side)?.data;
  }
  return undefined;
}

/** A path comes as numbers: 0 x y moves, 1 x y draws a line, 3 closes. What curves is no square. */
function squaresOf(path) {
  const squares = [];
  for (let at = 0; at < path.length; ) {
    const step = path[at];
    if (step === 0) squares.push({ left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity });
    const square = squares.at(-1);
    if (step === 3) at += 1;
    else if ((step === 0 || step === 1) && square) {
      const [x, y] = [path[at + 1], path[at + 2]];
      Object.assign(square, { left: Math.min(square.left, x), right: Math.max(square.right, x), top: Math.min(square.top, y), bottom: Math.max(square.bottom, y) });
      at += 3;
    } else return [];
  }
  return squares;
}

/**
 * @param {import('playwright-core').Page} page
 * @param {Parameters<import('playwright-core').Page['pdf']>[0]} options
 * @returns {Promise<readonly { readonly text: string, readonly scanned: string | undefined, readonly width: number }[]>} what stands on each printed page
 */
export async function printed(page, options) {
  const { OPS } = await getResolvedPDFJS();
  const document = await getDocumentProxy(new Uint8Array(await page.pdf(options)));
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number);
    const { items } = await sheet.getTextContent();
    const { fnArray, argsArray } = await sheet.getOperatorList();
    const paths = argsArray.filter((_, index) => fnArray[index] === OPS.constructPath).flatMap(([, [path]]) => (path ? [[...path]] : []));
    pages.push({ text: items.map(({ str }) => str).join(' '), scanned: scanned(paths), width: sheet.view[2] });
  }
  await document.destroy();
  return pages;
}
