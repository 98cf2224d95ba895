/** Projects and evaluations: what students, evaluators and staff do with them. */
import { type Actions, actor, pick, quarter, rowOf } from './picks.ts'
import type { School } from './school.ts'

const MEMBERS = 'select id, team_id, user_id from teams_users'
const TEAM = `select t.id, m.user_id from teams as t join teams_users as m on m.team_id = t.id and m.leader`
const OPEN_EVALUATIONS = `select e.id, e.user_id, e.team_id, m.user_id from scale_teams as e
  join teams_users as m on m.team_id = e.team_id and m.leader where e.filled_at is null`
const MARKS = [-42, 0, 50, 79, 80, 100, 125]

const projects = async (school: School) => (await school.read<[number]>('select id from projects order by id')).flat()

export const WORK: Actions = {
  async register(school, picks) {
    const user = pick(school.people, picks.one)
    const body = { project_id: pick(await projects(school), picks.two), user_id: user }
    return school.ask(actor(school, picks, user), 'POST', '/v2/projects_users', { projects_user: body })
  },
  async retry(school, picks) {
    const row = await rowOf<[number, number]>(school, 'select id, user_id from projects_users order by id', picks.one)
    return row && school.ask(actor(school, picks, row[1]), 'PATCH', `/v2/projects_users/${row[0]}/retry`)
  },
  async unregister(school, picks) {
    const row = await rowOf<[number, number]>(school, 'select id, user_id from projects_users order by id', picks.one)
    return row && school.ask(actor(school, picks, row[1]), 'DELETE', `/v2/projects_users/${row[0]}`)
  },
  async form(school, picks) {
    const of = `select user_id, project_id from projects_users where status = 'creating_group' order by id`
    const row = await rowOf<[number, number]>(school, of, picks.one)
    if (!row) return undefined
    const members = [...new Set([row[0], pick(school.people, picks.two)])].map((user_id) => ({ user_id }))
    const team = { project_id: row[1], teams_users_attributes: members }
    return school.ask(actor(school, picks, row[0]), 'POST', '/v2/teams', { team })
  },
  async invite(school, picks) {
    const row = await rowOf<[number, number]>(school, `${TEAM} where t.locked_at is null order by 1`, picks.one)
    const team = { teams_users_attributes: [{ user_id: pick(school.people, picks.two) }] }
    return row && school.ask(actor(school, picks, row[1]), 'PATCH', `/v2/teams/${row[0]}`, { team })
  },
  async accept(school, picks) {
    const row = await rowOf<[number, number, number]>(school, `${MEMBERS} where not validated order by id`, picks.one)
    const body = { teams_user: { validated: true } }
    return row && school.ask(actor(school, picks, row[2]), 'PATCH', `/v2/teams_users/${row[0]}`, body)
  },
  async leave(school, picks) {
    const row = await rowOf<[number, number, number]>(school, `${MEMBERS} order by id`, picks.one)
    return row && school.ask(actor(school, picks, row[2]), 'DELETE', `/v2/teams_users/${row[0]}`)
  },
  async lead(school, picks) {
    const row = await rowOf<[number, number, number]>(school, `${MEMBERS} order by id`, picks.one)
    const body = { teams_user: pick([{ leader: true }, { validated: true }, { validated: false }], picks.number) }
    return row && school.ask(undefined, 'PATCH', `/v2/teams_users/${row[0]}`, body)
  },
  async joinTeam(school, picks) {
    const row = await rowOf<[number]>(school, 'select id from teams order by id', picks.one)
    const member = { user_id: pick(school.people, picks.two), validated: picks.number % 2 === 0 }
    return row && school.ask(undefined, 'POST', '/v2/teams_users', { teams_user: { team_id: row[0], ...member } })
  },
  async lock(school, picks) {
    const row = await rowOf<[number, number]>(school, `${TEAM} where t.locked_at is null order by 1`, picks.one)
    const body = { team: { locked_at: school.clock.now() } }
    return row && school.ask(actor(school, picks, row[1]), 'PATCH', `/v2/teams/${row[0]}`, body)
  },
  async submit(school, picks) {
    const row = await rowOf<[number, number]>(school, `${TEAM} where t.closed_at is null order by 1`, picks.one)
    const body = { team: { closed_at: school.clock.now() } }
    return row && school.ask(actor(school, picks, row[1]), 'PATCH', `/v2/teams/${row[0]}`, body)
  },
  async dissolve(school, picks) {
    const row = await rowOf<[number, number]>(school, `${TEAM} order by 1`, picks.one)
    return row && school.ask(actor(school, picks, row[1]), 'DELETE', `/v2/teams/${row[0]}`)
  },
  async offer(school, picks) {
    const user = pick(school.people, picks.one)
    const begin = quarter(school, (picks.two % 40) - 1)
    const end = new Date(begin.getTime() + (1 + (picks.number % 8)) * 900_000)
    const slot = { user_id: user, begin_at: begin, end_at: end }
    return school.ask(actor(school, picks, user), 'POST', '/v2/slots', { slot })
  },
  async takeSlotBack(school, picks) {
    const row = await rowOf<[number, number]>(school, 'select id, user_id from slots order by id', picks.one)
    return row && school.ask(actor(school, picks, row[1]), 'DELETE', `/v2/slots/${row[0]}`)
  },
  async moveSlot(school, picks) {
    const row = await rowOf<[number, number]>(school, 'select id, user_id from slots order by id', picks.one)
    const slot = pick(
      [{ begin_at: quarter(school, picks.two % 40) }, { user_id: pick(school.people, picks.two) }],
      picks.number,
    )
    return row && school.ask(actor(school, picks, row[1]), 'PATCH', `/v2/slots/${row[0]}`, { slot })
  },
  async book(school, picks) {
    const team = await rowOf<[number, number, number]>(
      school,
      `select t.id, m.user_id, s.id from teams as t join teams_users as m on m.team_id = t.id and m.leader
        join evaluations as e on e.project_session_id = t.project_session_id join scales as s on s.evaluation_id = e.id
        where t.status = 'waiting_for_correction' order by 1`,
      picks.one,
    )
    const free = await rowOf<[string]>(
      school,
      `select to_char(begin_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from slots where scale_team_id is null
        and begin_at > '${quarter(school, 3).toISOString()}' order by begin_at, id`,
      picks.two,
    )
    const time = { begin_at: free?.[0] ?? quarter(school, picks.number) }
    const order = team && { team_id: team[0], scale_id: team[2], ...time }
    return order && school.ask(actor(school, picks, team[1]), 'POST', '/v2/scale_teams', { scale_team: order })
  },
  async arrange(school, picks) {
    const team = await rowOf<[number]>(
      school,
      'select id from teams where closed_at is not null order by id',
      picks.one,
    )
    const order = team && {
      ...{ team_id: team[0], user_id: pick(school.people, picks.two), scale_id: 1 + (picks.by % 3) },
      begin_at: quarter(school, picks.number - 20),
    }
    return order && school.ask(undefined, 'POST', '/v2/scale_teams', { scale_team: order })
  },
  async cancel(school, picks) {
    const row = await rowOf<[number, number, number, number]>(school, `${OPEN_EVALUATIONS} order by 1`, picks.one)
    return row && school.ask(actor(school, picks, row[picks.two % 2 ? 1 : 3]), 'DELETE', `/v2/scale_teams/${row[0]}`)
  },
  async fill(school, picks) {
    const row = await rowOf<[number, number, number]>(
      school,
      `${OPEN_EVALUATIONS} order by e.begin_at, 1`,
      picks.one % 3,
    )
    const flag = picks.number % 9 === 0 ? { flag_id: 2 + (picks.two % 2) } : { final_mark: pick(MARKS, picks.number) }
    const body = { scale_team: { comment: 'Fine', ...flag } }
    return row && school.ask(actor(school, picks, row[1]), 'PATCH', `/v2/scale_teams/${row[0]}`, body)
  },
  async truant(school, picks) {
    const row = await rowOf<[number, number, number, number]>(school, `${OPEN_EVALUATIONS} order by 1`, picks.one)
    if (!row) return undefined
    const [absent, by] = picks.two % 2 ? [row[1], row[3]] : [row[3], row[1]]
    return school.ask(actor(school, picks, by), 'PATCH', `/v2/scale_teams/${row[0]}`, {
      scale_team: { truant_id: absent },
    })
  },
  async correct(school, picks) {
    const row = await rowOf<[number]>(school, 'select id from scale_teams order by id', picks.one)
    const team = await rowOf<[number]>(
      school,
      'select id from teams where closed_at is not null order by id',
      picks.two,
    )
    const fields = pick(
      [
        { final_mark: pick(MARKS, picks.two) },
        { user_id: pick(school.people, picks.two) },
        { begin_at: quarter(school, picks.two % 30) },
        { team_id: team?.[0] ?? 1 },
        { truant_id: pick(school.people, picks.two) },
        { truant_id: null },
        { flag_id: 1 + (picks.two % 3) },
      ],
      picks.number,
    )
    return row && school.ask(undefined, 'PATCH', `/v2/scale_teams/${row[0]}`, { scale_team: fields })
  },
  async strike(school, picks) {
    const row = await rowOf<[number]>(school, 'select id from scale_teams order by id', picks.one)
    return row && school.ask(undefined, 'DELETE', `/v2/scale_teams/${row[0]}`)
  },
  async rate(school, picks) {
    const row = await rowOf<[number, number]>(
      school,
      'select e.id, m.user_id from scale_teams as e join teams_users as m on m.team_id = e.team_id order by 1, 2',
      picks.one,
    )
    const feedback = { comment: 'Good', rating: picks.number % 6 }
    return row && school.ask(actor(school, picks, row[1]), 'POST', `/v2/scale_teams/${row[0]}/feedbacks`, { feedback })
  },
  async unrate(school, picks) {
    const row = await rowOf<[number, number]>(school, 'select id, user_id from feedbacks order by id', picks.one)
    return row && school.ask(actor(school, picks, row[1]), 'DELETE', `/v2/feedbacks/${row[0]}`)
  },
  async upload(school, picks) {
    const row = await rowOf<[number]>(school, 'select id from teams order by id desc', picks.one)
    const body = { team_id: row?.[0], upload_id: 1, final_mark: pick(MARKS, picks.number) }
    return row && school.ask(undefined, 'POST', '/v2/teams_uploads', { teams_upload: body })
  },
  async resetUploads(school, picks) {
    const row = await rowOf<[number, number]>(school, `${TEAM} order by 1`, picks.one)
    return row && school.ask(actor(school, picks, row[1]), 'POST', `/v2/teams/${row[0]}/reset_team_uploads`)
  },
  async mark(school, picks) {
    const row = await rowOf<[number]>(school, 'select id from teams order by id', picks.one)
    const final_mark = picks.number % 4 === 0 ? null : pick(MARKS, picks.number)
    return row && school.ask(undefined, 'PATCH', `/v2/teams/${row[0]}`, { team: { final_mark } })
  },
  async judge(school, picks) {
    const row = await rowOf<[number]>(school, 'select id from projects_users order by id', picks.one)
    const final_mark = picks.number % 4 === 0 ? null : pick(MARKS, picks.number)
    return row && school.ask(undefined, 'PATCH', `/v2/projects_users/${row[0]}`, { projects_user: { final_mark } })
  },
  async stand(school, picks) {
    const row = await rowOf<[number]>(school, 'select id from projects_users order by id', picks.one)
    const status = pick(['in_progress', 'waiting_for_correction', 'creating_group', 'finished', 'parent'], picks.number)
    return row && school.ask(undefined, 'PATCH', `/v2/projects_users/${row[0]}`, { projects_user: { status } })
  },
  async reopen(school, picks) {
    const row = await rowOf<[number]>(school, 'select id from teams order by id', picks.one)
    const team = pick([{ closed_at: null }, { locked_at: null }, { deadline_at: quarter(school, 50) }], picks.number)
    return row && school.ask(undefined, 'PATCH', `/v2/teams/${row[0]}`, { team })
  },
}
