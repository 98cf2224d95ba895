/** Evaluations of what teams submitted: those that took place, and those that are booked. */
import { evaluations } from '../../resources/evaluation/evaluations.ts'
import { scaleTeams } from '../../resources/evaluation/scale_teams.ts'
import { scales } from '../../resources/evaluation/scales.ts'
import { teamsUploads } from '../../resources/evaluation/teams_uploads.ts'
import { evaluationUploads } from '../../resources/evaluation/uploads.ts'
import { dateOrNull, MINUTE, recorded } from '../days.ts'
import type { Book } from '../histories/book.ts'
import type { Person } from '../people.ts'
import { inOrder, numbered, rowsOf, stamps, type World } from '../world.ts'
import { meetingsOf } from './meetings.ts'
import { Peers } from './peers.ts'
import { Points } from './points.ts'
import { commentOn } from './texts.ts'
import { type Evaluation, type Scale, truantOf } from './types.ts'

/** Answers everything that was evaluated, for slots and feedback. */
export function putEvaluations(world: World, book: Book, people: readonly Person[]): Evaluation[] {
  const sheets = primaryScales(world)
  const programs = programsOf(world)
  const all = numbered(
    book.teams.flatMap((team) => {
      const scale = sheets.get(team.session.id)
      if (!scale || team.closed === null || team.status === 'parent') return []
      return meetingsOf(world, team, scale, programs.has(team.session.id))
    }),
  )
  live(world, book, people, all)
  const random = world.random('comments')
  world.put(
    scaleTeams,
    all.map((evaluation) => evaluationRow(evaluation, commentOn(random, evaluation))),
  )
  putUploads(world, book, programs)
  return all
}

/** In the order of time: at each booking somebody is found and points are paid, at each end they are earned. */
function live(world: World, book: Book, people: readonly Person[], all: readonly Evaluation[]): void {
  const points = new Points(world, people)
  const peers = new Peers(world, book, people, points)
  const meetings = all.filter(({ begin }) => begin !== null)
  for (const evaluation of meetings) peers.occupy(evaluation)
  const ends = meetings
    .filter(({ filled, absent }) => filled !== null || absent !== null)
    .map((evaluation) => ({ evaluation, time: evaluation.filled ?? evaluation.begin! + 10 * MINUTE }))
    .sort((a, b) => a.time - b.time)
  let ended = 0
  const settleUntil = (time: number) => {
    for (let next = ends[ended]; next && next.time <= time; next = ends[++ended])
      points.settle(next.evaluation, next.time)
  }
  for (const evaluation of meetings) {
    settleUntil(evaluation.created)
    evaluation.evaluator = peers.find(evaluation)
    points.book(evaluation)
  }
  settleUntil(Infinity)
  points.put()
}

/** The primary scale of each session. */
function primaryScales(world: World): Map<number, Scale> {
  const sessions = new Map(rowsOf(world, evaluations).map((row) => [row.id!, row.project_session_id!]))
  const primary = rowsOf(world, scales).filter((scale) => scale.is_primary)
  return new Map(primary.map((scale) => [sessions.get(scale.evaluation_id!)!, scale]))
}

function evaluationRow(evaluation: Evaluation, comment: string | null): typeof scaleTeams.$inferInsert {
  const { id, created, team, scale, evaluator, begin, filled, mark, flag, feedback } = evaluation
  return {
    id,
    user_id: evaluator?.id ?? null,
    team_id: team.id,
    scale_id: scale.id!,
    begin_at: dateOrNull(begin),
    filled_at: dateOrNull(filled),
    comment,
    final_mark: mark,
    flag_id: flag,
    truant_id: truantOf(evaluation)?.id ?? null,
    old_feedback: feedback?.text ?? null,
    feedback_rating: feedback?.rating ?? null,
    ip: filled === null || evaluator === null ? null : `10.${evaluator.campus.id}.1.${(id % 250) + 2}`,
    ...stamps(recorded(created), recorded(filled ?? created)),
  }
}

/** The programs that mark beside people, by session. */
function programsOf(world: World): Map<number, number> {
  const sessions = new Map(rowsOf(world, evaluations).map((row) => [row.id!, row.project_session_id!]))
  return new Map(rowsOf(world, evaluationUploads).map((row) => [sessions.get(row.evaluation_id)!, row.id!] as const))
}

/** The moulinette answers minutes after the last evaluation, and with its mark the team has one. */
function putUploads(world: World, book: Book, programs: ReadonlyMap<number, number>): void {
  const rows = book.teams.flatMap(({ id, session, status, mark, marked, abandoned }) => {
    const upload = programs.get(session.id)
    if (upload === undefined || mark === null || marked === null || status !== 'finished' || abandoned) return []
    const comment = mark > 0 ? `ex00: OK | ex01: OK | ex02: ${mark >= 100 ? 'OK' : 'KO'}` : 'ex00: KO'
    return [{ team_id: id, upload_id: upload, final_mark: mark, comment, ...stamps(recorded(marked)) }]
  })
  world.put(teamsUploads, inOrder(rows))
}
