import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../support/run.mjs';
import { schemas } from '../support/write-schema.mjs';

for (const { file, text } of await schemas()) {
  test(`${file} is what \`npm run schema\` writes`, () => {
    assert.equal(readFileSync(join(root, file), 'utf8'), text);
  });
}
