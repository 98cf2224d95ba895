/** Cursus, skills, notions, quests and projects, and what ties them together. */
import { cursus, cursusSkills } from '../resources/curriculum/cursus.ts'
import { notions } from '../resources/curriculum/notions.ts'
import { projects, projectsCampus, projectsCursus, projectsNotions } from '../resources/curriculum/projects.ts'
import { quests, questsProjects } from '../resources/curriculum/quests.ts'
import { skills } from '../resources/curriculum/skills.ts'
import { campuses } from './data/campuses.ts'
import { cursus as knownCursus } from './data/cursus.ts'
import { notions as knownNotions } from './data/notions.ts'
import { projects as knownProjects, type Project } from './data/projects/index.ts'
import { CORE_QUEST, quests as knownQuests } from './data/quests.ts'
import { skills as knownSkills } from './data/skills.ts'
import { cursusMade, made, orMadeUp, projectMade } from './grown.ts'
import { goals, projectOf } from './histories/conditions.ts'
import { stamps, type World } from './world.ts'

export function putCurricula(world: World): void {
  world.put(
    skills,
    knownSkills.map(({ id, name, slug }) => ({ id, name, slug, ...stamps(made(id)) })),
  )
  world.put(cursus, knownCursus.map(cursusRow))
  world.put(
    cursusSkills,
    pairs(knownSkills, (skill) => skill.cursus_ids).map(([skill, cursus_id], index) => ({
      id: index + 1,
      cursus_id,
      skill_id: skill.id,
    })),
  )
  world.put(
    notions,
    knownNotions.map(({ id, name, slug }) => ({ id, name, slug, ...stamps(made(id)) })),
  )
  world.put(quests, knownQuests.map(questRow))
  putProjects(world)
  putGoals(world)
}

/** Which projects meet which quest. */
function putGoals(world: World): void {
  const rows = goals.flatMap(({ slug, wants }) => {
    const quest_id = knownQuests.find((quest) => quest.slug === slug)!.id
    return wants.flat().map((id) => ({ quest_id, project_id: id, choice: projectOf(id).choice ?? projectOf(id).slug }))
  })
  world.put(
    questsProjects,
    rows.map((row, index) => ({ id: index + 1, ...row })),
  )
}

function cursusRow({ id, name, slug, kind, created_at }: (typeof knownCursus)[number]): typeof cursus.$inferInsert {
  const created = created_at ? Date.parse(created_at) : orMadeUp(cursusMade, id)
  const restricted = kind === 'test'
  const is_subscriptable = !restricted && !kind.endsWith('_deprecated')
  return { id, name, slug, kind, restricted, is_subscriptable, ...stamps(created) }
}

function questRow(quest: (typeof knownQuests)[number]): typeof quests.$inferInsert {
  const { id, name, slug, kind, description, cursus_id, position, pace_days } = quest
  const stamped = stamps(orMadeUp((known) => cursusMade(21) + known * 60_000, id))
  return {
    id,
    name,
    slug,
    kind,
    internal_name: slug,
    ancestry: quest.rank === null ? null : String(CORE_QUEST),
    description,
    cursus_id,
    // The one that a campus tried out alone.
    campus_id: slug.startsWith('42seoul') ? 29 : null,
    position,
    duration: pace_days,
    ...stamped,
  }
}

function putProjects(world: World): void {
  const places = new Map<number | null, number>()
  const position = ({ parent_id }: Project) => {
    // Steps stand in their order below the parent; at the top the newest project comes first, as in lists.
    if (parent_id === null) return 0
    places.set(parent_id, (places.get(parent_id) ?? 0) + 1)
    return places.get(parent_id)!
  }
  world.put(
    projects,
    knownProjects.map((project) => projectRow(project, position(project))),
  )
  world.put(
    projectsCursus,
    pairs(knownProjects, (project) => project.cursus_ids).map(([project, cursus_id], index) => ({
      id: index + 1,
      project_id: project.id,
      cursus_id,
    })),
  )
  world.put(
    projectsCampus,
    pairs(knownProjects, campusesOf).map(([project, campus_id], index) => ({
      id: index + 1,
      project_id: project.id,
      campus_id,
    })),
  )
  const ids = new Set(knownProjects.map((project) => project.id))
  const taught = Object.entries(NOTIONS).flatMap(([notion, list]) => list.map((id) => [Number(notion), id] as const))
  world.put(
    projectsNotions,
    taught
      .filter(([, project]) => ids.has(project))
      .map(([notion_id, project_id], index) => ({ id: index + 1, project_id, notion_id })),
  )
}

function projectRow(project: Project, position: number): typeof projects.$inferInsert {
  const { id, name, slug, parent_id, description, difficulty, exam } = project
  const retired = /^(\[DEPRECATED\]|Old-)/.test(name)
  return {
    id,
    name,
    slug,
    parent_id,
    description,
    difficulty,
    exam,
    visible: !retired,
    has_git: !exam && !/internship|part_time|apprentissage/.test(slug),
    inherited_team: parent_id !== null,
    position,
    ...stamps(projectMade(id)),
  }
}

const active = campuses.filter((place) => place.active).map((place) => place.id)
/** Where the branches after the common core are open; a long tail of projects exists at the large campus only. */
const LARGE = [1, 9, 22, 26, 51].filter((id) => active.includes(id))

function campusesOf(project: Project): readonly number[] {
  if (project.core || project.cursus_ids.includes(9)) return active
  if (project.cursus_ids.includes(21)) return LARGE
  return [1]
}

/** Notions by id, and the projects that touch them. */
const NOTIONS: Readonly<Record<number, readonly number[]>> = {
  1: [178],
  3: [372, 370],
  10: [1572],
  9841: [154, 1255],
  9842: [15, 1476],
  9843: [57],
  9851: [1314, 1258, 1270],
  9852: [1331, 2004, 2005],
  9853: [1334],
  9854: [1332, 1336, 2007],
  9855: [1983],
  9856: [1326],
  9857: [1338, 1339, 1340, 1341, 1342],
  9858: [1255, 1256, 1331],
}

/** Each row with each of the others that it names. */
function pairs<Row, Other>(rows: readonly Row[], others: (row: Row) => readonly Other[]): (readonly [Row, Other])[] {
  return rows.flatMap((row) => others(row).map((other) => [row, other] as const))
}
