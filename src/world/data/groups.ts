import { frozen } from './frozen.ts'

export type GroupKind = 'important' | 'normal' | 'hidden'

/** A badge on the profile of its members. */
export interface Group {
  readonly id: number
  readonly name: string
  readonly color: string
  readonly kind: GroupKind
}

/** The groups by id; from 9000 they are made up, and so is every kind. */
export const groups = frozen<Group>([
  { id: 1, name: 'Staff', color: '#E05757', kind: 'important' },
  { id: 2, name: 'Dev Unit', color: '#02C4C7', kind: 'normal' },
  { id: 3, name: 'Pixel', color: '#CC0000', kind: 'normal' },
  { id: 4, name: 'Representative', color: '#719434', kind: 'normal' },
  { id: 5, name: 'SI', color: '#333333', kind: 'normal' },
  { id: 6, name: 'Pedago', color: '#333333', kind: 'normal' },
  { id: 7, name: 'ADM', color: '#333333', kind: 'normal' },
  { id: 8, name: 'Direction', color: '#333333', kind: 'normal' },
  { id: 9, name: 'Cleaning', color: '#333333', kind: 'normal' },
  { id: 10, name: 'BDE', color: '#333333', kind: 'normal' },
  { id: 12, name: 'Mentor', color: '#33516D', kind: 'normal' },
  { id: 119, name: 'Test account', color: '#9E9E9E', kind: 'hidden' },
  { id: 9601, name: 'Tutors', color: '#2E86C1', kind: 'important' },
  { id: 9602, name: 'Exam supervisors', color: '#D35400', kind: 'normal' },
  { id: 9603, name: 'Alumni', color: '#7D3C98', kind: 'normal' },
  { id: 9604, name: 'Coalition masters', color: '#F1C40F', kind: 'normal' },
  { id: 9605, name: 'Piscine helpers', color: '#1ABC9C', kind: 'normal' },
  { id: 9606, name: 'Student council', color: '#E67E22', kind: 'normal' },
  { id: 9607, name: 'External', color: '#95A5A6', kind: 'hidden' },
  { id: 9608, name: 'Media library', color: '#16A085', kind: 'normal' },
])
