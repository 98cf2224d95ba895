/** What a feedback rates. */
export const feedbackKinds = Object.freeze([
  'punctuality',
  'interested',
  'rigorous',
  'nice',
  'accuracy',
  'interesting',
  'quality',
  'pertinent',
] as const)

export type FeedbackKind = (typeof feedbackKinds)[number]
