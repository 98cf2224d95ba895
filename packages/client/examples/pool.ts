/**
 * Who started in September 2013? Logs in, and walks through all pages of a list.
 *
 *     INTRA_URL=http://127.0.0.1:4242 INTRA_UID=... INTRA_SECRET=... node packages/client/examples/pool.ts
 */
import { createClient } from '../src/index.ts'

const { INTRA_URL = 'http://127.0.0.1:4242', INTRA_UID = '', INTRA_SECRET = '' } = process.env

const intra = createClient({ baseUrl: INTRA_URL, clientId: INTRA_UID, clientSecret: INTRA_SECRET })

const september = { 'filter[pool_year]': ['2013'], 'filter[pool_month]': ['september'], 'page[size]': 2 }
for await (const { number, total, rows } of intra.pages('/v2/users', { params: { query: september } })) {
  console.log(`page ${number} (${total} people in all)`)
  for (const { login, usual_full_name } of rows) console.log(`  ${login}  ${usual_full_name}`)
}
