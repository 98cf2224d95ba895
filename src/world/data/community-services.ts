import { frozen } from './frozen.ts'

/** How many seconds a community service may last: two, four or eight hours. */
export const communityServiceDurations = frozen<number>([7200, 14400, 28800])

/** What there is to do meanwhile; made up. */
export const communityServiceOccupations = frozen<string>([
  'Clean the keyboards',
  'Sort the lost and found',
  'Tidy the meeting rooms',
  'Welcome visitors',
  'Fold the event chairs',
  'Label the cables',
  'Water the plants',
  'Check the fire exits map',
])
