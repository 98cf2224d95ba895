/** Feedback: what the evaluated say of an evaluation, and subscribers of an event. */
import { changeFeedback, giveFeedback, takeFeedbackBack } from '../../domain/feedbacks.ts'
import {
  anyone,
  belongsTo,
  below,
  by,
  type Column,
  children,
  computed,
  create,
  destroy,
  extra,
  type InputOf,
  id,
  index,
  indexed,
  many,
  one,
  oneOf,
  optional,
  required,
  resource,
  show,
  sql,
  table,
  theTokensUser,
  timestamps,
  unique,
  update,
  userOr,
  view,
  whole,
  words,
} from '../../engine/words.ts'
import { events } from '../campus/events.ts'
import { primaryCampusOfUser } from '../campus/primary-campus.ts'
import { users } from '../people/users.ts'
import { scaleTeams } from './scale_teams.ts'

export const feedbacks = table(
  'feedbacks',
  {
    id: id(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    /** What it is about: one of the two. */
    scale_team_id: belongsTo((): Column => scaleTeams.id, 'cascade'),
    event_id: belongsTo((): Column => events.id, 'cascade'),
    /** The same in the words of the API. */
    feedbackable_type: oneOf(['ScaleTeam', 'Event']).generatedAlwaysAs(
      sql`case when scale_team_id is not null then 'ScaleTeam' else 'Event' end`,
    ),
    feedbackable_id: whole().generatedAlwaysAs(sql`coalesce(scale_team_id, event_id)`),
    comment: words().notNull(),
    rating: whole(),
    ...timestamps(),
  },
  (t) => [
    unique().on(t.user_id, t.scale_team_id),
    unique().on(t.user_id, t.event_id),
    indexed().on(t.scale_team_id),
    indexed().on(t.event_id),
    indexed().on(t.created_at, t.id.desc()),
  ],
)

export const feedbackDetails = table(
  'feedback_details',
  {
    id: id(),
    feedback_id: belongsTo((): Column => feedbacks.id, 'cascade').notNull(),
    kind: oneOf([
      'punctuality',
      'interested',
      'rigorous',
      'nice',
      'accuracy',
      'interesting',
      'quality',
      'pertinent',
    ]).notNull(),
    rate: whole().notNull(),
    ...timestamps(),
  },
  (t) => [unique().on(t.kind, t.feedback_id), indexed().on(t.feedback_id)],
)

const facts = view(feedbacks, [
  'id',
  {
    user: one('user_id', [
      'login',
      'id',
      // A page for people, not the API's address.
      { url: computed<typeof users>((t, { base }) => sql`${base} || '/users/' || ${t.login}`, 'string') },
    ]),
  },
  'feedbackable_type',
  'feedbackable_id',
  'comment',
  'rating',
  'created_at',
])

const fields = {
  comment: required({ maxLength: 1024 }),
  feedbackable_type: extra('string', 'ScaleTeam or Event'),
  feedbackable_id: extra('integer', 'the id of the evaluation or event'),
  scale_team_id: optional(),
  event_id: optional(),
  rating: optional({ minimum: 0, maximum: 5 }),
  user_id: optional({ default: theTokensUser }),
  feedback_details_attributes: children(() => feedbackDetails, {
    rate: required({ minimum: 0, maximum: 4 }),
    kind: required(),
  }),
}
export type FeedbackInput = InputOf<typeof feedbacks, typeof fields>

export default resource(feedbacks, {
  about: 'What somebody says of an evaluation or an event.',
  views: {
    list: [
      ...facts,
      {
        feedback_details: many(() => feedbackDetails, {
          view: ['id', 'rate', 'kind'],
          order: ['-id'],
        }),
      },
    ],
    embedded: facts,
  },
  list: {
    order: ['created_at', '-id'],
    columns: ['id', 'user_id', 'feedbackable_type', 'feedbackable_id', 'comment', 'rating', 'created_at', 'updated_at'],
    special: {
      campus_id: primaryCampusOfUser(),
    },
  },
  under: { events: 'event_id', scale_teams: 'scale_team_id' },
  owner: 'user_id',
  write: {
    root: 'feedback',
    fields,
  },
  access: { read: anyone, write: userOr('Basic staff').scope('projects') },
  actions: {
    index: below(index, 'events', 'scale_teams'),
    show: below(show, 'events', 'scale_teams'),
    create: below(by(create, giveFeedback), 'events', 'scale_teams'),
    update: below(by(update, changeFeedback), 'events', 'scale_teams'),
    destroy: below(by(destroy, takeFeedbackBack), 'events', 'scale_teams'),
  },
})
