/** Clusters: the rooms of a campus in which machines stand. */
import {
  allColumns,
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
  words,
} from '../../engine/words.ts'
import { campus } from '../campus/campus.ts'

export const clusters = table(
  'clusters',
  {
    id: id(),
    name: words().notNull(),
    campus_id: belongsTo((): Column => campus.id, 'cascade').notNull(),
    /** The plan of its seats. */
    image: filePath(),
    ...timestamps(),
  },
  (t) => [indexed().on(t.campus_id), indexed().on(t.created_at, t.id)],
)

export default resource(clusters, {
  about: 'A room with machines.',
  views: { list: ['id', 'name', 'campus_id', { image: fileUrl('image') }, 'created_at', 'updated_at'] },
  list: { order: ['-created_at', '-id'], columns: allColumns(clusters), range: [] },
  access: { read: holders('Basic staff') },
  actions: { index, show },
})
