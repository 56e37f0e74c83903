import type { Lang } from '../core/label.ts';

/**
 * Which of `have` serves `wanted`: the tag itself, else cut short from its end (`ar-EG` finds `ar`, RFC 4647 lookup),
 * else a longer one (`pt` finds `pt-BR`).
 */
export function matchLang<L extends Lang>(wanted: Lang, have: readonly L[]): L | undefined {
  const parts = wanted.toLowerCase().split('-');
  const shorter = parts.map((_, cut) => parts.slice(0, parts.length - cut).join('-'));
  for (const tag of shorter) {
    const found = have.find((lang) => lang.toLowerCase() === tag);
    if (found !== undefined) return found;
  }
  return have.find((lang) => lang.toLowerCase().startsWith(`${shorter[0]}-`));
}
