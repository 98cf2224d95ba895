/** What is taught and how it is found: parts of notions, papers, tags. */
import { issues } from '../resources/community/issues.ts'
import { tags, tagsCursus, tagsIssues, tagsProjects, tagsSubnotions } from '../resources/community/tags.ts'
import { tagsUsers } from '../resources/community/tags_users.ts'
import { attachables } from '../resources/curriculum/attachables.ts'
import { attachments } from '../resources/curriculum/attachments.ts'
import { notionsCursus, notionsTags } from '../resources/curriculum/notions.ts'
import { subnotions } from '../resources/curriculum/subnotions.ts'
import { notions } from './data/notions.ts'
import { projects } from './data/projects/index.ts'
import { slugOf } from './data/slug-of.ts'
import { tags as knownTags } from './data/tags.ts'
import { DAY } from './days.ts'
import { made, projectMade } from './grown.ts'
import type { Book } from './histories/book.ts'
import { inOrder, stamps, type World } from './world.ts'

const CORE = 21
const ENGLISH = 2

export function putLibrary(world: World, book: Book): void {
  const parts = notions.flatMap((notion) =>
    notion.subnotions.map((part, position) => ({
      ...{ id: part.id, notion_id: notion.id, name: part.name, slug: part.slug, position },
      ...stamps(made(part.id)),
    })),
  )
  world.put(subnotions, parts)
  world.put(
    tags,
    knownTags.map((tag) => ({ ...tag, ...stamps(made(tag.id)) })),
  )
  world.put(
    notionsCursus,
    numberedFrom(
      notions.flatMap(({ id, cursus_ids }) => cursus_ids.map((cursus_id) => ({ notion_id: id, cursus_id }))),
    ),
  )
  putTags(world, book, parts)
  putPapers(world, parts)
}

const numberedFrom = <Row extends object>(rows: readonly Row[]): (Row & { id: number })[] =>
  rows.map((row, index) => ({ id: index + 1, ...row }))

function putTags(world: World, book: Book, parts: readonly { id: number }[]): void {
  const random = world.random('tags')
  const open = knownTags.filter((tag) => tag.kind !== 'archived')
  world.put(
    notionsTags,
    numberedFrom(notions.map((notion) => ({ notion_id: notion.id, tag_id: random.pick(open).id }))),
  )
  world.put(
    tagsSubnotions,
    numberedFrom(parts.map((part) => ({ tag_id: random.pick(open).id, subnotion_id: part.id }))),
  )
  world.put(
    tagsCursus,
    numberedFrom(open.map((tag) => ({ tag_id: tag.id, cursus_id: tag.name === 'C Piscine' ? 9 : CORE }))),
  )
  const named = knownTags.flatMap((tag) => {
    const project = projects.find((one) => slugOf(one.name) === slugOf(tag.name) && one.cursus_ids.includes(CORE))
    return project ? [{ tag_id: tag.id, project_id: project.id }] : []
  })
  world.put(tagsProjects, numberedFrom(named))
  const cadets = book.studies.filter((study) => study.cursus_id === CORE && study.begin < world.today - 30 * DAY)
  world.put(
    tagsUsers,
    inOrder(
      cadets.flatMap(({ person, begin }) => {
        const own = world.random('tagged', person.key)
        if (!own.chance(0.2)) return []
        const since = own.between(begin, world.today - DAY)
        const campus_id = own.chance(0.5) ? person.campus.id : null
        return [{ tag_id: own.pick(open).id, user_id: person.id, campus_id, ...stamps(since) }]
      }),
    ),
  )
  const reporters = random.some(cadets, 6)
  const reported = inOrder(
    reporters.map(({ person, begin }, index) => ({
      project_id: named[index % named.length]!.project_id,
      user_id: person.id,
      title: random.pick(['A link in the subject is dead', 'The scale asks for a bonus twice', 'A typing error']),
      ...stamps(random.between(begin, world.today - DAY)),
    })),
  )
  world.put(issues, reported)
  world.put(tagsIssues, numberedFrom(reported.map((issue) => ({ tag_id: random.pick(open).id, issue_id: issue.id }))))
}

/** A subject for each project of the core, a video for each part of a notion. */
function putPapers(world: World, parts: readonly { id: number; name: string; slug: string }[]): void {
  const subjects = projects
    .filter((project) => project.core && !project.exam)
    .map((project) => ({
      ...{ kind: 'pdf' as const, name: `${project.name}: subject`, slug: `${project.slug}-subject` },
      ...{ project_id: project.id, subnotion_id: null, created: projectMade(project.id) },
    }))
  const videos = parts.map((part) => ({
    ...{ kind: 'video' as const, name: part.name, slug: `${part.slug}-video` },
    ...{ project_id: null, subnotion_id: part.id, created: made(part.id) },
  }))
  const all = numberedFrom([...subjects, ...videos])
  world.put(
    attachables,
    all.map(({ id, kind, name, slug, created }) => ({
      ...{ id, kind, name, slug, page_count: kind === 'pdf' ? 8 + (id % 20) : null },
      ...stamps(created),
    })),
  )
  world.put(
    attachments,
    all.map(({ id, kind, project_id, subnotion_id, created }) => ({
      ...{ id, kind, attachable_id: id, language_id: ENGLISH, project_id, subnotion_id, default: true },
      ...stamps(created),
    })),
  )
}
