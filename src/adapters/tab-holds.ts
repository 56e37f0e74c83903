export const TAB_PREFIX = 'statement-quiz ';

/** Whether something is kept in this tab: of which quiz, is looked into only then. */
export function tabHolds(): boolean {
  try {
    return Object.keys(sessionStorage).join().includes(TAB_PREFIX);
  } catch {
    // A frame in a sandbox has none.
    return false;
  }
}
