/** What the staff tells everybody: announcements, broadcasts of a campus, and flashes on the front page. */
import { announcements, announcementsCampus, announcementsCursus } from '../resources/community/announcements.ts'
import { broadcasts } from '../resources/community/broadcasts.ts'
import { flashUsers } from '../resources/community/flash_users.ts'
import { flashes } from '../resources/community/flashes.ts'
import { campuses } from './data/campuses.ts'
import { DAY, date, HOUR, MINUTE } from './days.ts'
import type { Person } from './people.ts'
import { inOrder, stamps, type World } from './world.ts'

const CORE = 21

export function putNews(world: World, people: readonly Person[]): void {
  putAnnouncements(world)
  putBroadcasts(world)
  putFlashes(world, people)
}

const NEWS = [
  ['Coalition night', 'All houses meet in the hall on Thursday at 18:00.'],
  ['New subjects', 'Three projects of the core have a new subject. Teams that began keep theirs.'],
  ['Partners’ forum', 'Thirty companies, one day. Bring your CV.'],
  ['Holidays', 'The clusters stay open, the staff is away for a week.'],
  ['Exam machines', 'Exams take place on new machines from next week on.'],
  ['Library', 'Return your books before the end of the month.'],
] as const

/** One a month; the last two are not over yet. Every second one is for one campus alone. */
function putAnnouncements(world: World): void {
  const rows = NEWS.map(([title, text], index) => {
    const created = world.today - (NEWS.length - index) * 30 * DAY + 10 * HOUR
    const expire = index < NEWS.length - 2 ? created + 20 * DAY : created + 75 * DAY
    return {
      ...{ author: index % 3 === 2 ? '42partnerships' : 'The staff', title, text },
      ...{ kind: index % 2 === 0 ? 'global' : 'campus', image: null, link: null, expire_at: date(expire) },
      ...{ notificable_id: null, notificable_type: null, ...stamps(created) },
    }
  })
  const all = inOrder(rows)
  world.put(announcements, all)
  const [first] = world.plan.campuses
  const places = all.flatMap(({ id, kind }) =>
    (kind === 'campus' ? [first!] : world.plan.campuses).map(({ campus_id }) => ({ announcement_id: id, campus_id })),
  )
  world.put(
    announcementsCampus,
    places.map((row, index) => ({ id: index + 1, ...row })),
  )
  world.put(
    announcementsCursus,
    all.map(({ id }) => ({ id, announcement_id: id, cursus_id: CORE })),
  )
}

const MESSAGES = [
  ['The coffee machine on the first floor works again.', null],
  ['**Quiet hours** from 22:00 on, please.', 'https://help.example.org/quiet-hours'],
  ['The lost property is given away on Friday.', null],
  ['Shuttle times have changed.', 'https://help.example.org/shuttle'],
] as const

/** A few at each campus: the first is pinned, the last one is hidden by now. */
function putBroadcasts(world: World): void {
  const rows = campuses.flatMap(({ id: campus_id }) =>
    MESSAGES.map(([content, url], index) => {
      const random = world.random('broadcast', campus_id, index)
      const created = world.today - random.between(2, 30) * DAY
      const html = content.replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
      return {
        ...{ campus_id, tag_id: index + 1, content, content_html: `<p>${html}</p>\n`, url, position: index + 1 },
        pinned_until: index === 0 ? date(world.today + 7 * DAY) : null,
        hidden_at: index === MESSAGES.length - 1 ? date(world.today - DAY) : null,
        ...stamps(created),
      }
    }),
  )
  world.put(broadcasts, inOrder(rows))
}

/** Title, content, identifier, minutes. */
const FLASHES = [
  ['Achievement unlocked !', "<div class='achievement-modal'>Code Explorer</div>\n", 'achievement-4', 4320],
  ['Almost the end!', 'One of our members is leaving us in a few days...', 'the_end', 4200],
  ['Sale!', 'Evaluations pay more today.', 'sale', 600],
] as const

const SHOWN_TO = 15

function putFlashes(world: World, people: readonly Person[]): void {
  const all = FLASHES.map(([title, content, identifier, duration], index) => {
    const created = world.today - (FLASHES.length - index) * 12 * DAY
    const place = { selector: index === 0 ? '#flash' : '', url: null }
    return { id: index + 1, title, content, identifier, duration, ...place, ...stamps(created) }
  })
  world.put(flashes, all)
  const students = people.filter((person) => person.kind === 'student' && person.seen > world.today - 60 * DAY)
  const shown = all.flatMap(({ id, duration, created_at }) => {
    const random = world.random('flash', id)
    return random.some(students, SHOWN_TO).map((person) => {
      const created = created_at.getTime() + random.between(0, 6) * HOUR
      const seen = random.chance(0.6)
      const row = { user_id: person.id, flash_id: id, seen, end_at: date(created + duration * MINUTE) }
      return { ...row, ...stamps(created, seen ? created + HOUR : created) }
    })
  })
  world.put(flashUsers, inOrder(shown))
}
