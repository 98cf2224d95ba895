import { frozen } from '../frozen.ts'
import { cPiscine } from './c-piscine.ts'
import { campusEvents } from './campus-events.ts'
import { campusProjects } from './campus-projects.ts'
import { commonCore } from './common-core.ts'
import { crea } from './crea.ts'
import { descriptions } from './descriptions.ts'
import { discovery } from './discovery.ts'
import { elsewhere } from './elsewhere.ts'
import { oldCursus } from './old-cursus.ts'
import { oldPiscines } from './old-piscines.ts'
import { outerCore } from './outer-core.ts'
import { piscineC } from './piscine-c.ts'
import { piscineCAbroad } from './piscine-c-abroad.ts'
import { piscines } from './piscines.ts'
import type { Project } from './row.ts'
import { rushes } from './rushes.ts'
import { webAndRuby } from './web-and-ruby.ts'
import { workExperience } from './work-experience.ts'

export type { AnyOf, Project, ProjectKind } from './row.ts'

const rooms = [
  cPiscine,
  commonCore,
  outerCore,
  piscines,
  rushes,
  workExperience,
  campusProjects,
  campusEvents,
  discovery,
  oldCursus,
  oldPiscines,
  piscineC,
  piscineCAbroad,
  webAndRuby,
  crea,
  elsewhere,
]

/**
 * Every project we know, in the order of the rooms above. A parent stands before its steps; what comes `after` may
 * stand anywhere. Two projects may share a name, never a slug.
 */
export const projects = frozen<Project>(
  rooms.flat().map((project) => ({ ...project, description: descriptions.get(project.id) ?? null })),
)
