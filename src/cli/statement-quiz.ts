#!/usr/bin/env node
import { checkCommand } from './check-command.ts';
import { composeCommand } from './compose-command.ts';
import { help } from './help.ts';
import { checkOptions, readCall } from './options.ts';
import { Trouble } from './trouble.ts';

/** 0: done. 1: unfair questions found. 2: the command or the file is off. */
async function run(args: readonly string[]): Promise<number> {
  const { command, files, options } = readCall(args);
  const [file, ...rest] = files;
  if (options.help || command === undefined || command === 'help') {
    console.log(help);
    return command === undefined && !options.help ? 2 : 0;
  }
  if (command !== 'compose' && command !== 'check') throw new Trouble(`unknown command ${JSON.stringify(command)}: compose or check`);
  checkOptions(command, options);
  if (file === undefined) throw new Trouble(`${command} needs a statement file`);
  if (rest.length > 0) throw new Trouble(`one file at a time: ${rest.join(' ')} is too much`);
  if (command === 'compose') {
    console.log(await composeCommand(file, options));
    return 0;
  }
  const { text, breaches } = checkCommand(file, options.seeds);
  console.log(text);
  return breaches === 0 ? 0 : 1;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const expected = error instanceof Trouble || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') === true;
  if (!expected) throw error;
  console.error(`statement-quiz: ${(error as Error).message}\nSee statement-quiz --help.`);
  process.exitCode = 2;
}
