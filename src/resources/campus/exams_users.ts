/** Who sits which exam. */
import { enterList, leaveList } from '../../domain/subscriptions.ts'
import {
  allColumns,
  by,
  create,
  destroy,
  holders,
  type InputOf,
  index,
  one,
  onlyBelow,
  required,
  resource,
  theTokensUser,
} from '../../engine/words.ts'
import { examFacts, examsUsers } from './exams.ts'

const fields = { exam_id: required(), user_id: required({ default: theTokensUser }) }
export type ExamsUserInput = InputOf<typeof examsUsers, typeof fields>

export default resource(examsUsers, {
  about: 'A user\u2019s registration to an exam.',
  views: {
    list: [
      'id',
      'exam_id',
      'user_id',
      'created_at',
      'updated_at',
      { user: one('user_id', 'list') },
      { exam: one('exam_id', examFacts) },
    ],
  },
  list: { order: ['-id'], sort: allColumns(examsUsers), filter: allColumns(examsUsers), range: [] },
  under: { exams: 'exam_id' },
  // The reference names no body; clients send one with the root key.
  write: {
    root: 'exams_user',
    bare: true,
    fields,
  },
  access: { read: holders('Basic staff'), write: holders('Advanced tutor') },
  actions: {
    index: onlyBelow(index, 'exams'),
    create: onlyBelow(by(create, enterList), 'exams'),
    destroy: onlyBelow(by(destroy, leaveList), 'exams'),
  },
})
