/** Evaluations of teams: who evaluates whom, when, by which scale, and with what result. */
import { bookEvaluations } from '../../domain/arrangements.ts'
import { bookEvaluation } from '../../domain/bookings.ts'
import { cancelEvaluation, changeEvaluation } from '../../domain/evaluations.ts'
import {
  ahead,
  anyone,
  aUser,
  belongsTo,
  below,
  by,
  type Column,
  children,
  collection,
  computed,
  create,
  destroy,
  giving,
  graph,
  holders,
  type InputOf,
  id,
  index,
  indexed,
  instant,
  listBelow,
  many,
  matching,
  myList,
  one,
  optional,
  present,
  required,
  resource,
  secret,
  show,
  sql,
  table,
  timestamps,
  unique,
  update,
  userOr,
  veiled,
  view,
  whole,
  words,
} from '../../engine/words.ts'
import { campusUsers } from '../campus/campus_users.ts'
import { projectsUsersCursus } from '../people/projects_users.ts'
import { MARKS } from '../people/statuses.ts'
import { teams, teamsUsers } from '../people/teams.ts'
import { users } from '../people/users.ts'
import { correcteds, correctedsAreHidden, correctorIsHidden, personOrEmpty, teamIsHidden } from './evaluated.ts'
import { feedbacks } from './feedbacks.ts'
import { flags } from './flags.ts'
import { questions } from './questions.ts'
import { scales } from './scales.ts'

export const scaleTeams = table(
  'scale_teams',
  {
    id: id(),
    /** The evaluator; null for what a company fills, or where nobody came. */
    user_id: belongsTo((): Column => users.id, 'set null'),
    team_id: belongsTo((): Column => teams.id, 'cascade').notNull(),
    scale_id: belongsTo((): Column => scales.id).notNull(),
    begin_at: instant(),
    filled_at: instant(),
    comment: words(),
    final_mark: whole(),
    flag_id: belongsTo((): Column => flags.id).notNull(),
    /** Who was absent. */
    truant_id: belongsTo((): Column => users.id, 'set null'),
    /** What the evaluated wrote and gave: copies of their feedback. */
    old_feedback: words(),
    feedback_rating: whole(),
    /** From where it was filled. */
    ip: words(),
    /** The internship that it evaluates. */
    internship_id: whole(),
    /** Lets a company fill it. */
    token: secret(),
    ...timestamps(),
  },
  (t) => [
    indexed().on(t.begin_at, t.id),
    indexed().on(t.team_id, t.begin_at, t.id),
    indexed().on(t.user_id, t.begin_at, t.id),
    indexed().on(t.scale_id),
    indexed().on(t.flag_id),
    indexed().on(t.truant_id),
    indexed().on(t.created_at),
    indexed().on(t.updated_at),
    indexed().on(t.filled_at),
  ],
)

/** What the evaluator answered to the questions of the scale. */
export const answers = table(
  'answers',
  {
    id: id(),
    scale_team_id: belongsTo((): Column => scaleTeams.id, 'cascade').notNull(),
    question_id: belongsTo((): Column => questions.id, 'cascade').notNull(),
    value: whole(),
    ...timestamps(),
  },
  (t) => [unique().on(t.question_id, t.scale_team_id), indexed().on(t.scale_team_id)],
)

const facts = view(scaleTeams, [
  'id',
  'scale_id',
  'comment',
  'created_at',
  'updated_at',
  { feedback: computed<typeof scaleTeams>((t) => sql`${t.old_feedback}`, { nullable: 'string' }) },
  'final_mark',
  { flag: one('flag_id', 'list') },
  'begin_at',
  { correcteds: veiled(correcteds(), correctedsAreHidden) },
  { corrector: veiled(personOrEmpty('user_id'), correctorIsHidden) },
  { truant: personOrEmpty('truant_id') },
  'filled_at',
  // The list was empty in every row ever seen.
  { questions_with_answers: computed<typeof scaleTeams>(() => sql`'[]'::json`, { list: 'object' }) },
])

/** What an evaluator may know of a team before its people are told: what there is to evaluate. */
const untold = ['project_id', 'project_session_id', 'status']

// Neither list tells what the row itself does not show.
const corrector = matching(
  'evaluations by these users',
  'integer',
  (t, ids, ambient) => sql`${t.user_id} = any (${ids}) and not (${correctorIsHidden(t, ambient)})`,
)
const corrected = matching(
  'evaluations of teams of these users',
  'integer',
  (t, ids, ambient) => sql`${t.team_id} = any (array(select m.team_id from ${teamsUsers} as m
    where m.user_id = any (${ids}))) and not (${correctedsAreHidden(t, ambient)})`,
)

const booked = {
  team_id: required(),
  user_id: optional(),
  scale_id: required(),
  begin_at: optional(),
  // Called required; yet it is written when the evaluation takes place, and clients book without.
  comment: optional({ maxLength: 2048 }),
  flag_id: optional(),
  final_mark: optional(MARKS),
}
const fields = {
  ...booked,
  truant_id: optional(),
  answers_attributes: children(() => answers, { question_id: required(), value: optional() }),
}
export type ScaleTeamInput = InputOf<typeof scaleTeams, typeof fields>
// Without a scale, it is the primary one of the session.
const several = { scale_teams: children(() => scaleTeams, { ...booked, scale_id: optional() }) }
export type ScaleTeamsInput = InputOf<typeof scaleTeams, typeof several>

export default resource(scaleTeams, {
  about: 'An evaluation of a team by a peer, by the staff or by a company.',
  views: {
    list: [
      ...facts,
      { scale: one('scale_id', 'inScaleTeam') },
      { team: veiled(one('team_id', 'inProjectsUser'), teamIsHidden, one('team_id', untold)) },
      { feedbacks: many(() => feedbacks, { view: 'embedded' }) },
    ],
    inTeam: facts,
    inSlot: ['id', 'begin_at', { correcteds: correcteds() }],
  },
  list: {
    order: ['-begin_at', '-id'],
    columns: [
      'id',
      'user_id',
      'begin_at',
      'created_at',
      'updated_at',
      'scale_id',
      'team_id',
      'comment',
      'old_feedback',
      'feedback_rating',
      'final_mark',
      'truant_id',
      'flag_id',
      'ip',
      'internship_id',
      'filled_at',
    ],
    veils: { user_id: correctorIsHidden, team_id: teamIsHidden },
    special: {
      user_id: corrector,
      team_id: matching(
        'evaluations of these teams',
        'integer',
        (t, ids, ambient) => sql`${t.team_id} = any (${ids}) and not ${teamIsHidden(t, ambient)}`,
      ),
      campus_id: matching(
        'evaluations of people whose primary campus is one of these',
        'integer',
        (t, campus) => sql`exists (select from ${teamsUsers} as m join ${campusUsers} as c on c.user_id = m.user_id
          where m.team_id = ${t.team_id} and c.is_primary and c.campus_id = any (${campus}))`,
      ),
      cursus_id: matching(
        'evaluations of registrations that count in one of these cursus',
        'integer',
        (t, cursus) => sql`exists (select from ${teamsUsers} as m
          join ${projectsUsersCursus} as c on c.projects_user_id = m.projects_user_id
          where m.team_id = ${t.team_id} and c.cursus_id = any (${cursus}))`,
      ),
      future: ahead('begin_at'),
      filled: present('filled_at'),
    },
  },
  // As arrays, so that the rows are found by an index first: told to look for a page's rows in the order of their times,
  // the database goes through all evaluations where those of the parent are few or old.
  under: {
    project_sessions: matching(
      'evaluations of teams of these sessions',
      'integer',
      (t, ids) =>
        sql`${t.team_id} = any (array(select e.id from ${teams} as e where e.project_session_id = any (${ids})))`,
    ),
    projects: matching(
      'evaluations of teams of these projects',
      'integer',
      (t, ids) => sql`${t.team_id} = any (array(select e.id from ${teams} as e where e.project_id = any (${ids})))`,
    ),
    users: matching(
      'evaluations in which these users are on either side',
      'integer',
      (t, ids, ambient) => sql`${t.id} = any (array(
        select e.id from ${scaleTeams} as e where e.user_id = any (${ids}) union
        select e.id from ${scaleTeams} as e join ${teamsUsers} as m on m.team_id = e.team_id where m.user_id = any (${ids})))
        and ((${corrector.sql(t, ids, ambient)}) or (${corrected.sql(t, ids, ambient)}))`,
    ),
  },
  write: {
    root: 'scale_team',
    fields,
  },
  access: {
    read: anyone,
    me: aUser,
    me_as_corrector: aUser,
    me_as_corrected: aUser,
    write: userOr('Advanced tutor').scope('projects'),
    multiple_create: holders('Advanced tutor').scope('projects'),
  },
  actions: {
    index: below(index, 'project_sessions', 'projects', 'users'),
    as_corrector: listBelow('users', '/as_corrector', corrector),
    as_corrected: listBelow('users', '/as_corrected', corrected),
    me: myList('/me/scale_teams'),
    me_as_corrector: myList('/me/scale_teams/as_corrector', corrector),
    me_as_corrected: myList('/me/scale_teams/as_corrected', corrected),
    show: below(show, 'project_sessions'),
    graph: below(graph('created_at', 'updated_at', 'begin_at'), 'projects', 'users'),
    create: below(by(create, bookEvaluation), 'project_sessions'),
    update: below(by(update, changeEvaluation), 'project_sessions'),
    destroy: below(by(destroy, cancelEvaluation), 'project_sessions'),
    multiple_create: giving('records', collection('POST /multiple_create', bookEvaluations, several), 201),
  },
})
