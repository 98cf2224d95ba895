import { frozen } from './frozen.ts'

/** A room of computers, and the host names of its seats. */
export interface Cluster {
  readonly id: number
  readonly campus_id: number
  readonly name: string
  readonly host_prefix: string
  readonly hosts: readonly string[]
}

/**
 * The clusters of 23 campuses: id (made up), campus, name, what its host names begin with, and the seats. Names and
 * seats are real, gaps and odd names included.
 */
export const clusters = frozen<Cluster>([
  cluster(9001, 1, 'e1 - Metropolis', 'e1', seats('e1r#p#', '1-14 1-23 1-21 1-23*2 1-21 1-22 1-21 2-20 1-23*3 1-14')),
  cluster(9002, 1, 'e2 - Westeros', 'e2', seats('e2r#p#', '1-14 1-23 1-21 1-23 1-22 1-20 1-23 1-21 1-20 1-23*3 1-14')),
  cluster(9003, 1, 'e3 - Tatooine', 'e3', seats('e3r#p#', '1-14 1-23 1-21 1-23 1-22 1-20 1-23 1-21 1-20 1-23*3 1-14')),
  cluster(
    9004,
    5,
    'c4 - WeThinkCode_ - JHB',
    'c4',
    seats('c4r#p#', '1-5*4 1-9 1-11*11 6-11 1-5 1,3-5 1-5*2 1-3,5 1-5*2 1-2,4'),
    'c4r25s3',
  ),
  cluster(
    9005,
    7,
    'e1z1',
    'e1z1',
    seats('e1z1r#p#', '- 1-34,36,38-52 1-60,62 1-52 1-46 1-40,42 1-34,36 1-14,16,18,20,22,24,26,28,30'),
  ),
  cluster(
    9006,
    7,
    'e1z2',
    'e1z2',
    seats(
      'e1z2r#p#',
      '1,3-7,9-13 1-14,16 1-14,16-20,22-31,33-37,39-48',
      '1,3,5-9,11-15,17,19-22,24-28,30-32,34-36,38-40,44,46,48 1-14,16-20,22-31,33-37,39,41-43,45,47',
      '1-11,13-14 1-14,16-20,23-31,33-37,39-48 2,4,6-15,17-21,23-29,31-32,35-38,40',
      '1-14,16-20,22-31,33-37,40-48 1-10',
    ),
    'e1z2p4p37 e1z2p8p30 e1z2rp22',
  ),
  cluster(
    9007,
    7,
    'e1z3',
    'e1z3',
    seats(
      'e1z3r#p#',
      '6,10,12,14,18,20,22,24 1-2,6,8,11,13,15-23 1-4,6-8,19,21,23,25-26 2-4,6-8,11,13,15,17-18,25',
      '1,3-5,7-8,10,16,19-25 2,4-6,8-9,11,13,18,20,22,24 4,8,17,21,23 4-6,10,14,16,18,23 9,17,19,23,25',
    ),
  ),
  cluster(9008, 8, 'e1', 'e1', seats('e1r#p#', '1-18*2 1-16 1-18*2 1-16 1-18*2 1-16 1-10*2 1-4')),
  cluster(9009, 8, 'e3', 'e3', seats('e3r#p#', '1-10*7 1-3*2')),
  cluster(9010, 9, 'Lyon z1', 'z1', seats('z1r#p#', '1-5*2 1-4 1-5*2 1-5,7 1-6 1-5 1-6*2 1-5 1-6*2 1-5')),
  cluster(9011, 9, 'Lyon z2', 'z2', seats('z2r#p#', '1-6*2 1-5 1-6*2 1-5 1-6')),
  cluster(9012, 9, 'Lyon z4', 'z4', seats('z4r#p#', '1-6*2 1-5 1-6*2 1-5 1-6*2')),
  cluster(
    9013,
    12,
    'shi',
    'shi',
    seats('shic#-p#', '1-6*2'),
    seats('shir#-p#', '1-7 1-6 1-7*2 1-6 1-7*2 1-6 1-7*2 1-6 1-4'),
  ),
  cluster(9014, 14, 'Cluster A', 'f0', seats('f0r#s#', '-*3 1-26 4-7,9-19 1-15')),
  cluster(9015, 16, 'Stage 1', 'e1', seats('e1r#p#', '1-5 1-15*8 1-5,11-15 1-5*3')),
  cluster(9016, 16, 'Stage 2', 'e2', seats('e2r#p#', '1-5 1-15*8 1-5,11-15 1-5*3')),
  cluster(9017, 17, 'Atlantis', 'at', seats('atr#p#', '- 1-3 1-14')),
  cluster(9018, 17, 'Oasis', 'oa', seats('oar#p#', '1-4 1-5 1-6*10 2,4-5 1-6 1-4'), 'oa-a1 oa-b1 oa-m1 oa-m4 oa-m6'),
  cluster(9019, 17, 'Illusion', 'il', seats('ilr#p#', '1-3 1-4*2 1-6*8')),
  cluster(9020, 17, 'Mirage', 'mi', seats('mir#p#', '1-6*3 1-3,5-6 1-6 1-6,8-12 1-12*7 1-6*2'), 'mi-f3 miw1'),
  cluster(9021, 21, 'stage 1', 'e1', seats('e1r#p#', '1-12*2 - 1-12*3 1-6 1-12*6')),
  cluster(9022, 21, 'stage 0', 'e0', seats('e0r#p#', '2-6 -*3 1 7-12')),
  cluster(9023, 22, 'Cluster 3', 'c3', seats('c3r#s#', '1-6*14')),
  cluster(9024, 23, '1-RU-KAZAN-VAULT-3TH_FL', 'va', 'va-a2 va-j1 va-j2 va-j3 va-j4 va-j5 vaa1 vaa3 vaa4 vaa5'),
  cluster(9025, 25, 'Cluster 1', 'c1', seats('c1r#s#', '1-9*16 - 1-11*3 1-2')),
  cluster(9026, 29, 'Gaepo', 'c1', seats('c1r#s#', '1-7*6 1-2,4-7 1-7*2')),
  cluster(9027, 29, 'Gaepo', 'c2', seats('c2r#s#', '1-7')),
  cluster(9028, 30, '3° piano', 'e3', seats('e3r#p#', '1-8*12')),
  cluster(9029, 30, '4° piano', 'e4', seats('e4e#r#', '-*8 1-4*6'), seats('e4r#p#', '1-4*8')),
  cluster(
    9030,
    31,
    'cluster 1',
    '1',
    seats('1@#', '2-7 2-6 2-7 2-6 2-7 2-6 2-7*2').map((host) => host.toUpperCase()),
  ),
  cluster(9031, 37, 'Cluster 1', 'c1', seats('c1r#s#', '1-6*9 1-2,4,6 1-6*5')),
  cluster(9032, 37, 'Cluster 2', 'c2', seats('c2r#s#', '1-6*2 1-3,5-6 1-6*2 1-5 1-6*4'), 'c2r3a4'),
  cluster(9033, 37, 'Cluster 3', 'c3', seats('c3r#s#', '1-6*10')),
  cluster(
    9034,
    38,
    'lisboa-e1',
    'c1',
    seats(
      'c1r#s#',
      '1,3-6 1,3-4,6 1,3-6*3 1,3-4,6 1,3-6*6 1-4,6 1-6,8-9,11,13 1,3-4,6-7,9-10,12-13,15*2',
      '1-4,6-7,9,11-13,15 1,3-8,10-13,15 1-4,6-7,9-10,12-13 1,3-4,6-10,12-14 1,3,5-6,9 1,3,5,7,9',
    ),
    'c1s21r7',
  ),
  cluster(9035, 39, 'Cluster 1', '1-', seats('1-@-#', '1-32 1-9,11-21,23-32 1-32 1-9,11-21,23-32 1-16')),
  cluster(9036, 39, 'Cluster 2', '2-', seats('2-@-#', '1-7 1-9*7 1-7')),
  cluster(9037, 39, 'Cluster 3', '3-', seats('3-@-#', '1-5 1-17 1-11 1-5 1-8 1-14 1-11')),
  cluster(9038, 41, 'Cluster 1', 'c1', seats('c1r#p#', '1-9*4 1-3*4')),
  cluster(9039, 41, 'Cluster 2', 'c2', seats('c2r#p#', '1-6*3 1-9*4 1-6 1-3*4')),
  cluster(9040, 41, 'Cluster 3', 'c3', seats('c3r#p#', '1-6*2')),
  cluster(9041, 41, 'Cluster 4 - Silent', 'c4', seats('c4r#p#', '1-6*2')),
  cluster(9042, 43, 'Lab 3', 'lab3', seats('lab3r#s#', '1-14*8')),
  cluster(9043, 46, 'Cluster A', 'ca', seats('car#s#', '1-6*3 1-5 1-6*6 1-3,5-6 1-6*2 1-3,5-6 1-6'), 'ca11s4'),
  cluster(9044, 46, 'Cluster B', 'cb', seats('cbr#s#', '1-6 2-6 1-6*13')),
  cluster(9045, 47, 'Gotham', 'c1', seats('c1r#s#', '1-8 1-4 1-8 1-4 1-8 1-4 1-8 1-4 1-8 1-4 1-8 1-7*6')),
  cluster(9046, 47, 'Asgard', 'c2', seats('c2r#s#', '1-7*3 1-5 1-10 1-5 1-10*3')),
])

/** Host names, in a list or written out with spaces between them. */
type Seats = string | string[]

function cluster(id: number, campus_id: number, name: string, host_prefix: string, ...seats: Seats[]): Cluster {
  const hosts = seats.flatMap((some) => (typeof some === 'string' ? some.split(' ') : some))
  return { id, campus_id, name, host_prefix, hosts }
}

/**
 * Host names from a pattern and its rows. In the pattern the first `#` is the number of the row (`@`: its letter), the
 * last one that of the seat. Rows are counted from 1: `1-4,7` lists the seats of one, `1-6*3` is three alike, `-` none.
 */
function seats(pattern: string, ...rows: string[]): string[] {
  return rows
    .join(' ')
    .split(' ')
    .flatMap(repeated)
    .flatMap((numbers, index) => numbers.map((seat) => hostName(pattern, index + 1, seat)))
}

function repeated(row: string): number[][] {
  const [list = '', times = '1'] = row.split('*')
  const numbers = list === '-' ? [] : list.split(',').flatMap(span)
  return Array.from({ length: Number(times) }, () => numbers)
}

function span(range: string): number[] {
  const [first = 0, last = first] = range.split('-').map(Number)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function hostName(pattern: string, row: number, seat: number): string {
  const letter = String.fromCharCode(96 + row)
  const rowed = pattern.includes('@') ? pattern.replace('@', letter) : pattern.replace('#', String(row))
  return rowed.replace('#', String(seat))
}
