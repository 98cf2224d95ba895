import { type Project, projectsOf } from './row.ts'

const p = projectsOf(12)
const afterEffects = projectsOf(12, 'crea-')
const afterEffectsRush = projectsOf(12, 'crea-', 'rush')
const rush = projectsOf(12, '', 'rush')

/** Créa: pictures and films, in piscines of a week. */
export const crea: readonly Project[] = [
  afterEffects(891, 'Piscine After Effects Day 00', 25, 24, null, { at: [3000, 2600] }),
  afterEffects(892, 'Piscine After Effects Day 01', 25, 24, null, { at: [3200, 2600], by: [891], after: [891] }),
  afterEffects(893, 'Piscine After Effects Day 02', 25, 24, null, { at: [3000, 2800], by: [892] }),
  afterEffects(895, 'Piscine After Effects Day 03', 25, 24, null, { at: [2800, 2600], by: [893] }),
  afterEffects(897, 'Piscine After Effects Day 04', 25, 24, null, { at: [3000, 2400], by: [895] }),
  afterEffectsRush(901, 'Piscine After Effects Rush 00', 100, null, null, { at: [3000, 2200], by: [897] }),
  p(1125, 'Piscine Photoshop Day 00', 25, 24, null, { at: [2600, 3000] }),
  p(1126, 'Piscine Photoshop Day 01', 25, 24, null, { at: [2600, 2800] }),
  p(1127, 'Piscine Photoshop Day 02', 25, 24, null, { at: [2800, 3000] }),
  p(1128, 'Piscine Photoshop Day 03', 25, 24, null, { at: [2600, 3200] }),
  p(1129, 'Piscine Photoshop Day 04', 25, 24, null, { at: [2400, 3000] }),
  rush(1130, 'Piscine Photoshop Rush 00', 100, null, null, { at: [2200, 3000] }),
  p(1228, 'Plagiart', 225, 336, null, { at: [2800, 1900], after: [901] }),
  p(1241, 'Piscine Illustrator Day 00', 25, 24, null, { at: [3400, 3000] }),
  p(1242, 'Piscine Illustrator Day 01', 25, 24, null, { at: [3400, 3200] }),
  p(1243, 'Piscine Illustrator Day 02', 25, 24, null, { at: [3200, 3000] }),
  p(1244, 'Piscine Illustrator Day 04', 25, 24, null, { at: [3600, 3000] }),
  p(1245, 'Piscine Illustrator Day 03', 25, 24, null, { at: [3400, 2800] }),
  rush(1246, 'Piscine Illustrator Rush00', 25, null, null, { at: [3800, 3000] }),
  p(1299, '42GUI', 100, null, null, { at: [3200, 1900], after: [901] }),
]
