import { type Project, projectsOf } from './row.ts'

const p = projectsOf(3)
const big = projectsOf(3, '', 'big_project')
const rush = projectsOf(3, '', 'rush')

/** The Discovery Piscine, cells of an hour each. */
export const discovery: readonly Project[] = [
  big(2012, 'Cellule0.0 - Shell', 100, 1, null, { at: [2712, 2707] }),
  big(2013, 'Cellule0.1 - Shell', 100, 1, null, { at: [2869, 2567], by: [2012], after: [2012] }),
  p(2014, 'Cellule0.2 - Shell', 200, 1, null, { at: [3062, 2569], by: [2013], after: [2013] }),
  p(2015, 'Cellule0.3 - Shell', 200, 1, null, { at: [3186, 2706], by: [2014], after: [2014] }),
  p(2016, 'Cellule0.4 - Shell', 200, 1, null, { at: [3064, 2830], by: [2015], after: [2015] }),
  p(2017, 'Cellule0.5 - Shell', 200, 1, null, { at: [2876, 2828], by: [2016], after: [2016] }),
  big(2018, 'Cellule1.0 - Web', 100, 1, null, { at: [2646, 2980], by: [2017], after: [2013] }),
  big(2019, 'Cellule1.1 - Web', 100, 1, null, { at: [3015, 3111], by: [2018], after: [2018] }),
  big(2020, 'Cellule1.2 - Web', 100, 1, null, { at: [3364, 3027], by: [2019], after: [2019] }),
  big(2021, 'Cellule1.3 - Web', 100, 1, null, { at: [3463, 2724], by: [2020], after: [2020] }),
  big(2022, 'Cellule1.4 - Web', 100, 1, null, { at: [3362, 2413], by: [2021], after: [2021] }),
  big(2023, 'Cellule1.5 - Web', 100, 1, null, { at: [3015, 2264], by: [2022], after: [2022] }),
  p(2024, 'Cellule1.6 - Web', 200, 1, null, { at: [2644, 2431], by: [2023], after: [2023] }),
  big(2025, 'Cellule2.0 - Web', 100, 1, null, { at: [2050, 2429], by: [2024], after: [2023] }),
  p(2026, 'Cellule2.1 - Web', 200, 1, null, { at: [1795, 2195], by: [2025], after: [2025] }),
  p(2027, 'Cellule2.2 - Web', 200, 1, null, { at: [1323, 2711], by: [2026], after: [2026] }),
  p(2028, 'Cellule2.3 - Web', 200, 1, null, { at: [1795, 3276], by: [2027], after: [2027] }),
  big(2029, 'Cellule3.0 - Web', 100, 1, null, { at: [2038, 2925], by: [2028], after: [2025] }),
  p(2030, 'Cellule3.1 - Web', 100, 1, null, { at: [1795, 2925], by: [2029], after: [2029] }),
  p(2031, 'Cellule3.2 - Web', 200, 1, null, { at: [1584, 2706], by: [2030], after: [2030] }),
  p(2032, 'Cellule3.3 - Web', 200, 1, null, { at: [1794, 2515], by: [2031], after: [2031] }),
  p(2033, 'Cellule3.4 - Web', 200, 1, null, { at: [2041, 2712], by: [2032], after: [2032] }),
  rush(2034, 'Cellule4.0 - Rush', 500, 5, null, { at: [2442, 2707], by: [2033], after: [2029] }),
]
