/** What sessions ask for, what they give, and where they stand on the graph. */
import { levels } from '../resources/curriculum/levels.ts'
import { paramsProjectSessionsRules } from '../resources/curriculum/params_project_sessions_rules.ts'
import { projectData } from '../resources/curriculum/project_data.ts'
import { projectSessionsRules } from '../resources/curriculum/project_sessions_rules.ts'
import { projectSessionsSkills } from '../resources/curriculum/project_sessions_skills.ts'
import { params, rules } from '../resources/curriculum/rules.ts'
import { levels as knownLevels, levelsCreatedAt } from './data/levels.ts'
import { type AnyOf, type Project, projects } from './data/projects/index.ts'
import { rules as knownRules } from './data/rules.ts'
import { MINUTE } from './days.ts'
import { cursusMade, made, projectMade } from './grown.ts'
import { CHOICES, projectOf } from './histories/conditions.ts'
import { skillShares } from './levels.ts'
import { isPaper, retryDelay, type Session, sessions } from './session-facts.ts'
import { stamps, type World } from './world.ts'

const DAY = 24 * 60 * MINUTE
const CORE = 21

export function putSessionRules(world: World): void {
  world.put(
    levels,
    knownLevels.map((level) => ({
      ...level,
      created_at: new Date(level.cursus_id === CORE ? levelsCreatedAt : cursusMade(level.cursus_id)),
    })),
  )
  world.put(
    rules,
    knownRules.map(({ id, kind, name, description, internal_name }) => ({
      id,
      kind,
      name,
      description,
      slug: `${kind}-${name}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
      internal_name,
      ...stamps(made(id)),
    })),
  )
  const known = knownRules
    .flatMap((rule) => rule.params.map((param) => ({ rule, param })))
    .map((entry, index) => ({ id: index + 1, ...entry }))
  world.put(
    params,
    known.map(({ id, rule, param }) => ({
      ...{ id, name: param.name, default_value: null, rule_id: rule.id, data_type: param.data_type },
      ...stamps(made(rule.id)),
    })),
  )
  const given = sessions
    .flatMap((session) => rulesOf(session).map(([rule_id, ...values]) => ({ session, rule_id, values })))
    .map((entry, index) => ({ id: index + 1, ...entry }))
  world.put(
    projectSessionsRules,
    given.map(({ id, session, rule_id }) => ({
      ...{ id, project_session_id: session.id, rule_id, required: true, position: 0 },
      ...stamps(madeAt(session)),
    })),
  )
  const told = given.flatMap(({ id, session, rule_id, values }) => {
    const ofRule = known.filter(({ rule }) => rule.id === rule_id)
    return values.map((value, index) => ({
      ...{ param_id: ofRule[index]!.id, project_sessions_rule_id: id, value },
      ...stamps(madeAt(session)),
    }))
  })
  world.put(
    paramsProjectSessionsRules,
    told.map((row, index) => ({ id: index + 1, ...row })),
  )
  putSkillsAndGraph(world)
}

const madeAt = ({ project }: Session): number => projectMade(project.id) + 5 * MINUTE

type Given = [ruleId: number, ...values: string[]]

/** The ids are those of the known rules. */
function rulesOf({ project, group }: Session): Given[] {
  return [
    [2],
    ...(group[1] > 1 ? [[3, String(group[0]), String(group[1])] as Given] : []),
    ...(project.exam || isPaper(project) ? [] : ([[19], [21], [31]] as Given[])),
    ...retriesOf(project),
    ...conditionsOf(project),
  ]
}

/** Days, or for the modules of a piscine minutes that grow with each try. */
function retriesOf(project: Project): Given[] {
  const delay = retryDelay(project, 0)
  if (delay === null) return []
  if (delay % DAY === 0) return [[29, String(delay / DAY)]]
  return [[9005, [0, 1, 2, 3, 4].map((occurrence) => retryDelay(project, occurrence)! / MINUTE).join(' ')]]
}

/** What opens a project, as histories have it. */
function conditionsOf(project: Project): Given[] {
  const { after, after_quests, min_level, choice, id } = project
  const slugs = (ids: readonly number[]) => ids.map((one) => projectOf(one).slug)
  const others = choice === null ? [] : CHOICES.get(choice)!.filter((other) => other.id !== id)
  return [
    ...allOrOne(after_quests, 41, 9004),
    ...allOrOne(
      after.map((wanted) => (Array.isArray(wanted) ? slugs(wanted) : slugs([wanted as number])[0]!)),
      9001,
      9002,
    ),
    ...(min_level === null ? [] : [[9003, String(min_level)] as Given]),
    ...(others.length === 0 ? [] : [[42, others.map((other) => other.slug).join(' ')] as Given]),
  ]
}

/** One rule for everything that is wanted for itself, and one for each set of which one is enough. */
function allOrOne(wanted: readonly AnyOf<string>[], all: number, one: number): Given[] {
  const alone = wanted.filter((slug) => typeof slug === 'string')
  const sets = wanted.filter((slugs) => Array.isArray(slugs))
  return [
    ...(alone.length > 0 ? [[all, alone.join(' ')] as Given] : []),
    ...sets.map((slugs): Given => [one, slugs.join(' ')]),
  ]
}

function putSkillsAndGraph(world: World): void {
  const shares = sessions.flatMap((session) =>
    sharesOf(session).map(([skill_id, value]) => ({
      ...{ project_session_id: session.id, skill_id, value },
      ...stamps(madeAt(session)),
    })),
  )
  world.put(
    projectSessionsSkills,
    shares.map((row, index) => ({ id: index + 1, ...row })),
  )
  const places = sessions.filter(({ project }) => project.coordinates !== null)
  world.put(
    projectData,
    places.map((session, index) => ({
      id: index + 1,
      project_session_id: session.id,
      coordinates: JSON.stringify(session.project.coordinates),
      by: JSON.stringify(linesTo(session)),
      kind: session.project.kind,
      ...stamps(madeAt(session)),
    })),
  )
}

/** Percents by skill; in a cursus with few skills one may come twice. */
function sharesOf({ project }: Session): [skillId: number, percent: number][] {
  const sums = new Map<number, number>()
  for (const [skill, percent] of skillShares(project, project.cursus_ids[0]!))
    sums.set(skill, (sums.get(skill) ?? 0) + percent)
  return [...sums]
}

/** A line from each project that leads here: `[session, x1, y1, x2, y2]`. */
function linesTo({ project }: Session): number[][] {
  return project.by.flatMap((id) => {
    const from = projects.find((one) => one.id === id)
    const session = sessions.find((one) => one.project.id === id)
    return from?.coordinates && session ? [[session.id, ...from.coordinates, ...project.coordinates!]] : []
  })
}
