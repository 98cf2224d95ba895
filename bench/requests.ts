/** The rows of the table: what clients of the API ask for most, and what it costs to say that nothing changed. */
import { ask } from './database.ts'

export interface Request {
  name: string
  path: string
  /** Whether the database is asked each time, or the answer comes out of the server's memory. */
  from: 'database' | 'memory'
  /** Whether the goal is set for it: an uncached list. */
  list: boolean
  /** Asks with the ETag of the answer, so that there is nothing to send. */
  revalidates?: true
}

/** Records that every part of the table asks for: the largest of their kind, so that no row looks better than it is. */
interface Landmarks {
  campus: number
  cursus: number
  login: string
  project: string
  exam: number
  pool_year: string
}

const LANDMARKS = `select row_to_json(r)::text from (select
  (select campus_id from campus_users group by 1 order by count(*) desc, 1 limit 1) as campus,
  (select cursus_id from cursus_users group by 1 order by count(*) desc, 1 limit 1) as cursus,
  (select u.login from projects_users as p join users as u on u.id = p.user_id
    group by u.id order by count(*) desc, u.id limit 1) as login,
  (select s.slug from projects_users as p join projects as s on s.id = p.project_id
    group by s.id order by count(*) desc, s.id limit 1) as project,
  (select e.id from exams_users as s join exams as e on e.id = s.exam_id where e.visible
    group by e.id order by count(*) desc, e.id limit 1) as exam,
  (select pool_year from users where pool_year is not null
    group by 1 order by count(*) desc, 1 limit 1) as pool_year) as r`

export async function requestsOf(database: string): Promise<Request[]> {
  const { campus, cursus, login, project, exam, pool_year } = JSON.parse(await ask(database, LANDMARKS)) as Landmarks
  return [
    list('users, 30 a page', '/v2/users'),
    list('users, filtered, sorted, page 3', `/v2/users?filter[pool_year]=${pool_year}&sort=last_name,login&page=3`),
    list('users of a campus', `/v2/campus/${campus}/users`),
    list('projects_users of a cursus', `/v2/projects_users?filter[cursus]=${cursus}`),
    list('locations of a campus, newest first', `/v2/campus/${campus}/locations`),
    list('exams', '/v2/exams'),
    list('events', '/v2/events'),
    { name: 'a user by login', path: `/v2/users/${login}`, from: 'database', list: false },
    { name: 'a project', path: `/v2/projects/${project}`, from: 'database', list: false },
    { name: 'an exam', path: `/v2/exams/${exam}`, from: 'database', list: false },
    { name: '/oauth/token/info', path: '/oauth/token/info', from: 'memory', list: false },
    { name: 'users, 30 a page, cached', path: '/v2/users', from: 'memory', list: false },
    { name: 'the same, 304 Not Modified', path: '/v2/users', from: 'memory', list: false, revalidates: true },
  ]
}

const list = (name: string, path: string): Request => ({ name, path, from: 'database', list: true })
