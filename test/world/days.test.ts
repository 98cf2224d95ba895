import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atHour, dayIn, daysLater, hourOf, localDay, mondayOf, OPENED, recorded } from '../../src/world/days.ts'

const at = (text: string) => Date.parse(text)
const text = (time: number) => new Date(time).toISOString()

test('nine in the morning is another moment in Tokyo than in Paris, and in summer than in winter', () => {
  assert.equal(text(atHour('Europe/Paris', at('2026-01-15T00:00:00Z'), 9)), '2026-01-15T08:00:00.000Z')
  assert.equal(text(atHour('Europe/Paris', at('2026-07-15T00:00:00Z'), 9)), '2026-07-15T07:00:00.000Z')
  assert.equal(text(atHour('Asia/Tokyo', at('2026-07-15T00:00:00Z'), 9)), '2026-07-15T00:00:00.000Z')
  assert.equal(text(atHour('Asia/Tokyo', at('2026-07-15T00:00:00Z'), 8.5)), '2026-07-14T23:30:00.000Z')
})

test('the day on which the clocks change has its two halves', () => {
  assert.equal(text(atHour('Europe/Paris', at('2026-10-25T00:00:00Z'), 1)), '2026-10-24T23:00:00.000Z')
  assert.equal(text(atHour('Europe/Paris', at('2026-10-25T00:00:00Z'), 9)), '2026-10-25T08:00:00.000Z')
})

test('days later keep the hour of the campus over a clock change', () => {
  assert.equal(text(daysLater('Europe/Paris', at('2026-10-20T10:00:00Z'), 15)), '2026-11-04T11:00:00.000Z')
})

test('a morning in Tokyo belongs to a day that began the evening before in UTC', () => {
  const morning = at('2026-03-04T23:30:00Z')
  assert.equal(hourOf('Asia/Tokyo', morning), 8.5)
  assert.equal(dayIn('Asia/Tokyo', morning), '2026-03-05')
  assert.equal(text(localDay('Asia/Tokyo', morning)), '2026-03-05T00:00:00.000Z')
})

test('weeks begin on Mondays', () => {
  assert.equal(text(mondayOf(at('2026-11-20T12:00:00Z'))), '2026-11-16T00:00:00.000Z')
  assert.equal(text(mondayOf(at('2026-11-16T00:00:00Z'))), '2026-11-16T00:00:00.000Z')
})

test('what is older than the intranet was brought in before it opened, in its order', () => {
  const [july, september] = [recorded(at('2013-07-01T00:00:00Z')), recorded(at('2013-09-01T00:00:00Z'))]
  assert.ok(july < september && september < OPENED)
  assert.ok(OPENED - july < 3_600_000)
})
