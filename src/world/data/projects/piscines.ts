import { type Project, projectsOf, stepsOf } from './row.ts'

const p = projectsOf(21)
const piscine = projectsOf(21, '', 'piscine')
/** What came over from the cursus "42" kept its name; its slug tells the two apart. */
const piscineAgain = projectsOf(21, '42cursus-', 'piscine')
const pythonDataScience = stepsOf(1786, 'piscine-python-data-science', 21)
const java = stepsOf(1799, 'piscine-java', 21)
const ror = stepsOf(2179, 'piscine-ror', 21, 1050)
const django = stepsOf(2189, 'piscine-django', 21, 1050)
const symfony = stepsOf(2199, 'piscine-symfony', 21, 1050)
const ocaml = stepsOf(2228, 'piscine-ocaml', 21, 1350)
const python = stepsOf(2267, 'python-for-data-science', 21, 1200)
const unity = stepsOf(2288, 'unity', 21, 1350)
const dataScience = stepsOf(2295, 'piscine-data-science', 21, 1800)
const cybersecurity = stepsOf(2346, 'cybersecurity', 21, 1350)
const mobile = stepsOf(2355, 'mobile', 21, 1350)
const object = stepsOf(2364, 'piscine-object', 21, 1350)

/** The quest of the whole common core; those who came over from the old cursus may skip it where it says so. */
const core = ['common-core']
const coreOrMoved = [['common-core', '42-to-42cursus-transfert']]

/**
 * The piscines within 42cursus, each with its days or modules. The parents of today give no XP of their own; the XP of
 * their modules is made up, and their slugs follow the intranet's rule rather than a source.
 */
export const piscines: readonly Project[] = [
  piscineAgain(1481, 'Piscine PHP Symfony', 9450, null, null, { at: [1431, 3669], quests: core }),
  p(1584, 'Day 00', null, null, null, { slug: '42cursus-piscine-php-symfony-day-00', parent: 1481 }),
  piscineAgain(1482, 'Piscine Ruby on Rails', 9450, null, null, { at: [1431, 3768], quests: core }),
  p(1608, 'Day 00', null, null, null, { slug: '42cursus-piscine-ruby-on-rails-day-00', parent: 1482 }),
  piscineAgain(1483, 'Piscine Python Django', 9450, null, null, { at: [1431, 3718], quests: core, sessions: [3623] }),
  p(1620, 'Day 00', null, null, null, { slug: '42cursus-piscine-python-django-day-00', parent: 1483 }),
  piscine(1484, '[DEPRECATED] Piscine OCaml', 9450, null, null, { at: [3840, 4029], quests: core }),
  p(1572, 'Day 00', null, null, null, { slug: '42cursus-piscine-ocaml-day-00', parent: 1484 }),
  piscineAgain(1485, 'Piscine Unity', 9450, null, null, { at: [2933, 4349], quests: core }),
  p(1560, 'Day 00', null, null, null, { slug: '42cursus-piscine-unity-day-00', parent: 1485 }),
  piscineAgain(1486, 'Piscine Swift iOS', 9450, null, null, { at: [1963, 3926], quests: core }),
  p(1596, 'Day 00', null, null, null, { slug: '42cursus-piscine-swift-ios-day-00', parent: 1486 }),
  piscine(1786, 'Piscine Python Data Science', 9450, null, null, { at: [2500, 2100], quests: core }),
  pythonDataScience(1787, 'Day 00'),
  pythonDataScience(1788, 'Day 01'),
  piscine(1799, 'Piscine Java', 9450, null, null, { at: [4041, 3433], quests: ['common-core-rank-03'] }),
  java(1800, 'Day 00'),
  java(1801, 'Day 01'),
  piscine(2179, 'Piscine RoR', 0, 63, null, { at: [1431, 3768], quests: coreOrMoved }),
  ror(2180, 'RoR - 0 - Initiation'),
  ror(2181, 'RoR - 0 - Starting'),
  ror(2182, 'RoR - 0 - Oob'),
  ror(2183, 'RoR - 1 - Gems'),
  ror(2184, 'RoR - 1 - Base Rails'),
  ror(2185, 'RoR - 2 - SQL'),
  ror(2186, 'RoR - 3 - Sessions'),
  ror(2187, 'RoR - 3 - Advanced'),
  ror(2188, 'RoR - 3 - Final'),
  piscine(2189, 'Piscine Django', 0, 63, null, { at: [1428, 3554], quests: coreOrMoved }),
  django(2190, 'Django - 0 - Initiation'),
  django(2191, 'Django - 0 - Starting'),
  django(2192, 'Django - 0 - Oob'),
  django(2193, 'Django - 1 - Lib'),
  django(2194, 'Django - 1 - Base Django'),
  django(2195, 'Django - 2 - SQL'),
  django(2196, 'Django - 3 - Sessions'),
  django(2197, 'Django - 3 - Advanced'),
  django(2198, 'Django - 3 - Final'),
  piscine(2199, 'Piscine Symfony', 0, 63, null, { at: [1431, 3678], quests: coreOrMoved }),
  symfony(2200, 'Symfony - 0 - Initiation'),
  symfony(2201, 'Symfony - 0 - Starting'),
  symfony(2202, 'Symfony - 0 - Oob'),
  symfony(2203, 'Symfony - 1 - Composer'),
  symfony(2204, 'Symfony - 1 - Base Symfony'),
  symfony(2205, 'Symfony - 2 - SQL'),
  symfony(2206, 'Symfony - 3 - Sessions'),
  symfony(2207, 'Symfony - 3 - Advanced'),
  symfony(2208, 'Symfony - 3 - Final'),
  piscine(2228, 'Piscine OCaml', 0, null, null, { slug: 'piscine-ocaml-2' }),
  ocaml(2230, 'OCaml - Basic syntax and semantics - 0'),
  ocaml(2234, 'OCaml - Recursion and higher-order functions - 0'),
  ocaml(2237, 'OCaml - Pattern Matching and Data Types - 0'),
  ocaml(2251, "OCaml - OCaml's modules language - 1"),
  ocaml(2252, 'OCaml - Imperative features - 1'),
  ocaml(2279, 'OCaml - Functor - 1'),
  ocaml(2280, 'OCaml - Object oriented programming - 1'),
  ocaml(2281, 'OCaml - Object oriented programming - 2'),
  ocaml(2282, 'OCaml - Monoids and Monads - 3'),
  piscine(2267, 'Python for Data Science', 0, 35, null, { at: [1943, 2461], quests: coreOrMoved }),
  python(2268, 'Python - 0 - Starting'),
  python(2269, 'Python - 1 - Array'),
  python(2270, 'Python - 2 - DataTable'),
  python(2271, 'Python - 3 - OOP'),
  python(2272, 'Python - 4 - Dod'),
  piscine(2288, 'Unity', 0, 49, null, { at: [2933, 4349], quests: coreOrMoved }),
  unity(2284, 'Unity - 1 - 3D physics, Tags, Layers and Scene'),
  unity(2285, 'Unity - 6 - Navmesh, light, sound and camera'),
  unity(2286, 'Unity - 0 - The basics Unity tools'),
  unity(2287, 'Unity - 5 - Singleton, playerPrefs and coroutines'),
  unity(2289, 'Unity - 2 - 2D environment, tiles and sprites'),
  unity(2290, 'Unity - 3 - Advanced inputs and 2D GUI'),
  unity(2292, 'Unity - 4 - Animations and Sound'),
  piscine(2295, 'Piscine Data Science', 0, 35, null, { at: [1943, 2404], quests: coreOrMoved }),
  dataScience(2306, 'Data Science - 0'),
  dataScience(2311, 'Data Science - 2'),
  dataScience(2316, 'Data Science - 3'),
  dataScience(2317, 'Data Science - 4'),
  dataScience(2318, 'Data Science - 1'),
  piscine(2346, 'Cybersecurity', 0, 63, null, { at: [3911, 2340], quests: coreOrMoved }),
  cybersecurity(2326, 'Cybersecurity - arachnida - Web'),
  cybersecurity(2327, 'Cybersecurity - ft_otp - OTP'),
  cybersecurity(2328, 'Cybersecurity - ft_onion - Web'),
  cybersecurity(2336, 'Cybersecurity - Reverse me - Rev'),
  cybersecurity(2337, 'Cybersecurity - Stockholm - Malware'),
  cybersecurity(2343, 'Cybersecurity - Inquisitor - Network'),
  cybersecurity(2344, 'Cybersecurity - Iron Dome - Malware'),
  cybersecurity(2345, 'Cybersecurity - Vaccine - Web'),
  piscine(2355, 'Mobile', 0, 63, null, { at: [1960, 3936], quests: coreOrMoved }),
  mobile(2354, 'Mobile - 0 - Basic of the mobile application'),
  mobile(2356, 'Mobile - 1 - Structure and logic'),
  mobile(2357, 'Mobile - 2 - API and data'),
  mobile(2358, 'Mobile - 3 - Design'),
  mobile(2359, 'Mobile - 4 - Auth and dataBase'),
  mobile(2360, 'Mobile - 5 - Manage data and display'),
  piscine(2364, 'Piscine Object', 0, 64, null, { at: [4037, 3487], quests: coreOrMoved }),
  object(2365, 'Piscine Object - Module 00 - Encapsulation'),
  object(2366, 'Piscine Object - Module 01 - Relationship'),
  object(2367, 'Piscine Object - Module 02 - UML'),
  object(2368, 'Piscine Object - Module 03 - SOLID'),
  object(2369, 'Piscine Object - Module 04 - Design Pattern'),
  object(2370, 'Piscine Object - Module 05 - Practical work'),
]
