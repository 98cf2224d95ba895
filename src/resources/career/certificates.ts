/** Certificates: papers that the school gives. */
import {
  belongsTo,
  type Column,
  filePath,
  fileUrl,
  holders,
  id,
  index,
  indexed,
  resource,
  show,
  table,
  timestamps,
  unique,
  whole,
  words,
} from '../../engine/words.ts'
import { cursus } from '../curriculum/cursus.ts'

export const certificates = table(
  'certificates',
  {
    id: id(),
    name: words().notNull(),
    content: words(),
    /** How many were given so far. */
    total_certificate_number: whole().notNull().default(0),
    image: filePath(),
    cursus_id: belongsTo((): Column => cursus.id, 'set null'),
    ...timestamps(),
  },
  (t) => [unique().on(t.name), indexed().on(t.cursus_id)],
)

export default resource(certificates, {
  about: 'A paper that the school gives to those who finished something.',
  views: {
    list: [
      'id',
      'name',
      'content',
      'total_certificate_number',
      { image: fileUrl('image') },
      'cursus_id',
      'created_at',
      'updated_at',
    ],
  },
  list: { order: ['id'] },
  access: { read: holders('Advanced tutor') },
  actions: { index, show },
})
