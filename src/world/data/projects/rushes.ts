import { type Project, projectsOf, stepsOf } from './row.ts'

const rush = projectsOf(21, '42cursus-', 'rush')
const subject = stepsOf(2065, 'rushes', 21, 1500, 'rush')

/**
 * The weekend rushes of 42cursus: one parent, and a step for each subject. The XP and most slugs of the subjects are
 * made up.
 */
export const rushes: readonly Project[] = [
  rush(2065, 'Rushes', 0, 24, null, { at: [2503, 4026], sessions: [6951] }),
  subject(2066, 'Libunit'),
  subject(2068, 'Cow-neck-tid'),
  subject(2070, 'Hotrace', { sessions: [6563] }),
  subject(2102, 'AlCu', { sessions: [7058] }),
  subject(2122, 'Wong kar wai', { sessions: [7418] }),
  subject(2136, 'YASL', { sessions: [7658] }),
  subject(2173, 'Wordle'),
  subject(2174, 'Connect4'),
  subject(2214, 'ft_shmup'),
]
