/** Endpoints: where a campus is told of its users. */
import { flag, id, resource, secret, table, timestamps, words } from '../../engine/words.ts'

export const endpoints = table('endpoints', {
  id: id(),
  url: words().notNull(),
  secret: secret(),
  description: words(),
  active: flag().notNull().default(true),
  ...timestamps(),
})

export default resource(endpoints, {
  about: 'An address of a campus to which its users are posted.',
  views: {
    list: ['id', 'url', 'description', 'created_at', 'updated_at'],
  },
})
