/** The kinds that an event can have. */
export const eventKinds = Object.freeze([
  'pedago',
  'rush',
  'piscine',
  'partnership',
  'meet',
  'conference',
  'meet_up',
  'event',
  'association',
  'speed_working',
  'hackathon',
  'workshop',
  'challenge',
  'other',
  'extern',
] as const)

export type EventKind = (typeof eventKinds)[number]
