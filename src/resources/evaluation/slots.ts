/** Slots: quarters of an hour in which somebody offers to evaluate. */
import { changeSlot, offerSlots, takeSlotBack } from '../../domain/slots.ts'
import {
  type Ambient,
  ahead,
  anyone,
  aUser,
  belongsTo,
  below,
  by,
  type Column,
  check,
  create,
  destroy,
  graph,
  type InputOf,
  id,
  index,
  indexed,
  instant,
  matching,
  myList,
  one,
  optional,
  present,
  required,
  resource,
  show,
  sql,
  table,
  timestamps,
  unique,
  update,
  userOr,
  veiled,
} from '../../engine/words.ts'
import { primaryCampusOfUser } from '../campus/primary-campus.ts'
import { projectsUsers } from '../people/projects_users.ts'
import { teams } from '../people/teams.ts'
import { users } from '../people/users.ts'
import { isRevealedTo } from './evaluated.ts'
import { scaleTeams } from './scale_teams.ts'

export const slots = table(
  'slots',
  {
    id: id(),
    /** Who offers it. */
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    begin_at: instant().notNull(),
    end_at: instant().notNull(),
    /** The evaluation booked on it; null while it is free. */
    scale_team_id: belongsTo((): Column => scaleTeams.id, 'set null'),
    ...timestamps(),
  },
  (t) => [
    // A quarter is offered once, and slots are quarters: held here, so that no two of a user overlap, whatever two
    // writers do at once.
    unique().on(t.begin_at, t.user_id),
    check(
      'slots_quarter',
      sql`date_bin('15 minutes', ${t.begin_at}, '2000-01-01T00:00Z') = ${t.begin_at} and ${t.end_at} = ${t.begin_at} + interval '15 minutes'`,
    ),
    indexed().on(t.user_id, t.id),
    indexed().on(t.scale_team_id),
    indexed().on(t.created_at),
    indexed().on(t.end_at),
  ],
)

/** Whether the viewer may know of the evaluation booked on a slot. */
const isKnown = (t: typeof slots, ambient: Ambient) =>
  sql`exists (select from ${scaleTeams} as e where e.id = ${t.scale_team_id} and ${isRevealedTo(ambient)})`

const bookingIsHidden = (t: typeof slots, ambient: Ambient) =>
  sql`${t.scale_team_id} is not null and not (${ambient.insider} or ${isKnown(t, ambient)})`
const userIsHidden = (t: typeof slots, ambient: Ambient) =>
  sql`not (${ambient.insider} or coalesce(${t.user_id} = ${ambient.viewer}, false) or ${isKnown(t, ambient)})`

const fields = {
  user_id: required(),
  begin_at: required(),
  end_at: required({ after: 'begin_at' }),
  scale_team_id: optional(),
}
export type SlotInput = InputOf<typeof slots, typeof fields>

export default resource(slots, {
  about: 'A quarter of an hour in which somebody offers to evaluate.',
  views: {
    list: [
      'id',
      'begin_at',
      'end_at',
      { scale_team: veiled(one('scale_team_id', 'inSlot'), bookingIsHidden) },
      { user: veiled(one('user_id', 'brief'), userIsHidden) },
    ],
  },
  list: {
    order: ['-id'],
    sort: ['id', 'begin_at', 'end_at', 'user_id', 'created_at', 'scale_team_id'],
    filter: ['id', 'begin_at', 'end_at', 'created_at'],
    veils: { user_id: userIsHidden, scale_team_id: bookingIsHidden },
    special: {
      campus_id: primaryCampusOfUser(),
      future: ahead('begin_at'),
      end: present('end_at'),
    },
    range: ['id', 'begin_at', 'end_at', 'created_at'],
  },
  under: {
    projects: matching(
      'slots booked for these projects, and free ones of people who validated one of them',
      'integer',
      // As arrays, so that the slots are found by either index, and not all of them held against the project.
      (t, ids) => sql`${t.scale_team_id} is null and ${t.user_id} = any (array(
          select p.user_id from ${projectsUsers} as p where p.project_id = any (${ids}) and p.validated))
        or ${t.id} = any (array(select s.id from ${slots} as s join ${scaleTeams} as e on e.id = s.scale_team_id
          join ${teams} as g on g.id = e.team_id where g.project_id = any (${ids})))`,
    ),
    // Whose slots these are is told to nobody else.
    users: matching(
      'slots of these users',
      'integer',
      (t, ids, { viewer, insider }) => sql`${t.user_id} = any (${ids}) and (${insider} or ${t.user_id} = ${viewer})`,
    ),
  },
  owner: 'user_id',
  write: {
    root: 'slot',
    fields,
  },
  access: {
    read: aUser.scope('projects'),
    me: aUser.scope('projects'),
    graph: anyone,
    write: userOr('Advanced tutor').scope('projects'),
  },
  actions: {
    index: below(index, 'projects', 'users'),
    me: myList('/me/slots'),
    show,
    graph: below(graph('created_at', 'begin_at', 'end_at'), 'projects', 'users'),
    create: by(create, offerSlots),
    update: by(update, changeSlot),
    destroy: by(destroy, takeSlotBack),
  },
})
