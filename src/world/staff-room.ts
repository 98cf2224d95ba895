/** Groups, roles, and who wrote the projects. */
import { projectsAuthors } from '../resources/curriculum/projects.ts'
import { groups, groupsUsers } from '../resources/staff/groups.ts'
import { roles, rolesUsers } from '../resources/staff/roles.ts'
import { groups as knownGroups } from './data/groups.ts'
import { roles as knownRoles } from './data/roles.ts'
import { DAY } from './days.ts'
import { made } from './grown.ts'
import type { Book } from './histories/book.ts'
import { core } from './histories/conditions.ts'
import type { Person } from './people.ts'
import { inOrder, stamps, type World } from './world.ts'

const group = (name: string): number => knownGroups.find((one) => one.name === name)!.id
const role = (name: string): number => knownRoles.find((one) => one.name === name)!.id

/** What a member of staff may do; the first of a campus may do more. */
const STAFF_ROLES = ['Basic Staff', 'Tutor'].map(role)
const HEAD_ROLES = ['Advanced Staff', 'Advanced Tutor', 'Events Manager', 'Basic Staff'].map(role)
const STAFF_GROUPS = ['Pedago', 'ADM', 'Direction', 'SI'].map(group)
const STUDENT_GROUPS = ['Tutors', 'BDE', 'Mentor', 'Piscine helpers', 'Representative', 'Media library'].map(group)
const TUTOR = group('Tutors')

export function putStaffRoom(world: World, book: Book, people: readonly Person[]): void {
  world.put(
    groups,
    knownGroups.map((one) => ({ ...one, ...stamps(made(one.id)) })),
  )
  world.put(
    roles,
    knownRoles.map((one) => ({ ...one, ...stamps(made(one.id)) })),
  )
  const cadets = new Set(
    book.studies.filter(({ cursus_id, end }) => cursus_id === 21 && end === null).map((one) => one.person),
  )
  const members = people.flatMap((person) =>
    groupsOf(world, person, cadets.has(person)).map((group_id) => ({
      group_id,
      user_id: person.id,
      ...stamps(joined(world, person, group_id)),
    })),
  )
  world.put(groupsUsers, inOrder(members))
  const heads = new Set(world.plan.campuses.map(({ campus_id }) => staffAt(people, campus_id)[0]))
  const tutors = new Set(members.filter(({ group_id }) => group_id === TUTOR).map(({ user_id }) => user_id))
  const holders = people.flatMap((person) => {
    const held = person.staff
      ? heads.has(person)
        ? HEAD_ROLES
        : STAFF_ROLES
      : tutors.has(person.id)
        ? [role('Student Tutor')]
        : []
    return held.map((role_id) => ({ role_id, user_id: person.id, ...stamps(joined(world, person, role_id)) }))
  })
  world.put(rolesUsers, inOrder(holders))
  putAuthors(world, people)
}

const staffAt = (people: readonly Person[], campusId: number): Person[] =>
  people.filter((person) => person.staff && person.campus.id === campusId)

const joined = (world: World, person: Person, id: number): number =>
  world.random('joined', person.key, id).between(person.created, Math.min(person.created + 90 * DAY, world.today - DAY))

function groupsOf(world: World, person: Person, isCadet: boolean): number[] {
  const random = world.random('groups', person.key)
  if (person.login === 'supervisor') return [group('Test account')]
  if (person.staff) return [group('Staff'), random.pick(STAFF_GROUPS)]
  if (person.kind === 'external') return [group('External')]
  if (person.alumnized !== null) return [group('Alumni')]
  return isCadet && random.chance(0.12) ? [random.pick(STUDENT_GROUPS)] : []
}

/** The subjects of the core were written at the first campus. */
function putAuthors(world: World, people: readonly Person[]): void {
  const authors = staffAt(people, world.plan.campuses[0]!.campus_id)
  world.put(
    projectsAuthors,
    core.map((project, index) => ({
      id: index + 1,
      project_id: project.id,
      user_id: authors[index % authors.length]!.id,
    })),
  )
}
