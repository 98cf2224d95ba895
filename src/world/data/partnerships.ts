import { frozen } from './frozen.ts'
import { slugOf } from './slug-of.ts'

/** A project with a company or a public body, and how much XP of which skill it gives. */
export interface Partnership {
  readonly id: number
  readonly cursus_id: number
  readonly difficulty: number
  readonly tier: number | null
  /** XP by the id of the skill. */
  readonly skills: Readonly<Record<number, number>>
  readonly slug: string
  readonly name: string
  readonly description: string
}

/** The partnerships: id, XP, tier, skills, name, description. 366 is real, those from 9000 are made up. */
export const partnerships = frozen<Partnership>([
  row(
    366,
    42000,
    null,
    { 6: 18900, 7: 4200 },
    '42cursus - [bocal] Développement web 6 mois',
    'Six months of web development with the staff.',
  ),
  row(9731, 6300, 2, { 6: 3000, 12: 3300 }, 'Open data map of the city', 'Benches, bins and trees, all on one map.'),
  row(9732, 15750, 4, { 2: 7750, 15: 8000 }, 'Robot guide for the museum', 'A small robot leads from room to room.'),
  row(9733, 9450, 3, { 1: 5000, 17: 4450 }, 'Hospital queue simulator', 'What a second desk would change.'),
  row(9734, 4200, 1, { 6: 2200, 7: 2000 }, 'Library loan kiosk', 'Borrow and return without a librarian.'),
  row(9735, 9450, 3, { 4: 5000, 10: 4450 }, 'Weather balloon telemetry', 'Hear a balloon and draw where it drifts.'),
  row(9736, 6300, 2, { 3: 2000, 11: 4300 }, 'Theatre ticket audit', 'Who gets in without a ticket, and how.'),
  row(9737, 9450, 3, { 1: 6450, 12: 3000 }, 'Bike sharing forecast', 'How many bikes stand where tomorrow.'),
  row(9738, 4200, 1, { 5: 2200, 14: 2000 }, 'School game jam platform', 'Teams, themes and votes for a weekend.'),
])

function row(
  id: number,
  difficulty: number,
  tier: number | null,
  skills: Record<number, number>,
  name: string,
  description: string,
): Partnership {
  return { id, cursus_id: 21, difficulty, tier, skills, slug: slugOf(name), name, description }
}
