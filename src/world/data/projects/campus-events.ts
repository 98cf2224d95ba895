import { type Project, projectsOf } from './row.ts'

const p = projectsOf(28)
const big = projectsOf(28, '', 'big_project')
const rush = projectsOf(28, '', 'rush')

/** What the Tokyo campus offered beside the cursus: Go, the first steps again, talks about how to work together. */
export const campusEvents: readonly Project[] = [
  p(1758, 'Pre Open 01', 100, 48, null, { at: [2950, 3000] }),
  p(1759, 'Pre Open 00', 100, 48, null, { at: [2750, 3000] }),
  p(1760, 'Pre Open 02', 150, 48, null, { at: [3150, 3000] }),
  p(1881, 'ft_mini_ls', 100, 48, null, { at: [2550, 3200] }),
  p(1882, 'hello_node', 100, 168, null, { at: [2250, 3500] }),
  p(1884, 'hello_vue', 42, 72, null, { at: [2500, 3500], by: [1882], after: [1882] }),
  p(1885, 'pokedex_vue', 42, 72, null, { at: [2750, 3500], by: [1884], after: [1884] }),
  p(1963, 'libunit', 150, 168, null, { at: [2750, 3200] }),
  p(1986, 'Go Piscine Go 00 Advanced', 100, 24, null, { at: [2250, 4000] }),
  p(2046, 'ft_communication', 100, 24, null, { at: [2250, 4250] }),
  p(2047, 'refactor_bsq', 150, 168, null, { at: [2950, 3200] }),
  p(2073, 'ft_communication_v2', 100, 24, null, { at: [2250, 4500] }),
  p(2088, 'ft_self-analysis', 100, 24, null, { at: [2500, 4500] }),
  p(2103, 'ft_helpme', 0, 1, null, { at: [2500, 4250] }),
  p(2104, 'Libft-00', 115, 10, null, { at: [2250, 2500] }),
  p(2105, 'Libft-01', 115, 10, null, { at: [2500, 2500], by: [2104], after: [2104] }),
  p(2106, 'Libft-02', 115, 70, null, { at: [2750, 2500], by: [2105], after: [2105] }),
  p(2108, 'Libft-03', 115, 70, null, { at: [3000, 2500], by: [2106], after: [2106] }),
  p(2109, 'Libft-04', 115, 70, null, { at: [3250, 2500], after: [2108] }),
  p(2135, 'Go Piscine Go 00', 100, 24, null, { at: [1000, 1000] }),
  p(2137, 'Go Piscine Go 01', 100, 24, null, { at: [1250, 1250], by: [2135], after: [2135] }),
  p(2138, 'Go Piscine Go 02', 100, 24, null, { at: [1500, 1000], by: [2137], after: [2137] }),
  p(2139, 'Go Piscine Go 03', 100, 24, null, { at: [1750, 1250], by: [2138], after: [2138] }),
  p(2140, 'Go Piscine Go 04', 100, 24, null, { at: [2000, 1000], by: [2139], after: [2139] }),
  p(2141, 'Go Piscine Go 05', 100, 24, null, { at: [2250, 1250], by: [2140], after: [2140] }),
  p(2142, 'Go Piscine Go 06', 100, 24, null, { at: [2500, 1000], by: [2140], after: [2141] }),
  p(2143, 'Go Piscine Go 07', 100, 24, null, { at: [2750, 1250], by: [2142], after: [2142] }),
  p(2144, 'Go Piscine Go 08', 100, 24, null, { at: [3000, 1000], by: [2143], after: [2143] }),
  p(2145, 'Go Piscine Go 09', 100, 24, null, { at: [3250, 1250], by: [2144], after: [2144] }),
  p(2146, 'Go Piscine Go 10', 100, 24, null, { at: [3500, 1000], by: [2145], after: [2145] }),
  rush(2148, 'Go Piscine Rush 00', 150, 24, null, { at: [1500, 1500] }),
  rush(2149, 'Go Piscine Rush 01', 150, 24, null, { at: [2000, 1500] }),
  rush(2150, 'Go Piscine Rush 02', 150, 24, null, { at: [2500, 1500] }),
  big(2151, 'Go Piscine Go BSQ', 225, 24, null, { at: [3000, 1500] }),
]
