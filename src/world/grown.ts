/** When the rows of the reference data were made, as far as their ids tell: real ids grew over the years. */

type Anchor = readonly [id: number, time: string]

/** Straight lines between what is known; beyond the last anchor the last line goes on. */
function growth(...anchors: Anchor[]): (id: number) => number {
  const known = anchors.map(([id, time]) => [id, Date.parse(time)] as const)
  return (id) => {
    const index = known.findIndex(([anchor]) => anchor >= id)
    const next = index === -1 ? known.length - 1 : Math.max(1, index)
    const [[fromId, from], [toId, to]] = [known[next - 1]!, known[next]!]
    return Math.round(from + ((to - from) * (id - fromId)) / (toId - fromId))
  }
}

/** Ids from 9000 are made up: such rows were made in 2023, one a minute. */
const MADE_UP = 9000
const madeUp = growth([MADE_UP, '2023-02-06T09:00:00.137Z'], [MADE_UP + 1440, '2023-02-07T09:00:00.137Z'])

export const campusMade = growth(
  [1, '2014-11-02T16:43:38.512Z'],
  [20, '2019-06-03T12:10:02.004Z'],
  [75, '2024-06-11T08:21:45.310Z'],
)
export const languageMade = growth(
  [1, '2014-11-02T16:43:38.466Z'],
  [11, '2019-08-09T15:14:32.544Z'],
  [22, '2023-03-01T10:02:11.871Z'],
)
export const cursusMade = growth(
  [1, '2014-11-02T16:43:38.480Z'],
  [9, '2015-11-04T10:58:13.979Z'],
  [21, '2019-07-29T08:45:17.896Z'],
  [78, '2024-09-02T13:37:42.042Z'],
)
export const projectMade = growth(
  [1, '2014-11-02T16:50:01.205Z'],
  [1255, '2019-07-29T08:50:31.418Z'],
  [2700, '2024-11-18T10:15:27.902Z'],
)
export const sessionMade = growth(
  [276, '2014-11-02T17:02:13.640Z'],
  [3300, '2019-07-29T09:01:12.733Z'],
  [16050, '2024-12-02T09:41:05.118Z'],
)

/** For everything else that has ids of its own: low ones are as old as the intranet, one an hour. */
const low = growth([1, '2014-11-02T17:30:00.091Z'], [25, '2014-11-03T17:30:00.091Z'])
export const made = (id: number): number => (id >= MADE_UP ? madeUp(id) : low(id))

/** A table of reference data with a known growth may hold made-up rows too. */
export const orMadeUp = (grown: (id: number) => number, id: number): number => (id >= MADE_UP ? madeUp(id) : grown(id))
