import { type Project, projectsOf } from './row.ts'

const p = projectsOf(9)
const exam = projectsOf(9, '', 'exam')
const rush = projectsOf(9, '', 'rush')

/**
 * The C Piscine, the four weeks before 42cursus, in the order in which one meets the projects. All of it is real but
 * the team sizes, which are general knowledge.
 */
export const cPiscine: readonly Project[] = [
  p(1255, 'C Piscine Shell 00', 100, 24, 1, { at: [2450, 2331], sessions: [11193] }),
  p(1256, 'C Piscine Shell 01', 100, 24, 1, { at: [2454, 2048], sessions: [11291] }),
  p(1257, 'C Piscine C 00', 100, 24, 1, { at: [2683, 2331], sessions: [11277] }),
  p(1258, 'C Piscine C 01', 100, 24, 1, { at: [2682, 2057], after: [[1256, 1257]], sessions: [11278] }),
  p(1259, 'C Piscine C 02', 100, 24, 1, { at: [2928, 2058], after: [[1257, 1258]], sessions: [11279, 3025] }),
  p(1260, 'C Piscine C 03', 100, 24, 1, { at: [2929, 2331], after: [[1258, 1259]], sessions: [11280] }),
  p(1261, 'C Piscine C 04', 100, 24, 1, { at: [3133, 2184], after: [1258, 1257, [1259, 1260]], sessions: [11281] }),
  p(1262, 'C Piscine C 05', 100, 24, 1, { at: [3318, 2336], after: [1259, 1261], sessions: [11282] }),
  p(1263, 'C Piscine C 06', 100, 24, 1, { at: [3327, 2058], after: [1260, 1261], sessions: [11283] }),
  p(1270, 'C Piscine C 07', 100, 24, 1, { at: [3594, 2057], after: [1261, 1260, [1262, 1263]], sessions: [11284] }),
  p(1264, 'C Piscine C 08', 100, 24, 1, { at: [3594, 2329], after: [1262, 1261, [1263, 1270]], sessions: [11285] }),
  p(1265, 'C Piscine C 09', 100, 24, 1, { at: [3808, 2183], after: [1263, 1262, [1270, 1264]], sessions: [11286] }),
  p(1266, 'C Piscine C 10', 100, 24, 1, { at: [4021, 2337], after: [1270, 1265], sessions: [11287] }),
  p(1267, 'C Piscine C 11', 100, 24, 1, { at: [4021, 2057], after: [1264, 1265], sessions: [11288] }),
  p(1268, 'C Piscine C 12', 100, 24, 1, {
    at: [4300, 2059],
    after: [[1266, 1267], 1264, 1265, 1266],
    sessions: [11289],
  }),
  p(1271, 'C Piscine C 13', 100, 24, 1, { at: [4308, 2330], after: [[1267, 1268], 1266, 1265], sessions: [11290] }),
  rush(1308, 'C Piscine Rush 00', 150, null, 3, { at: [2899, 2605], sessions: [11304] }),
  rush(1310, 'C Piscine Rush 01', 150, null, 3, { at: [3550, 2609], sessions: [11305] }),
  rush(1309, 'C Piscine Rush 02', 150, null, 3, { at: [4109, 2613], sessions: [11306] }),
  exam(1301, 'C Piscine Exam 00', 225, null, 1, { at: [2954, 2792] }),
  exam(1302, 'C Piscine Exam 01', 225, null, 1, { at: [3606, 2791] }),
  exam(1303, 'C Piscine Exam 02', 225, null, 1, { at: [4190, 2792] }),
  exam(1304, 'C Piscine Final Exam', 375, null, 1, { at: [4682, 2792] }),
  p(1305, 'C Piscine BSQ', 225, null, 2, { at: [4559, 2650], sessions: [11353] }),
]
