/**
 * How lists are narrowed to a campus; in a file of its own, as resources that name each other in circles call it while
 * they are read.
 */
import { sql } from 'drizzle-orm'
import { through } from '../../engine/words.ts'
import { campusUsers } from './campus_users.ts'

/** A filter: rows of people whose primary campus it is. */
export function primaryCampusOfUser() {
  return through(() => campusUsers, { by: 'user_id', to: 'campus_id', where: (via) => sql`${via.is_primary}` })
}
