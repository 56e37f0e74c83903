import { parseArgs } from 'node:util';
import { Trouble } from './trouble.ts';

const OPTIONS = {
  seed: { type: 'string' },
  seeds: { type: 'string' },
  count: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Option = keyof typeof OPTIONS;
export type Options = { readonly [option in Option]?: (typeof OPTIONS)[option]['type'] extends 'boolean' ? boolean : string };

export const TAKES = { compose: ['seed', 'count', 'lang', 'json'], check: ['seeds'] } as const satisfies Readonly<Record<string, readonly Option[]>>;
export type Command = keyof typeof TAKES;

export interface Call {
  readonly command?: string | undefined;
  readonly files: readonly string[];
  readonly options: Options;
}

/** What stands on the command line. Throws where an option is not known. */
export function readCall(args: readonly string[]): Call {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  const [command, ...files] = positionals;
  return { command, files, options: values };
}

/** Throws Trouble for an option of another command: it would be passed over without a word. */
export function checkOptions(command: Command, options: Options): void {
  const takes: readonly string[] = TAKES[command];
  const stray = Object.keys(options).find((option) => !takes.includes(option));
  if (stray !== undefined) throw new Trouble(`${command} takes no --${stray}, only ${takes.map((option) => `--${option}`).join(', ')}`);
}
