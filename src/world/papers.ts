/** What is written down about people: notes, journals, mails. */
import { mailings, mailingsUsers } from '../resources/platform/mailings.ts'
import { journals } from '../resources/staff/journals.ts'
import { notes } from '../resources/staff/notes.ts'
import { journalEntries } from './data/journals.ts'
import { DAY, date, dateOrNull, HOUR, startOfDay } from './days.ts'
import type { Book } from './histories/book.ts'
import { officeTime } from './moments.ts'
import type { Person } from './people.ts'
import { mailDomain } from './places.ts'
import { inOrder, numbered, stamps, type World } from './world.ts'

export function putPapers(world: World, book: Book, people: readonly Person[]): void {
  const here = people.filter((person) => person.anonymised === null && person.kind === 'student')
  const staff = (person: Person) => people.filter((one) => one.staff && one.campus === person.campus)
  world.put(notes, inOrder(here.flatMap((person) => notesOn(world, person, staff(person)))))
  putJournals(world, book)
  putMailings(world, here)
}

const NOTES = [
  ['Pace', 'Talked about the pace: the next milestone is due at the end of the month.', 'manual'],
  ['Internship', 'Looks for an internship in the north and got two contacts.', 'manual'],
  ['Alternation', 'Asked for the papers of a work-study contract.', 'manual'],
  ['Black hole', 'Less than two weeks left: offered a freeze.', 'black_hole'],
  ['School record', 'Attestation sent by mail.', 'school_record'],
] as const

function notesOn(world: World, person: Person, staff: readonly Person[]) {
  const random = world.random('notes', person.key)
  if (staff.length === 0 || person.seen - person.created < 30 * DAY || !random.chance(person.lucky ? 1 : 0.15))
    return []
  return random.some(NOTES, random.whole(1, 2)).map(([subject, content, kind]) => {
    const author = random.pick(staff)
    const zone = person.campus.time_zone
    const written = officeTime(random, zone, person.created + 20 * DAY, Math.min(person.seen, world.today - DAY))
    const approved = random.chance(0.6)
      ? officeTime(random, zone, written, Math.min(written + 4 * DAY, world.today - HOUR))
      : null
    return {
      user_id: person.id,
      from: null,
      subject,
      content,
      kind,
      approved_at: dateOrNull(approved),
      approver_id: approved === null ? null : staff[0]!.id,
      from_user_id: author.id,
      ...stamps(written, approved ?? written),
    }
  })
}

/** Journals prove who was there of late; older ones were handed out and thrown away. */
const KEPT = 200 * DAY
const reasons = new Map(journalEntries.map(({ item_type, reasons: words }) => [item_type, words]))
const [SUBSCRIBED, FINISHED] = reasons.get('ProjectsUser')!

/** Entries are written in the night after what they tell. */
function putJournals(world: World, book: Book): void {
  const entries = book.registrations().flatMap(({ id, created, markedAt, study }) => {
    const { person, cursus_id } = study
    const entry = (event: number, reason: string) => ({
      user_id: person.id,
      item_type: 'ProjectsUser',
      item_id: id,
      cursus_id,
      campus_id: person.campus.id,
      reason,
      event_at: date(event),
      alumni: person.alumnized !== null && person.alumnized < event,
      closed: false,
      ...stamps(startOfDay(event) + DAY + HOUR + id),
    })
    const isKept = (time: number | null) => time !== null && time > world.today - KEPT && time < world.today - DAY
    return [
      ...(isKept(created) ? [entry(created, SUBSCRIBED!)] : []),
      ...(isKept(markedAt) ? [entry(markedAt!, FINISHED!)] : []),
    ]
  })
  world.put(journals, inOrder(entries))
}

const SENDER = 'Intranet <noreply@example.org>'
const MAILS = [
  ['welcome', 'Welcome to 42!', 'Your account is *ready*.', '<p>Your account is <em>ready</em>.</p>\n'],
  ['newsletter', 'What happens this week', 'Have a look at the events.', '<p>Have a look at the events.</p>\n'],
  [
    'imminent_correction_correctors',
    'Evaluation imminent',
    'You will review code in **15 minutes**!',
    '<p>You will review code in <strong>15 minutes</strong>!</p>\n',
  ],
] as const

const EVALUATION = 'imminent_correction_correctors'
/** What the mail is about, as the machine that wrote it knows it. */
const evaluation = ({ id, name, login }: Person, time: number) => ({
  id,
  date: date(time + DAY / 96).toISOString(),
  name: 'Defense for ft_ls',
  user: `${name.first} ${name.last}`,
  other_user: login,
})

function putMailings(world: World, people: readonly Person[]): void {
  const drafts = people.flatMap((person) => {
    const random = world.random('mail', person.key)
    if (!person.lucky && !random.chance(0.25)) return []
    const created = random.between(Math.max(person.created, world.today - 60 * DAY), world.today - HOUR)
    return [{ id: 0, created, person, mail: random.pick(MAILS) }]
  })
  const all = numbered(drafts)
  world.put(
    mailings,
    all.map(({ id, created, person, mail: [identifier, subject, content, html_content] }) => ({
      id,
      subject,
      identifier,
      meta: identifier === EVALUATION ? evaluation(person, created) : {},
      title: subject,
      subtitle: null,
      attachment: null,
      from: SENDER,
      to: [`${person.login}@student.${mailDomain(person.campus)}`],
      cc: [],
      bcc: [],
      content,
      html_content,
      attachments: null,
      send_at: date(created),
      sent_at: date(created + 4000),
      ...stamps(created),
    })),
  )
  world.put(
    mailingsUsers,
    all.map(({ id, person }) => ({ id, mailing_id: id, user_id: person.id })),
  )
}
