import { circle, type Project } from './row.ts'

// What came over from the cursus "42" kept its name; its slug tells the two apart.
const again0 = circle(21, 0, '42cursus-')
const rank1 = circle(21, 1)
const again1 = circle(21, 1, '42cursus-')
const rank2 = circle(21, 2)
const again2 = circle(21, 2, '42cursus-')
const rank3 = circle(21, 3)
const again3 = circle(21, 3, '42cursus-')
const rank4 = circle(21, 4)
const rank5 = circle(21, 5)
const rank6 = circle(21, 6)

/**
 * The common core of 42cursus, circle by circle and in the order in which students meet the projects. Names, slugs,
 * XP, hours and sessions are real; team sizes are general knowledge. The C++ modules of a circle give their XP
 * together, with the last of them.
 */
export const commonCore: readonly Project[] = [
  again0(1314, 'Libft', 462, 70, 1, { at: [2999, 2999], sessions: [11805, 6957, 3300] }),
  again1(1316, 'ft_printf', 882, 70, 1, { at: [3144, 2916], sessions: [11832, 6959, 4472] }),
  again1(1327, 'get_next_line', 882, 70, 1, { at: [3001, 3165], sessions: [11830, 6601, 6960] }),
  rank1(1994, 'Born2beroot', 577, 40, 1, { at: [2859, 2919], sessions: [11831, 6958] }),
  again2(1471, 'push_swap', 1855, 60, 1, { at: [2794, 2740], sessions: [11854, 5698] }),
  rank2(2004, 'pipex', 1142, 50, 1, { choice: 'unix', at: [3219, 2747], sessions: [11833, 6962] }),
  rank2(2005, 'minitalk', 1142, 50, 1, { choice: 'unix', at: [3134, 2692], sessions: [11834] }),
  again2(1476, 'fract-ol', 1000, 60, 1, { choice: 'graphics', at: [3282, 3179], sessions: [11855, 6965] }),
  again2(2008, 'FdF', 1000, 60, 1, { choice: 'graphics', at: [3320, 3083], sessions: [11856] }),
  rank2(2009, 'so_long', 1000, 60, 1, { choice: 'graphics', at: [3332, 2985], sessions: [11857] }),
  rank2(1320, 'Exam Rank 02', 0, 0, 1, { kind: 'exam', at: [3017, 3330], sessions: [6076, 4459] }),
  again3(1334, 'Philosophers', 3360, 70, 1, { at: [2546, 3210], sessions: [11853, 5132] }),
  again3(1331, 'minishell', 2814, 210, 2, { at: [3407, 3284], sessions: [11852, 5129] }),
  rank3(1321, 'Exam Rank 03', 0, 0, 1, { kind: 'exam', at: [2783, 2541], sessions: [6967] }),
  rank4(2007, 'NetPractice', 3160, 50, 1, { at: [2672, 3577], sessions: [11851, 6966] }),
  rank4(1326, 'cub3d', 5775, 280, 2, { choice: 'graphics', at: [2401, 2711], sessions: [11850] }),
  rank4(1315, 'miniRT', 5775, 280, 2, { choice: 'graphics', at: [2452, 2624], sessions: [11849, 5656] }),
  rank4(1338, 'CPP Module 00', 0, 22, 1, { at: [3258, 2492], sessions: [11838, 5133] }),
  rank4(1339, 'CPP Module 01', 0, 12, 1, { at: [3329, 2519], after: [1338], sessions: [11839, 5134] }),
  rank4(1340, 'CPP Module 02', 0, 12, 1, { at: [3391, 2494], after: [1339], sessions: [11840, 5139] }),
  rank4(1341, 'CPP Module 03', 0, 12, 1, { at: [3417, 2428], after: [1340], sessions: [11841, 5140] }),
  rank4(1342, 'CPP Module 04', 9660, 12, 1, { at: [3400, 2366], after: [1341], sessions: [11842, 5141] }),
  rank4(1322, 'Exam Rank 04', 0, 0, 1, { kind: 'exam', at: [3577, 3333], sessions: [6986] }),
  rank5(1343, 'CPP Module 05', 0, 25, 1, { at: [3331, 2334], after: [1342], sessions: [11843, 5142] }),
  rank5(1344, 'CPP Module 06', 0, 25, 1, { at: [3260, 2359], after: [1343], sessions: [11844, 5143] }),
  rank5(1345, 'CPP Module 07', 0, 25, 1, { at: [3235, 2424], after: [1344], sessions: [11845, 5144] }),
  rank5(1346, 'CPP Module 08', 0, 25, 1, { at: [3326, 2426], after: [1345], sessions: [11846, 5145] }),
  rank5(2309, 'CPP Module 09', 10042, 40, 1, { at: [2278, 3416], after: [1346], sessions: [11847] }),
  rank5(1983, 'Inception', 10042, 210, 1, { at: [3460, 3692], sessions: [11848, 6011] }),
  rank5(1332, 'webserv', 21630, 175, 3, { choice: 'network', at: [2541, 2305], sessions: [11837, 5136] }),
  rank5(1336, 'ft_irc', 21630, 175, 3, { choice: 'network', at: [2628, 2254] }),
  rank5(1323, 'Exam Rank 05', 0, 0, 1, { kind: 'exam', at: [3715, 2583], sessions: [6987] }),
  rank6(1337, 'ft_transcendence', 24360, 245, 5, { also: [10], at: [3759, 3634], sessions: [11835, 5138] }),
  rank6(1324, 'Exam Rank 06', 0, 0, 1, { kind: 'exam', at: [2275, 2361], sessions: [6988] }),
  rank6(2623, '42_Collaborative_resume', 0, null, 1),
]
