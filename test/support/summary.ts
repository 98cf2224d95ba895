/** A reporter for node:test that tells what failed, and how many ran. */
import type { TestEvent } from 'node:test/reporters'

export default async function* summary(source: AsyncIterable<TestEvent>) {
  let [passed, failed, skipped] = [0, 0, 0]
  const problems: string[] = []
  for await (const event of source) {
    if (event.type === 'test:pass' && event.data.details.type !== 'suite') event.data.skip ? skipped++ : passed++
    if (event.type === 'test:fail' && event.data.details.type !== 'suite') {
      failed++
      const { error } = event.data.details
      problems.push(`\nFAILED ${event.data.name}\n  ${event.data.file ?? ''}\n${describe(error)}`)
    }
  }
  yield `\n${problems.join('\n')}\n${passed} passed, ${failed} failed, ${skipped} skipped\n`
}

function describe(error: Error & { cause?: unknown }): string {
  const cause = error.cause instanceof Error ? error.cause : error
  return (cause.stack ?? cause.message).split('\n').slice(0, 25).join('\n')
}
