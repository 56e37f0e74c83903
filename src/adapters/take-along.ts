/** What leaves the page: files, the clipboard, paper. */

/** Longer than any browser takes to begin a download. */
const BEGUN = 60_000;

export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), BEGUN);
}

/** Whether it could be copied: a page may be without leave, or not a secure context. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

export const printPage = (): void => window.print();
