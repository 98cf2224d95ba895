/** Marks of uploads: what a program gave to a team. */
import { changeUpload, uploadMark, uploadMarks } from '../../domain/uploads.ts'
import {
  allColumns,
  anyone,
  belongsTo,
  below,
  by,
  type Column,
  children,
  collection,
  create,
  destroy,
  giving,
  holders,
  type InputOf,
  id,
  index,
  indexed,
  one,
  optional,
  required,
  resource,
  show,
  table,
  timestamps,
  unique,
  update,
  view,
  whole,
  words,
} from '../../engine/words.ts'
import { MARKS } from '../people/statuses.ts'
import { teams } from '../people/teams.ts'
import { evaluationUploads } from './uploads.ts'

export const teamsUploads = table(
  'teams_uploads',
  {
    id: id(),
    team_id: belongsTo((): Column => teams.id, 'cascade').notNull(),
    upload_id: belongsTo((): Column => evaluationUploads.id).notNull(),
    final_mark: whole(),
    /** What the program printed. */
    comment: words(),
    ...timestamps(),
  },
  (t) => [unique().on(t.team_id, t.upload_id), indexed().on(t.upload_id), indexed().on(t.created_at)],
)

const facts = view(teamsUploads, ['id', 'final_mark', 'comment', 'created_at', 'upload_id'])

const fields = {
  team_id: required(),
  upload_id: required(),
  final_mark: optional(MARKS),
  comment: optional(),
}
export type TeamsUploadInput = InputOf<typeof teamsUploads, typeof fields>
const several = { teams_uploads: children(() => teamsUploads, fields) }
export type TeamsUploadsInput = InputOf<typeof teamsUploads, typeof several>

export default resource(teamsUploads, {
  about: 'The mark that an upload gave to a team.',
  views: {
    list: [
      ...facts,
      {
        upload: one('upload_id', ['id', 'evaluation_id', 'name', 'description', 'created_at', 'updated_at']),
      },
    ],
    inTeam: facts,
  },
  list: { order: ['id'], columns: allColumns(teamsUploads) },
  under: { teams: 'team_id' },
  write: { root: 'teams_upload', fields },
  access: {
    read: anyone,
    write: holders('Advanced tutor').scope('projects'),
    multiple_create: holders('Advanced tutor').scope('projects'),
  },
  actions: {
    index: below(index, 'teams'),
    show,
    create: by(create, uploadMark),
    update: by(update, changeUpload),
    destroy,
    multiple_create: giving('records', collection('POST /multiple_create', uploadMarks, several), 201),
  },
})
