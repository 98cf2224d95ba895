import { type Project, projectsOf } from './row.ts'

const p = projectsOf(5)
const big = projectsOf(5, '', 'big_project')

/** The first steps in the shell, in Ruby and on the web, for the public. */
export const webAndRuby: readonly Project[] = [
  p(1059, 'Shell 0', 100, null, null, { at: [1076, 669] }),
  p(1060, 'Shell 1', 100, null, null, { at: [1305, 668], by: [1059], after: [1059] }),
  p(1061, 'Shell 2', 100, 24, null, { at: [1544, 1119], by: [1074], after: [1074] }),
  p(1062, 'Shell 3', 100, 24, null, { at: [1298, 1118], by: [1061], after: [1061] }),
  p(1063, 'Ruby 00', 100, 24, null, { at: [1840, 1119], by: [1061], after: [1061, 1074] }),
  p(1064, 'Ruby 01', 100, 24, null, { at: [1840, 1302], by: [1063], after: [1061, 1063] }),
  p(1065, 'Ruby 02', 100, 24, null, { at: [1840, 1485], by: [1064], after: [1064, 1063] }),
  p(1066, 'Ruby 03', 100, 24, null, { at: [1840, 1668], by: [1065], after: [1065, 1064] }),
  p(1067, 'Ruby 04', 100, 24, null, { at: [1840, 1852], by: [1066], after: [1066, 1065] }),
  p(1068, 'Ruby 05', 100, 24, null, { at: [2340, 2263], by: [1076], after: [1076, 1075] }),
  p(1070, 'Ruby 06', 100, 24, null, { at: [2560, 2263], by: [1068], after: [1076, 1068] }),
  p(1071, 'Ruby 07', 100, 24, null, { at: [2780, 2263], by: [1070], after: [1070, 1068] }),
  big(1072, 'Projet Ruby', 100, 24, null, { at: [2145, 1852], by: [1067], after: [1067, 1066] }),
  p(1073, 'Web 00', 100, null, null, { at: [1311, 875], by: [1060] }),
  p(1074, 'Web 01', 100, null, null, { at: [1545, 875], by: [1073], after: [1073] }),
  p(1075, 'Web 02', 100, 24, null, { at: [2145, 2073], by: [1072], after: [1067, 1072] }),
  p(1076, 'Web 03', 100, 24, null, { at: [2340, 2073], by: [1075], after: [1075, 1072] }),
  p(1077, 'Web 04', 100, 24, null, { at: [2783, 2487], by: [1071], after: [1071, 1070] }),
  p(1078, 'Web 05', 100, 24, null, { at: [3008, 2486], by: [1077], after: [1077, 1071] }),
  big(1079, 'Projet Web', 225, 48, null, { at: [3242, 2484], by: [1078] }),
]
