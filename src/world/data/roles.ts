import { frozen } from './frozen.ts'

/** What a user or an application may be allowed to do. */
export interface Role {
  readonly id: number
  readonly name: string
  readonly description: string
}

/**
 * The roles by id. 1, 2, 5, 7, 8, 10, 11, 13 and 15 to 17 are real; the other low ids, and those from 9000, are made
 * up for roles that exist. Descriptions are our own words.
 */
export const roles = frozen<Role>([
  { id: 1, name: 'Intrateam', description: 'Manages everything.' },
  { id: 2, name: 'Events Manager', description: 'Manages events.' },
  { id: 3, name: 'Video Manager', description: 'Manages videos.' },
  { id: 4, name: 'Tutor', description: 'Helps with projects and evaluations.' },
  { id: 5, name: 'Advanced Tutor', description: 'Manages skills, cursus and all low-level pedagogic data.' },
  { id: 6, name: 'Student Tutor', description: 'Student who helps the tutors.' },
  { id: 7, name: 'Basic Staff', description: 'Staff member: community services, closes, exams, more student data.' },
  { id: 8, name: 'Translater', description: 'Creates and manages translations.' },
  { id: 9, name: 'Community Manager', description: 'Manages a community.' },
  { id: 10, name: 'Shop Manager', description: 'Manages the shop.' },
  { id: 11, name: 'Advanced Staff', description: 'Staff member with more rights.' },
  { id: 12, name: 'Transactions Manager', description: 'Manages wallet transactions.' },
  { id: 13, name: 'Basic Tutor', description: 'Manages projects, scales and all cursus data.' },
  { id: 14, name: 'Notes Manager', description: 'Manages notes.' },
  { id: 15, name: 'Achievements Manager', description: 'Manages the achievements and titles of users.' },
  { id: 16, name: 'Official App', description: 'Approved application with a higher rate limit.' },
  { id: 17, name: 'Companies Manager', description: 'Manages companies.' },
  { id: 9621, name: 'Advanced Notes Manager', description: 'Approves notes.' },
  { id: 9622, name: '42network', description: 'Member of the network team.' },
  { id: 9623, name: 'Network', description: 'Works for the network of campuses.' },
  {
    id: 9624,
    name: 'Certified App',
    description: 'Application certified by a staff member: higher rate limit and more features.',
  },
  { id: 9625, name: 'Moderator', description: 'Moderates forum topics and messages.' },
  { id: 9626, name: 'Alpha', description: 'Sees unstable features.' },
  { id: 9627, name: 'Beta', description: 'Tests the intranet.' },
])
