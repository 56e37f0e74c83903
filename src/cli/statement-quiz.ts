#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { checkCommand } from './check-command.ts';
import { composeCommand } from './compose-command.ts';
import { help } from './help.ts';
import { Trouble } from './trouble.ts';

/** 0: done. 1: unfair questions found. 2: the command or the file is off. */
function run(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seed: { type: 'string' },
      seeds: { type: 'string' },
      count: { type: 'string' },
      lang: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [command, file, ...rest] = positionals;
  if (values.help || command === undefined || command === 'help') {
    console.log(help);
    return command === undefined && !values.help ? 2 : 0;
  }
  if (command !== 'compose' && command !== 'check') throw new Trouble(`unknown command ${JSON.stringify(command)}: compose or check`);
  if (file === undefined) throw new Trouble(`${command} needs a statement file`);
  if (rest.length > 0) throw new Trouble(`one file at a time: ${rest.join(' ')} is too much`);
  if (command === 'compose') {
    console.log(composeCommand(file, values));
    return 0;
  }
  const { text, breaches } = checkCommand(file, values.seeds);
  console.log(text);
  return breaches === 0 ? 0 : 1;
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  const expected = error instanceof Trouble || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') === true;
  if (!expected) throw error;
  console.error(`statement-quiz: ${(error as Error).message}\nSee statement-quiz --help.`);
  process.exitCode = 2;
}
