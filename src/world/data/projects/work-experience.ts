import { type Project, projectsOf, stepsOf } from './row.ts'

const p = projectsOf(21)
/** What came over from the cursus "42" kept its name; its slug tells the two apart. */
const again = projectsOf(21, '42cursus-')
const internshipI = stepsOf(1638, 'internship-i', 21, 0)
const internshipII = stepsOf(1644, 'internship-ii', 21, 0)
const partTimeI = stepsOf(1650, 'part_time-i', 21, 0)
const partTimeII = stepsOf(1656, 'part_time-ii', 21, 0)
const startup = stepsOf(1662, 'startup-internship', 21, 0)
const firstYear = stepsOf(1857, 'apprentissage-2-ans-1ere-annee', 21, 0)
const secondYear = stepsOf(1865, 'apprentissage-2-ans-2eme-annee', 21, 0)
const oneYear = stepsOf(1873, 'apprentissage-1-an', 21, 0)
const hive = stepsOf(2239, 'hive-internship', 21, 0)
const hiveStartup = stepsOf(2245, 'hive-startup-internship', 21, 0)

/** The quest of the whole common core; those who came over from the old cursus may skip it where it says so. */
const core = ['common-core']
const coreOrMoved = [['common-core', '42-to-42cursus-transfert']]

/**
 * Internships, part-time jobs, start-ups and apprenticeships of 42cursus, each with the papers and evaluations that it
 * consists of. The steps give no XP; most of their slugs follow the intranet's rule rather than a source.
 */
export const workExperience: readonly Project[] = [
  p(1638, 'Internship I', 42000, 2880, 1, { at: [1951, 4481], after: [[1324, 11]], quests: core, sessions: [5127] }),
  internshipI(1639, 'Internship I - Duration', { sessions: [3950] }),
  internshipI(1640, 'Internship I - Contract Upload', { sessions: [3951] }),
  internshipI(1641, 'Internship I - Company Mid Evaluation', { sessions: [3952] }),
  internshipI(1642, 'Internship I - Company Final Evaluation', { sessions: [3953] }),
  internshipI(1643, 'Internship I - Peer Video'),
  p(1644, 'Internship II', 63000, 2880, 1, { at: [1938, 4804], by: [1638], after: [[118, 1638]], level: 14 }),
  internshipII(1645, 'Internship II - Contract Upload'),
  internshipII(1646, 'Internship II - Duration'),
  internshipII(1647, 'Internship II - Company Mid Evaluation'),
  internshipII(1648, 'Internship II - Company Final Evaluation'),
  internshipII(1649, 'Internship II - Peer Video'),
  p(1650, 'Part_Time I', 42000, 2880, 1, { at: [1679, 4483], by: [1638], after: [[1324, 11]], quests: coreOrMoved }),
  partTimeI(1651, 'Part_Time I - Contract Upload'),
  partTimeI(1652, 'Part_Time I - Duration'),
  partTimeI(1653, 'Part_Time I - Company Final Evaluation'),
  partTimeI(1654, 'Part_Time I - Company Mid Evaluation'),
  partTimeI(1655, 'Part_Time I - Peer Video'),
  p(1656, 'Part_Time II', 63000, 2880, 1, { at: [1475, 4487], by: [1650], after: [1650], level: 14 }),
  partTimeII(1657, 'Part_Time II - Contract Upload'),
  partTimeII(1658, 'Part_Time II - Duration'),
  partTimeII(1659, 'Part_Time II - Company Mid Evaluation'),
  partTimeII(1660, 'Part_Time II - Company Final Evaluation'),
  partTimeII(1661, 'Part_Time II - Peer Video'),
  again(1662, 'Startup Internship', 42000, 2880, 1, { at: [2202, 4806], by: [1638], after: [[118, 1638]], level: 14 }),
  startup(1663, 'Startup Internship - Contract Upload'),
  startup(1664, 'Startup Internship - Duration'),
  startup(1665, 'Startup Internship - Company Mid Evaluation', {
    slug: 'startup-internship-startup-internship-tutor-mid-evaluation',
  }),
  startup(1666, 'Startup Internship - Company Final Evaluation', {
    slug: 'startup-internship-startup-internship-tutor-final-evaluation',
  }),
  startup(1667, 'Startup Internship - Peer Video'),
  again(1857, 'Apprentissage 2 ans - 1ère année', 0, 8760, null, {
    at: [1732, 4625],
    by: [1638],
    after: [[118, 1638]],
  }),
  firstYear(1858, 'Contract Upload'),
  firstYear(1861, 'Apprentissage 2 ans - 1ère année - 1'),
  firstYear(1862, 'Apprentissage 2 ans - 1ère année - 2'),
  firstYear(1863, 'Apprentissage 2 ans - 1ère année - 3'),
  firstYear(1864, 'Apprentissage 2 ans - 1ère année - 4'),
  firstYear(2092, 'Begin Evaluation'),
  firstYear(2093, 'Annual Evaluation'),
  p(1865, 'Apprentissage 2 ans - 2ème année', 0, 8760, null, { at: [1472, 4809], by: [1857], after: [1864] }),
  secondYear(1866, 'Contract Upload'),
  secondYear(1868, 'Final Evaluation'),
  secondYear(1869, 'Apprentissage 2 ans - 2ème année - 1'),
  secondYear(1870, 'Apprentissage 2 ans - 2ème année - 2'),
  secondYear(1871, 'Apprentissage 2 ans - 2ème année - 3'),
  secondYear(1872, 'Apprentissage 2 ans - 2ème année - 4'),
  secondYear(2091, 'Mid Evaluation'),
  p(1873, 'Apprentissage 1 an', 0, 8760, null, { at: [1708, 4807], by: [1638], after: [[1638, 118]], level: 16 }),
  oneYear(1874, 'Contract Upload'),
  oneYear(1876, 'Final Evaluation'),
  oneYear(1877, 'Apprentissage 1 an - 1'),
  oneYear(1878, 'Apprentissage 1 an - 2'),
  oneYear(1879, 'Apprentissage 1 an - 3'),
  oneYear(1880, 'Apprentissage 1 an - 4'),
  oneYear(2090, 'Begin Evaluation'),
  p(2239, 'Hive Internship', 42000),
  hive(2240, 'Hive Internship - Contract Upload'),
  hive(2241, 'Hive Internship - Duration'),
  hive(2242, 'Hive Internship - Company Mid Evaluation'),
  hive(2243, 'Hive Internship - Company Final Evaluation'),
  hive(2244, 'Hive Internship - Peer Video'),
  p(2245, 'Hive Startup Internship', 42000),
  hiveStartup(2246, 'Hive Startup Internship - Contract Upload'),
  hiveStartup(2247, 'Hive Startup Internship - Duration'),
  hiveStartup(2248, 'Hive Startup Internship - Entrepreneurship Mid Evaluation'),
  hiveStartup(2249, 'Hive Startup Internship - Entrepreneurship Final Evaluation'),
  hiveStartup(2250, 'Hive Startup Internship - Peer Video'),
  p(2338, 'FR - Apprentissage RNCP 6 - 1 an'),
  p(2339, 'FR - Apprentissage RNCP 6 - 2 ans'),
  p(2340, 'FR - Apprentissage RNCP 7 - 1 an'),
  p(2341, 'FR - Apprentissage RNCP 7 - 2 ans'),
  p(2504, 'Codam Startup Internship - Contract Upload', null, null, null, {
    slug: 'codam-startup-internship-codam-startup-internship-contract-upload',
  }),
  p(2505, 'Codam Startup Internship - Duration', null, null, null, {
    slug: 'codam-startup-internship-codam-startup-internship-duration',
  }),
]
