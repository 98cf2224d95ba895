/** Who holds which certificate. */
import {
  belongsTo,
  below,
  type Column,
  destroy,
  filePath,
  fileUrl,
  holders,
  id,
  index,
  indexed,
  instant,
  resource,
  show,
  table,
  timestamps,
  unique,
  whole,
} from '../../engine/words.ts'
import { users } from '../people/users.ts'
import { certificates } from './certificates.ts'

export const certificatesUsers = table(
  'certificates_users',
  {
    id: id(),
    certificate_id: belongsTo((): Column => certificates.id, 'cascade').notNull(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    /** Counted from 1 within the certificate. */
    certificate_number: whole().notNull(),
    qrcode: filePath(),
    pdf: filePath(),
    certified_at: instant(),
    ...timestamps(),
  },
  (t) => [unique().on(t.certificate_id, t.user_id), indexed().on(t.user_id)],
)

export default resource(certificatesUsers, {
  about: 'A certificate that a user holds.',
  views: {
    list: [
      'id',
      'certificate_id',
      'user_id',
      'certificate_number',
      { qrcode: fileUrl('qrcode') },
      { pdf: fileUrl('pdf') },
      'certified_at',
      'created_at',
      'updated_at',
    ],
  },
  list: { order: ['id'] },
  under: { certificates: 'certificate_id', users: 'user_id' },
  access: { all: holders('Advanced tutor') },
  actions: { index: below(index, 'certificates', 'users'), show, destroy },
})
