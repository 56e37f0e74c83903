import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { generatedFiles } from '../support/generate-names.mjs';

for (const [path, text] of Object.entries(generatedFiles())) {
  test(`${path} is what CLDR gives; if not, run: node tests/support/generate-names.mjs`, () => {
    assert.equal(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'), text);
  });
}
