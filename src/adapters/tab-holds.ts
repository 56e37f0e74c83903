export const TAB_PREFIX = 'statement-quiz ';

/** Whether something may be kept in this tab: looked into only then. */
export function tabHolds(): boolean {
  try {
    return sessionStorage.length > 0;
  } catch {
    // A frame in a sandbox has none.
    return false;
  }
}
