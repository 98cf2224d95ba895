/** Coalitions of two blocs: who is in them, what they get, their seasons and squads. */
import { type Actions, pick, rowOf } from './picks.ts'

const day = (time: Date, ahead: number) => new Date(time.getTime() + ahead * 86_400_000).toISOString().slice(0, 10)
/** The first two are of one bloc, the third of another one. */
const house = (number: number) => 1 + (number % 3)

export const RIVALRY: Actions = {
  async joinCoalition(school, picks) {
    const row = await rowOf<[number]>(school, 'select id from coalitions_users order by id', picks.one)
    const member = { coalition_id: house(picks.two), user_id: pick(school.people, picks.one), this_year_score: 0 }
    if (row && picks.by % 4 === 0) return school.ask(undefined, 'DELETE', `/v2/coalitions_users/${row[0]}`)
    return school.ask(undefined, 'POST', '/v2/coalitions_users', { coalitions_user: member })
  },
  async moveCoalition(school, picks) {
    const row = await rowOf<[number]>(school, 'select id from coalitions_users order by id', picks.one)
    const fields = picks.by % 2 ? { coalition_id: house(picks.two) } : { user_id: pick(school.people, picks.two) }
    const path = `/v2/coalitions_users/${row?.[0]}`
    return row && school.ask(undefined, 'PATCH', path, { coalitions_user: fields })
  },
  async score(school, picks) {
    const coalition = house(picks.two)
    const member = await rowOf<[number]>(school, 'select id from coalitions_users order by id', picks.one)
    const score = {
      reason: 'Well done',
      value: picks.number - 20,
      ...(picks.by % 2 ? { coalitions_user_id: member?.[0] } : {}),
    }
    return school.ask(undefined, 'POST', `/v2/coalitions/${coalition}/scores`, { score })
  },
  async takeScoreBack(school, picks) {
    const row = await rowOf<[number, number]>(school, 'select coalition_id, id from scores order by id', picks.one)
    return row && school.ask(undefined, 'DELETE', `/v2/coalitions/${row[0]}/scores/${row[1]}`)
  },
  async season(school, picks) {
    const row = await rowOf<[number]>(school, 'select id from bloc_deadlines order by id', picks.one)
    const now = school.clock.now()
    const begin_at = day(now, (picks.two % 6) - 3)
    const winner = picks.one % 5 === 0 ? { coalition_id: house(picks.two) } : {}
    const season = { bloc_id: 1 + (picks.one % 2), begin_at, end_at: day(now, picks.number % 10), ...winner }
    if (row && picks.by % 2)
      return school.ask(undefined, 'PATCH', `/v2/bloc_deadlines/${row[0]}`, { bloc_deadline: season })
    return school.ask(undefined, 'POST', '/v2/bloc_deadlines', { bloc_deadline: season })
  },
  async moveHouse(school, picks) {
    const coalition = { bloc_id: 1 + (picks.two % 2) }
    return school.ask(undefined, 'PATCH', `/v2/coalitions/${house(picks.one)}`, { coalition })
  },
  async squad(school, picks) {
    const row = await rowOf<[number]>(school, 'select id from squads order by id', picks.one)
    const bloc = 1 + (picks.two % 2)
    const member = { user_id: pick(school.people, picks.two), leader: picks.number % 2 === 0 }
    if (!row || picks.by % 4 === 0)
      return school.ask(undefined, 'POST', `/v2/blocs/${bloc}/squads`, { squads_users_attributes: [member] })
    const fields = pick(
      [
        { bloc_id: bloc },
        { locked_at: null },
        { locked_at: school.clock.now() },
        { squads_users_attributes: [member] },
      ],
      picks.number,
    )
    return school.ask(undefined, 'PATCH', `/v2/squads/${row[0]}`, fields)
  },
  async squadMember(school, picks) {
    const squad = await rowOf<[number, number]>(school, 'select id, bloc_id from squads order by id', picks.one)
    const row = await rowOf<[number]>(school, 'select id from squads_users order by id', picks.two)
    const fields = { leader: picks.number % 3 === 0, validated: picks.number % 4 !== 0 }
    if (row && picks.by % 5 === 0) return school.ask(undefined, 'DELETE', `/v2/squads_users/${row[0]}`)
    if (row && picks.by % 5 < 3) {
      const moved = picks.number % 5 === 0 ? { squad_id: squad?.[0] } : {}
      return school.ask(undefined, 'PATCH', `/v2/squads_users/${row[0]}`, { ...fields, ...moved })
    }
    const member = { squad_id: squad?.[0], user_id: pick(school.people, picks.two), ...fields }
    return squad && school.ask(undefined, 'POST', `/v2/blocs/${squad[1]}/squads_users`, member)
  },
}
