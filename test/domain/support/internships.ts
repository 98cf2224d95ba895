/** An internship, as it is agreed: every fact that one must have. */
import type { Rules } from '../../support/rules.ts'

const at = (prefix: string, facts: object) =>
  Object.fromEntries(Object.entries(facts).map(([key, value]) => [`${prefix}_${key}`, value]))
const place = { address: '1, rue', postal: '75000', city: 'Paris', country: 'France' }
const person = { first_name: 'Kim', last_name: 'Sample', email: 'kim@heron.test', phone: '1' }

/** From February to July; answers its id. */
export const internship = (world: Pick<Rules, 'create'>, user: { id: number }, more: object = {}): Promise<number> =>
  world.create('internships', {
    ...{ administration_id: 1, language_id: 1, days: '["monday"]', company_user_post: 'Lead', company_siret: '0' },
    ...{ contract_type: 'stage', subject: 'Web', duration: 6, nb_hours: 35, salary: 50000, currency: 'eur' },
    ...{ ...at('user', place), ...at('company', place), ...at('internship', place), company_name: 'Blue Heron' },
    ...{ ...at('company_boss_user', person), ...at('company_user', person), user_id: user.id },
    ...{ start_at: '2026-02-01', end_at: '2026-07-31', ...more },
  })
