/**
 * Puts the runner's own test page under the policy that pages with strict rules have. The runner writes inline scripts
 * into that page (its settings, a log collector); allowing those by hash or nonce would make the policy another than the
 * one promised, so each is moved to a file of its own that the same server hands out. Module scripts run in the order of
 * the document, inline or not.
 */
import { createHash } from 'node:crypto';

export const policy = "script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

const FOLDER = '/__strict-page__/';

/** @returns {import('@web/dev-server-core').Middleware} */
export function strictPage() {
  const scripts = new Map();

  const moveOut = (html) =>
    html.replace(/<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g, (_, attributes, code) => {
      const name = `${createHash('sha256').update(code).digest('hex').slice(0, 16)}.js`;
      scripts.set(FOLDER + name, code);
      return `<script${attributes} src="${FOLDER}${name}"></script>`;
    });

  return async (context, next) => {
    const script = scripts.get(context.path);
    if (script !== undefined) {
      context.type = 'js';
      context.body = script;
      return;
    }
    await next();
    if (!context.response.is('html') || typeof context.body !== 'string') return;
    context.body = moveOut(context.body);
    context.set('Content-Security-Policy', policy);
  };
}
