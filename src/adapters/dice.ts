/** 30 bits of chance; works on pages that are not secure contexts, too. */
export const rollSeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 2;
