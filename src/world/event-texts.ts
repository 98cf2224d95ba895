/** What happens at a campus, by kind: names and what is said of them. */
import type { EventKind } from './data/event-kinds.ts'

export interface EventText {
  /** `atelier` is a word of old events only. */
  readonly kind: EventKind | 'atelier'
  readonly name: string
  readonly description: string
  /** Hours, and how many people fit; null: everybody. */
  readonly hours: number
  readonly seats: number | null
  readonly themes: readonly string[]
}

const row = (
  kind: EventText['kind'],
  name: string,
  description: string,
  hours: number,
  seats: number | null,
  ...themes: string[]
): EventText => ({ kind, name, description, hours, seats, themes })

export const eventTexts: readonly EventText[] = [
  row(
    'conference',
    'How a compiler sees your code',
    'From tokens to machine code in ninety minutes.',
    2,
    120,
    'Algorithms',
  ),
  row(
    'conference',
    'Ten years of open source',
    'A maintainer tells what lasts, and what does not.',
    2,
    null,
    'Open source',
  ),
  row(
    'conference',
    'Keys, locks and certificates',
    'What happens before the padlock shows up.',
    2,
    80,
    'Cybersecurity',
  ),
  row('workshop', 'Git beyond commit', 'Rebase, bisect and reflog, hands on.', 3, 24, 'Open source'),
  row('workshop', 'Soldering for beginners', 'Bring patience; irons are here.', 3, 12, 'Hardware', 'Design'),
  row('workshop', 'Your first database', 'Tables, joins, and why an index helps.', 3, 30, 'Data'),
  row('hackathon', 'Night of the API', 'Build something useful for the campus before sunrise.', 14, 60, 'Web', 'Data'),
  row('hackathon', 'Game jam', 'One theme, two days, many games.', 46, 80, 'Games'),
  row('challenge', 'Capture the flag', 'Teams of three against a dozen servers.', 8, 45, 'Cybersecurity'),
  row('meet_up', 'Meet-up: web performance', 'Three short talks and pizza.', 3, 50, 'Web'),
  row('meet', 'Coffee with the staff', 'Ask what you always wanted to ask.', 1, null),
  row('association', 'Chess evening', 'Boards and clocks are there, beginners welcome.', 3, 32, 'Sport'),
  row('association', 'Running club', 'Five easy kilometres along the water.', 1.5, null, 'Sport'),
  row('speed_working', 'Speed working with ten companies', 'Seven minutes each; bring a CV.', 3, 40, 'Careers'),
  row('partnership', 'Robots in the museum', 'A partner presents its project and looks for a team.', 2, 35, 'Hardware'),
  row('pedago', 'Welcome to the cursus', 'How the common core works, and who helps.', 2, null),
  row('pedago', 'Norm clinic', 'Bring code, leave with less of it.', 1.5, 25),
  row('rush', 'Weekend rush', 'Two days, one subject, a group of strangers.', 44, 90),
  row('piscine', 'Piscine welcome', 'The first morning: machines, rules, breakfast.', 2, null),
  row('event', 'Campus anniversary', 'Cake, music, and the old photographs.', 6, null),
  row('extern', 'Open day', 'Show friends and family where you spend your nights.', 8, 200),
  row('other', 'Flea market', 'Cables, keyboards, books: take what you need.', 4, null),
  row('atelier', 'Atelier CV', 'Bring yours, leave with a better one.', 2, 20, 'Careers'),
]
