/** What evaluators write down, and what the evaluated say of them. */
import type { Random } from '../random.ts'
import { CHEAT } from './meetings.ts'
import type { Evaluation } from './types.ts'

const PERFECT = [
  'Everything works and was explained well.',
  'All tests pass, no leaks, and the code is a pleasure to read. Well done!',
  'Clean work. The Makefile does not relink, the edge cases are handled, questions were answered at once.',
  'We tried hard to break it and could not. Keep going like this!',
  'Very good explanations, also of what was not asked. The mandatory part is perfect.',
  'Solid project, clear structure, everybody knew every line of it.',
  'Nothing to say: it does what the subject asks for, and the group can explain why.',
  'Good defense! We talked about other ways to do it and learned something on both sides.',
] as const
const BONUS = [
  'The mandatory part is perfect, and the bonuses work as well. Congratulations!',
  'Great bonuses, useful and well explained. Impressive work.',
  'All bonuses are there and hold. It was fun to evaluate.',
  'Perfect, bonus included. Show it to the others!',
] as const
const GOOD = [
  'Good work, some cases are still missing.',
  'The main part works. A few error messages are missing, see the questions of the scale.',
  'Works well in general; with empty input it behaves differently from what the subject says.',
  'Well explained, but one of the tests of the scale fails. It is a small thing.',
  'Nice project. Pay attention to memory when something fails in the middle.',
] as const
const POOR = [
  'Only a part of it works. Go through the subject once more, and test each function alone.',
  'The idea is right, but too many cases fail. You are nearly there, keep at it!',
  'We stopped at the second part of the scale. Ask your neighbours, and come back soon.',
  'It runs, but not as the subject wants it. Read the part on errors again.',
] as const
const NOTHING = [
  'It does not do what the subject asks for yet. Keep going!',
  'The first test fails, so that we had to stop. Good luck for the next try.',
  'We talked about what is missing, and how to get there. It will work next time!',
] as const
/** By flag. */
const BROKEN: Readonly<Record<number, readonly string[]>> = {
  2: ['The repository is empty: nothing was pushed.', 'Nothing to evaluate, the push was forgotten.'],
  3: ['Files that the subject asks for are missing.', 'Half of the exercises are not there yet.'],
  5: ['It does not compile with the flags of the subject.', 'make stops with an error on a fresh clone.'],
  6: ['The norm says no in three files.', 'Norm errors: a function of more than 25 lines, and a forgotten header.'],
  8: ['Segmentation fault with an empty string.', 'It crashes as soon as there is no argument.'],
}
const CHEATED = [
  'The code is somebody else\u2019s, and nobody could explain it.',
  'Line by line the same as a repository that we know; the group agreed that it is not theirs.',
] as const

/** What the evaluator wrote; null where nothing was filled. */
export function commentOn(random: Random, { evaluator, filled, flag, mark }: Evaluation): string | null {
  if (filled === null || mark === null) return null
  if (evaluator === null) return 'Nobody came to evaluate in time.'
  if (flag === CHEAT) return random.pick(CHEATED)
  if (BROKEN[flag]) return random.pick(BROKEN[flag])
  if (mark === 0) return random.pick(NOTHING)
  if (mark > 100) return random.pick(BONUS)
  if (mark === 100) return random.pick(PERFECT)
  return random.pick(mark >= 75 ? GOOD : POOR)
}

const PRAISE: Readonly<Record<number, readonly string[]>> = {
  5: [
    'Took the time to read everything, thanks!',
    'Friendly and precise.',
    'Found a leak that we had missed.',
    'Good questions, we learned something.',
    'Great evaluation! Explained how to do the parsing in a better way.',
    'On time, patient, and knew the subject by heart.',
    'Very kind, and rigorous where it matters.',
  ],
  4: [
    'Fair and friendly, a bit quick on the bonus part.',
    'Good evaluation, followed the scale to the letter.',
    'Arrived a little late, but took the time that was needed.',
  ],
  3: ['A bit in a hurry, but fair.', 'Correct. More questions on the code would have been welcome.'],
}

/** Four evaluations in five are rated. */
export function feedbackOn(random: Random): Evaluation['feedback'] {
  if (!random.chance(0.8)) return null
  const rating = random.pick([3, 4, 5, 5, 5])
  return { text: random.pick(PRAISE[rating]!), rating }
}
