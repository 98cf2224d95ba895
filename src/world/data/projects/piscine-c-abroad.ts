import { type Project, projectsOf } from './row.ts'

const afar = projectsOf(null, 'piscine-c-a-distance-')
const training = projectsOf(null, 'piscine-c-formation-')

/**
 * The French days of the Piscine C taught from afar and of a paid training, known by id and name; their cursus is not.
 */
export const piscineCAbroad: readonly Project[] = [
  afar(416, 'Jour 00'),
  afar(418, 'Jour 01'),
  afar(420, 'Jour 02'),
  afar(422, 'Jour 03'),
  afar(424, 'Jour 04'),
  afar(425, 'Jour 05'),
  afar(427, 'Jour 06'),
  afar(430, 'Jour 07'),
  afar(431, 'Jour 08'),
  afar(457, 'Jour 09'),
  afar(483, 'Jour 10'),
  afar(485, 'Jour 11'),
  afar(487, 'Jour 12'),
  afar(489, 'Jour 13'),
  afar(494, 'Sastantua'),
  afar(496, 'Match-N-Match'),
  afar(498, 'EvalExpr'),
  afar(505, 'BSQ'),
  training(549, 'Jour 07'),
  training(551, 'Jour 08'),
  training(580, 'Jour 11'),
  training(581, 'Jour 10'),
  training(582, 'Jour 13'),
  training(583, 'Jour 12'),
  training(587, 'Jour 02'),
  training(588, 'Jour 03'),
  training(589, 'Jour 04'),
  training(590, 'Jour 05'),
  training(591, 'Jour 06'),
]
