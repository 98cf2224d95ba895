/** Pictures for people who never uploaded one: the same digits make the same picture, and nothing is stored. */

const PATH = /^users\/avatar\/([0-9a-f]{1,64})\/[^/]+\.svg$/i

/** `users/avatar/HEX/NAME.svg` → an SVG of 5 by 5 fields, mirrored, in a colour of its own; undefined for other paths. */
export function identiconAt(path: string): string | undefined {
  const digits = PATH.exec(path)?.[1]
  return digits === undefined ? undefined : identicon(digits.toLowerCase())
}

/** Three of five columns; the other two mirror the first two. */
const COLUMNS = 3

function identicon(hex: string): string {
  // FNV-1a with a final mix (Murmur3's), so that neighbouring numbers look nothing alike.
  let state = 2166136261
  for (const digit of hex) state = Math.imul(state ^ digit.charCodeAt(0), 16777619)
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
  const bits = (state ^ (state >>> 16)) >>> 0
  const hue = bits % 360
  const fields: string[] = []
  for (let row = 0; row < 5; row++)
    for (let column = 0; column < COLUMNS; column++) {
      if (((bits >>> (row * COLUMNS + column)) & 1) === 0) continue
      fields.push(field(column, row))
      if (column < COLUMNS - 1) fields.push(field(4 - column, row))
    }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 7 7" width="210" height="210" shape-rendering="crispEdges">` +
    `<rect width="7" height="7" fill="hsl(${hue} 30% 94%)"/><path fill="hsl(${hue} 55% 48%)" d="${fields.join('')}"/></svg>`
  )
}

const field = (column: number, row: number) => `M${column + 1} ${row + 1}h1v1h-1z`
