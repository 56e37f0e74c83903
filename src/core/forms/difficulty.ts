/** 1 for what is not apart at all, a half for what is `half` apart, and less the farther. */
export const closeness = (apart: number, half: number): number => half / (half + apart);

/** 0 easy … 1 hard, in hundredths, so that it reads alike wherever it is written. */
export const difficultyOf = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 100) / 100;
