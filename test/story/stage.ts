/** What the staff sets up before a story begins: a campus with its shop of points, a cursus, a group project, people. */
import assert from 'node:assert/strict'
import { blocs } from '../../src/resources/community/blocs.ts'
import { calculations } from '../../src/resources/community/calculations.ts'
import { coalitions } from '../../src/resources/community/coalitions.ts'
import { coalitionsUsers } from '../../src/resources/community/coalitions_users.ts'
import { questsProjects } from '../../src/resources/curriculum/quests.ts'
import { evaluations } from '../../src/resources/evaluation/evaluations.ts'
import { flags } from '../../src/resources/evaluation/flags.ts'
import { pools } from '../../src/resources/shop/pools.ts'
import type { Answer } from '../support/app.ts'
import { type Curriculum, curriculum } from '../support/curriculum.ts'

/** What students allow an application that acts for them. */
const SCOPES = ['public', 'projects'] as const

/** A student with an application that holds no role. */
export interface Student {
  id: number
  login: string
  token(): Promise<string>
  get(path: string): Promise<Answer>
  /** Fails the test unless the answer has this status. */
  does(status: number, method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: object): Promise<Answer>
  /** Points for evaluations that are left. */
  points(): Promise<number>
}

export interface Stage extends Curriculum {
  /** Two people do it together; it is worth 1000 points of experience, and wants two evaluations. */
  group: number
  scale: number
  /** Points in the pool of the campus. */
  inPool(): Promise<number>
  blue: number
  red: number
  person(login: string, coalition?: number): Promise<Student>
}

export async function stage(): Promise<Stage> {
  const world = await curriculum()
  const { orm } = world.db
  const { project, session } = await world.newProject('minishell')
  await world.rule(session, 'group_validation', 'GroupSizeBetweenNAndM', ['2', '2'])
  await world.rule(session, 'retriable', 'InDays', ['3'])
  await orm.insert(flags).values([
    { name: 'Ok', positive: true, icon: 'check-4' },
    { name: 'Cheat', positive: false, icon: 'layers' },
  ])
  const [evaluation] = await orm
    .insert(evaluations)
    .values({ project_id: project, project_session_id: session })
    .returning({ id: evaluations.id })
  const sheet = { name: 'Minishell', guidelines_md: 'Read it all.', correction_number: 2, duration: 1800 }
  const scale = await world.make('/v2/scales', {
    scale: { ...sheet, is_primary: true, evaluation_id: evaluation!.id },
  })
  const home = { campus_id: world.paris, cursus_id: world.cursus }
  const [pool] = await orm
    .insert(pools)
    .values({ ...home, max_points: 100 })
    .returning({ id: pools.id })
  const [bloc] = await orm.insert(blocs).values(home).returning({ id: blocs.id })
  const [blue, red] = await orm
    .insert(coalitions)
    .values(['Blue', 'Red'].map((name) => ({ name, slug: name.toLowerCase(), color: '#000', bloc_id: bloc!.id })))
    .returning({ id: coalitions.id })
  const factor = { scoreable_type: 'ProjectsUser' as const, factor: 7, reason: 'A validated project' }
  await orm.insert(calculations).values({ bloc_id: bloc!.id, ...factor })
  await merits(world, project)
  return {
    ...world,
    ...{ group: project, scale: scale.body.id, blue: blue!.id, red: red!.id },
    async inPool() {
      const staff = await world.token({ roles: ['Intrateam'] })
      return (await world.get(`/v2/pools/${pool!.id}`, staff)).body.current_points
    },
    async person(login, coalition) {
      const id = await world.cadet(login)
      if (coalition) await orm.insert(coalitionsUsers).values({ coalition_id: coalition, user_id: id })
      const token = tokenOf(world, login)
      return {
        id,
        login,
        token,
        get: async (path) => world.get(path, await token()),
        async does(status, method, path, body) {
          const answer = await world.send(method, path, await token(), body)
          assert.equal(answer.status, status, `${login}: ${method} ${path} ${answer.text}`)
          return answer
        },
        points: async () => (await world.get('/v2/me', await token())).body.correction_point,
      }
    },
  }
}

const HOUR = 3_600_000

/** A token of the student that is good now: they live for two hours, and stories for days. */
function tokenOf({ clock, token }: Curriculum, login: string): () => Promise<string> {
  let [known, since] = ['', Number.NEGATIVE_INFINITY]
  return async () => {
    const now = clock.now().getTime()
    if (now - since > HOUR) [known, since] = [await token({ login, scopes: SCOPES }), now]
    return known
  }
}

/** A quest that the project meets, and an achievement for the first validated project, with a title and a reward. */
async function merits({ make, db, cursus }: Curriculum, project: number): Promise<void> {
  const quest = await make('/v2/quests', {
    quest: {
      ...{ name: 'Rank 03', kind: 'optional', duration: 1, description: 'The shell', cursus_id: cursus },
      ...{ tries_number: 1, success_number: 1, mails_from: 'intra@example.org' },
    },
  })
  await db.orm.insert(questsProjects).values({ quest_id: quest.body.id, project_id: project, choice: 'minishell' })
  const title = await make('/v2/titles', { title: { name: '%login the Explorer' } })
  await make('/v2/achievements', {
    achievement: {
      ...{ name: 'Code explorer', internal_name: 'code-explorer-1', description: 'One', kind: 'project', tier: 'easy' },
      ...{ nbr_of_success: 1, title_id: title.body.id, reward: '50' },
    },
  })
}
