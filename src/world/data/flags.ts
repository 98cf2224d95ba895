import { frozen } from './frozen.ts'

/** What an evaluator may flag a team with. */
export interface Flag {
  readonly id: number
  readonly name: string
  readonly positive: boolean
  readonly icon: string
  readonly created_at: string
}

/** The flags by id, all of them and all real. */
export const flags = frozen<Flag>([
  { id: 1, name: 'Ok', positive: true, icon: 'check-4', created_at: '2015-09-14T23:06:52.000Z' },
  { id: 2, name: 'Empty work', positive: false, icon: 'iconf-folder-1', created_at: '2015-09-14T23:06:52.000Z' },
  { id: 3, name: 'Incomplete work', positive: false, icon: 'file-attention', created_at: '2015-09-14T23:06:52.000Z' },
  { id: 5, name: 'Invalid compilation', positive: false, icon: 'skull-2', created_at: '2015-09-14T23:06:52.000Z' },
  { id: 6, name: 'Norme', positive: false, icon: 'receipt-1', created_at: '2015-09-14T23:06:52.000Z' },
  { id: 7, name: 'Cheat', positive: false, icon: 'layers', created_at: '2015-09-14T23:06:52.000Z' },
  { id: 8, name: 'Crash', positive: false, icon: 'bomb', created_at: '2015-09-14T23:06:52.000Z' },
  { id: 9, name: 'Outstanding project', positive: true, icon: 'star-1', created_at: '2017-05-18T14:07:37.380Z' },
  { id: 11, name: 'Concerning situation', positive: false, icon: 'alert-2', created_at: '2017-11-03T12:27:44.876Z' },
  { id: 12, name: 'Leaks', positive: false, icon: 'blood', created_at: '2018-02-09T15:50:28.558Z' },
  { id: 13, name: 'Forbidden Function', positive: false, icon: 'delete-2', created_at: '2018-05-15T12:44:59.600Z' },
  {
    id: 14,
    name: 'Can’t support / explain code',
    positive: false,
    icon: 'bubble-attention-4',
    created_at: '2023-06-15T13:50:25.655Z',
  },
])
