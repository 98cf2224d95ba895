import { type Project, projectsOf } from './row.ts'

const p = projectsOf(4)
const day = projectsOf(4, 'piscine-c-')
const exam = projectsOf(4, '', 'exam')
const examDay = projectsOf(4, 'piscine-c-', 'exam')
const rushDay = projectsOf(4, 'piscine-c-', 'rush')

/**
 * The "Piscine C" of before 2019 and the trainings that used its days. The graph draws two rushes and BSQ with the
 * shape of an exam.
 */
export const piscineC: readonly Project[] = [
  day(154, 'Day 00', 100, 24, null, { also: [5, 6, 13], at: [2300, 3000] }),
  day(155, 'Day 01', 100, null, null, { also: [5, 6, 13], at: [2450, 2900], by: [154] }),
  day(156, 'Day 02', 100, null, null, { also: [5, 6, 13], at: [2300, 2800], by: [155] }),
  day(157, 'Day 03', 100, null, null, { also: [5, 6, 13], at: [2450, 2700], by: [156] }),
  day(158, 'Day 04', 100, null, null, { also: [5, 6, 13], at: [2300, 2600], by: [157] }),
  day(159, 'Day 05', 100, null, null, { also: [5, 6, 13], at: [2800, 3000], by: [168] }),
  day(160, 'Day 06', 100, null, null, { also: [5, 6, 13], at: [2950, 2900], by: [159] }),
  day(161, 'Day 07', 100, null, null, { also: [5, 6, 13], at: [2800, 2800], by: [160] }),
  day(162, 'Day 08', 100, null, null, { also: [5, 6, 13], at: [2950, 2700], by: [161] }),
  day(163, 'Day 10', 100, null, null, { also: [6], at: [1875, 3440] }),
  day(164, 'Day 11', 100, null, null, { also: [6], at: [2050, 3530] }),
  day(165, 'Day 12', 100, null, null, { also: [6], at: [2225, 3440] }),
  day(166, 'Day 13', 100, null, null, { also: [6], at: [2400, 3530] }),
  day(167, 'Day 09', 100, null, null, { also: [6], at: [2800, 2600], by: [162] }),
  p(175, '00', null, null, null, { slug: 'piscine-c-day-09-00', parent: 167 }),
  examDay(168, 'Rush 00', 25, null, 3, { exam: false, also: [5, 6, 13], at: [2450, 2300] }),
  day(169, 'Rush 01', 25, null, 3, { also: [6], at: [1700, 3170] }),
  examDay(170, 'Rush 02', 25, null, 3, { exam: false, also: [6], at: [3000, 3000] }),
  rushDay(171, 'Sastantua', 225, null, null, { also: [5, 6, 13], at: [2200, 2450] }),
  rushDay(172, 'Match-N-Match', 225, null, null, { also: [6], at: [2700, 2450] }),
  day(173, 'EvalExpr', 225, null, null, { also: [6, 28], at: [2575, 3980] }),
  exam(174, 'BSQ', 375, null, 2, { exam: false, also: [6], at: [2400, 4250] }),
  examDay(404, 'Exam00', 100, null, null, { also: [6], at: [1175, 2360] }),
  examDay(405, 'Exam01', 100, null, null, { also: [6], at: [1875, 3080] }),
  examDay(406, 'Exam02', 100, null, null, { also: [6], at: [2400, 3890] }),
  examDay(407, 'Exam Final', 225, null, null, { also: [6], at: [2400, 4610] }),
]
