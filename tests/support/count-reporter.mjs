/** A reporter for node:test that counts: a skipped test is not a passed one, nor is a file that holds no test. */
export default async function* count(events) {
  const counts = { passed: 0, failed: 0 };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const isSuite = data.details?.type === 'suite';
    if (isSuite && (type === 'test:pass' || data.details.error?.failureType === 'subtestsFailed')) continue;
    // A file stands for itself only when nothing in it did.
    const isFile = data.name.endsWith('.test.ts');
    const passed = type === 'test:pass' && !isFile && data.skip === undefined && data.todo === undefined;
    counts[passed ? 'passed' : 'failed'] += 1;
  }
  yield JSON.stringify(counts);
}
