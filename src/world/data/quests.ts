import { frozen } from './frozen.ts'
import { slugOf } from './slug-of.ts'

export type QuestKind = 'main' | 'mandatory' | 'optional' | 'repeatable' | 'cursus_version'

/** A quest: a goal that other things of a cursus depend on. */
export interface Quest {
  readonly id: number
  readonly cursus_id: number
  readonly position: number
  readonly kind: QuestKind
  readonly slug: string
  readonly name: string
  readonly description: string
  /** The circle of the common core that it closes, and the day by which a student in step is done with it. */
  readonly rank: number | null
  readonly pace_days: number | null
}

/** The quest that the circles of the core are parts of. */
export const CORE_QUEST = 37

/**
 * The quests: id, cursus, position, kind, name, description, circle and pace (that of one campus). The circles and
 * "Common Core" are real; ids from 9000 are made up, and from 9110 the quests themselves, all but "Level 14".
 */
export const quests = frozen<Quest>([
  quest(44, 21, 10, 'optional', 'Common Core Rank 00', 'Finish every project of circle 0.', 0, 28),
  quest(45, 21, 11, 'optional', 'Common Core Rank 01', 'Finish every project of circle 1.', 1, 90),
  quest(46, 21, 12, 'optional', 'Common Core Rank 02', 'Finish every project of circle 2.', 2, 181),
  quest(47, 21, 13, 'optional', 'Common Core Rank 03', 'Finish every project of circle 3.', 3, 261),
  quest(48, 21, 14, 'optional', 'Common Core Rank 04', 'Finish every project of circle 4.', 4, 361),
  quest(49, 21, 15, 'optional', 'Common Core Rank 05', 'Finish every project of circle 5.', 5, 480),
  quest(50, 21, 16, 'optional', 'Common Core Rank 06', 'Finish every project of circle 6.', 6, 550),
  quest(37, 21, 20, 'main', 'Common Core', 'Finish the whole common core.'),
  quest(9101, 21, 1, 'cursus_version', '42 to 42cursus transfert', 'Came over from the earlier cursus.'),
  quest(9102, 21, 30, 'mandatory', 'First internship', 'Finish a first work experience.'),
  quest(9103, 21, 5, 'main', 'Curriculum Phase 1', 'Finish the first phase of the curriculum.'),
  quest(9104, 21, 2, 'mandatory', 'Start condition', 'Meet what the cursus asks of a newcomer.'),
  quest(9105, 21, 40, 'optional', 'Web framework validated', 'Finish a piscine on a web framework.'),
  quest(9106, 21, 90, 'optional', 'Alumni', 'Leave the school as one of its alumni.'),
  quest(9107, 21, 91, 'optional', '42Seoul Born2Piscine Beta', 'Try the first version of the new piscine in Seoul.'),
  quest(9110, 1, 50, 'main', 'Level 7', 'Reach level 7.'),
  quest(9111, 1, 51, 'main', 'Level 14', 'Reach level 14.'),
  quest(9112, 1, 52, 'main', 'Level 21', 'Reach level 21.'),
  quest(9113, 21, 53, 'mandatory', 'Specialisation', 'Earn enough XP in one outer branch.'),
  quest(9114, 21, 54, 'mandatory', 'Second internship', 'Finish a second work experience.'),
  quest(9115, 21, 55, 'repeatable', 'Peer mentor', 'Give ten evaluations in a month.'),
  quest(9116, 21, 56, 'repeatable', 'Community event', 'Help to run a campus event.'),
  quest(9117, 9, 57, 'mandatory', 'Piscine week 1', 'Finish the shell modules and the first C module.'),
  quest(9118, 9, 58, 'mandatory', 'Piscine week 4', 'Finish the closing exam.'),
  quest(9119, 21, 59, 'optional', 'Outer core branch', 'Finish one branch after the common core.'),
])

function quest(
  id: number,
  cursus_id: number,
  position: number,
  kind: QuestKind,
  name: string,
  description: string,
  rank: number | null = null,
  pace_days: number | null = null,
): Quest {
  return { id, cursus_id, position, kind, slug: slugOf(name), name, description, rank, pace_days }
}
