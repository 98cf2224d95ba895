import { frozen } from './frozen.ts'

export type AchievementKind = 'project' | 'pedagogy' | 'social' | 'scolarity'
export type AchievementTier = 'none' | 'easy' | 'medium' | 'hard' | 'challenge'

/** An achievement, alone or a step of a series, whose steps share a name. */
export interface Achievement {
  readonly id: number
  readonly name: string
  readonly description: string
  readonly kind: AchievementKind
  readonly tier: AchievementTier
  /** How often one must succeed; null: once, or not counted. */
  readonly nbr_of_success: number | null
  readonly visible: boolean
  readonly image: string | null
  /** The steps of a series follow each other by `nbr_of_success`. */
  readonly series: string | null
  /** The title that it brings. */
  readonly title_id: number | null
}

type Step = [id: number, tier: AchievementTier, nbr_of_success: number, description: string, visible?: false]

/**
 * The achievements. Descriptions are our own words. Some higher steps of a series carry made-up ids that are low (8,
 * 19, 20, 38, 58, 80, 85, 104, 105); ids from 9000 are made up altogether.
 */
export const achievements = frozen<Achievement>([
  one(1, 'project', 'none', 'PRO001.svg', 'Welcome, Cadet !', 'Got through the C Piscine.'),
  ...series('code-explorer', 'Code Explorer', 'project', 'PRO002.svg', [
    [4, 'none', 1, 'Validate 1 project.'],
    [5, 'none', 3, 'Validate 3 projects.'],
    [6, 'none', 10, 'Validate 10 projects.'],
    [7, 'none', 21, 'Validate 21 projects.'],
    [8, 'none', 42, 'Validate 42 projects.'],
  ]),
  ...series('bonus-hunter', 'Bonus Hunter', 'project', 'PRO005.svg', [
    [17, 'easy', 1, 'Validate 1 project with the best possible mark.', false],
    [18, 'medium', 3, 'Validate 3 projects with the best possible mark.', false],
    [19, 'hard', 10, 'Validate 10 projects with the best possible mark.', false],
    [20, 'challenge', 21, 'Validate 21 projects with the best possible mark.', false],
  ]),
  ...series('rigorous-basterd', 'Rigorous Basterd', 'project', 'PRO010.svg', [
    [25, 'none', 3, 'Validate 3 projects in a row, piscine days included.'],
    [26, 'easy', 10, 'Validate 10 projects in a row, piscine days included.'],
    [27, 'medium', 21, 'Validate 21 projects in a row, piscine days included.'],
    [28, 'hard', 42, 'Validate 42 projects in a row, piscine days included.'],
  ]),
  one(31, 'pedagogy', 'none', 'PED003.svg', 'I found the answer', 'Reach level 21.'),
  ...series('rich-man', "It's a rich man's world", 'social', 'SOC004.svg', [
    [36, 'none', 100, 'Hold 100 wallet points.'],
    [37, 'none', 200, 'Hold 200 wallet points.'],
    [38, 'easy', 500, 'Hold 500 wallet points.'],
  ]),
  one(39, 'scolarity', 'none', 'SCO001.svg', 'Sleep is for the weak', 'Earn both achievements on very long log times.'),
  one(40, 'scolarity', 'easy', 'SCO001.svg', '404 - Sleep not found', 'Stay logged in for 24 hours on end.'),
  one(41, 'scolarity', 'easy', 'SCO001.svg', 'All work and no play makes Jack a dull boy', 'Log 90 hours in one week.'),
  one(44, 'scolarity', 'none', 'SCO002.svg', 'Curious wanderer', 'Log in once in each cluster.', { visible: false }),
  one(
    45,
    'scolarity',
    'none',
    'SCO002.svg',
    'Home is where the code is',
    'Log in in one and the same cluster for a month.',
  ),
  ...series('film-buff', 'Film buff', 'pedagogy', 'PED005.svg', [
    [46, 'none', 1, 'Watch 1 e-learning video.', false],
    [47, 'none', 3, 'Watch 3 e-learning videos.', false],
    [48, 'none', 10, 'Watch 10 e-learning videos.', false],
    [49, 'none', 21, 'Watch 21 e-learning videos.', false],
    [50, 'none', 42, 'Watch 42 e-learning videos.'],
  ]),
  ...series('attendee', 'Attendee', 'pedagogy', null, [
    [54, 'none', 1, 'Attend 1 conference.'],
    [55, 'none', 3, 'Attend 3 conferences.'],
    [56, 'none', 10, 'Attend 10 conferences.'],
    [57, 'none', 21, 'Attend 21 conferences.'],
    [58, 'none', 42, 'Attend 42 conferences.'],
  ]),
  one(65, 'scolarity', 'none', 'SCO010.svg', 'Come to the dark side, we have cookies', 'Join the staff.'),
  ...series('perfect-examiner', 'Perfect examiner', 'pedagogy', null, [
    [78, 'none', 3, 'Get full marks as an evaluator 3 times in a row.'],
    [79, 'none', 10, 'Get full marks as an evaluator 10 times in a row.'],
    [80, 'medium', 21, 'Get full marks as an evaluator 21 times in a row.'],
  ]),
  one(
    82,
    'pedagogy',
    'none',
    'PED011.svg',
    "I have no idea what I'm doing",
    'Evaluate a project that you have not validated.',
  ),
  ...series('reliable', "I'm reliable !", 'pedagogy', 'PED009.svg', [
    [84, 'easy', 21, 'Attend 21 evaluations in a row without missing one.'],
    [85, 'medium', 42, 'Attend 42 evaluations in a row without missing one.'],
  ]),
  ...series('i-post', 'I post, therefore I am', 'social', 'SOC005.svg', [
    [87, 'none', 1, 'Write 1 forum message.', false],
    [90, 'none', 10, 'Write 10 forum messages.'],
    [91, 'none', 42, 'Write 42 forum messages.'],
  ]),
  ...series('love-me', "Love me, I'm famous", 'social', 'SOC006.svg', [
    [88, 'none', 1, 'Receive 1 forum upvote.'],
    [94, 'none', 10, 'Receive 10 forum upvotes.'],
    [95, 'none', 42, 'Receive 42 forum upvotes.', false],
    [96, 'none', 100, 'Receive 100 forum upvotes.'],
  ]),
  ...series('watcher', 'I am the watcher on the walls', 'scolarity', 'SCO0016.svg', [
    [103, 'none', 1, 'Supervise 1 exam as a tutor.'],
    [104, 'none', 3, 'Supervise 3 exams as a tutor.'],
    [105, 'none', 10, 'Supervise 10 exams as a tutor.'],
  ]),
  one(107, 'scolarity', 'none', 'SCO0017.svg', 'And now my watch begins', 'Join the tutors.'),
  one(
    109,
    'pedagogy',
    'none',
    'PED014.svg',
    'I’ll make him an offer he can’t refuse',
    'Take part in the sponsorship programme as a godparent.',
  ),
  one(114, 'project', 'none', 'PRO014.svg', 'Business Angel', 'Validate a partnership.'),
  one(115, 'project', 'none', 'PRO016.svg', 'Venture Capitalist', 'Validate a partnership with the mark 125.', {
    title_id: 42,
  }),
  one(116, 'social', 'easy', 'SOC014.svg', '1.21 Gigawatts ?!', 'Leave a note in the time capsule.'),
  one(155, 'scolarity', 'none', 'BADGE_SCOLARITY_paris.svg', 'Je voudrais un croissant', 'Visit the Paris campus.'),
  one(218, 'project', 'none', 'PRO001-2.svg', 'Welcome, Learner!', 'Got through the C Piscine (newer form).'),
  one(9201, 'social', 'easy', 'SMP001.svg', 'Cluster gardener', 'Take part in 3 campus clean-ups.', {
    nbr_of_success: 3,
  }),
  one(9202, 'scolarity', 'none', 'SMP002.svg', 'Night shift', 'Finish an evaluation after midnight.'),
  one(9203, 'project', 'hard', 'SMP003.svg', 'Five in a row', 'Pass five exams at the first try.', {
    nbr_of_success: 5,
  }),
  one(9204, 'scolarity', 'medium', 'SMP004.svg', 'Globetrotter', 'Log in on 3 campuses.', { nbr_of_success: 3 }),
  one(9205, 'social', 'none', 'SMP005.svg', 'Full house', 'Fill the last seat of an event.'),
  one(9206, 'pedagogy', 'hard', 'SMP006.svg', 'Patient teacher', 'Give 100 evaluations.', { nbr_of_success: 100 }),
  one(9207, 'project', 'medium', 'SMP007.svg', 'Phoenix', 'Validate a project at the fifth try.'),
  one(9208, 'project', 'easy', 'SMP008.svg', 'Team captain', 'Lead 10 teams to a pass.', { nbr_of_success: 10 }),
])

function series(slug: string, name: string, kind: AchievementKind, file: string | null, steps: Step[]): Achievement[] {
  return steps.map(([id, tier, nbr_of_success, description, visible = true]) => ({
    ...one(id, kind, tier, file, name, description, { nbr_of_success, visible }),
    series: slug,
  }))
}

function one(
  id: number,
  kind: AchievementKind,
  tier: AchievementTier,
  file: string | null,
  name: string,
  description: string,
  more: Partial<Achievement> = {},
): Achievement {
  const image = file && `/uploads/achievement/image/${id}/${file}`
  const rest = { nbr_of_success: null, visible: true, series: null, title_id: null, ...more }
  return { id, name, description, kind, tier, image, ...rest }
}
