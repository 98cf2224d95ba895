import { type Project, projectsOf, stepsOf } from './row.ts'

const p = projectsOf(1)
const piscine = projectsOf(1, '', 'piscine')
const php = stepsOf(48, '42-piscine-c-formation-piscine-php', 1)

const internship = ['first-internship']

/** The piscines within the cursus "42", with the days that we know. */
export const oldPiscines: readonly Project[] = [
  piscine(48, 'Piscine PHP', 100, null, null, { also: [8, 10, 18], at: [2600, 2744], level: 5 }),
  php(49, 'Day 00'),
  php(50, 'Day 01'),
  php(51, 'Day 02'),
  php(52, 'Day 03'),
  php(53, 'Day 04'),
  php(54, 'Day 05'),
  php(55, 'Day 06'),
  php(56, 'Day 07'),
  php(57, 'Day 08'),
  php(58, 'Day 09'),
  p(59, 'Rush00', null, null, null, { slug: 'piscine-php-rush00', parent: 48 }),
  p(60, 'Rush01', null, null, null, { slug: 'piscine-php-rush01', parent: 48 }),
  piscine(62, 'Piscine CPP', 225, null, null, { also: [8, 10], at: [2400, 4039], by: [118] }),
  p(63, 'Day 00', null, null, null, { slug: '42-piscine-c-formation-piscine-cpp-day-00', parent: 62 }),
  piscine(370, 'Piscine OCaml', 225, null, null, { also: [8, 10], at: [1942, 3416], by: [118], quests: internship }),
  p(372, 'Day 00', null, null, null, { slug: 'piscine-ocaml-day-00', parent: 370 }),
  piscine(394, 'Piscine Unity', 225, null, null, { also: [8], at: [2600, 4040], by: [62, 118], quests: internship }),
  p(381, 'Day 00', null, null, null, { slug: 'piscine-unity-day-00', parent: 394 }),
  piscine(727, 'Piscine Python Django', 225, null, null, {
    also: [8, 10, 13],
    at: [1943, 2597],
    by: [118],
    quests: internship,
  }),
  p(746, 'Day 00', null, null, null, { slug: 'piscine-python-django-day-00', parent: 727 }),
  piscine(742, 'Piscine Swift iOS', 225, null, null, {
    also: [8, 10],
    at: [2100, 3839],
    by: [118],
    quests: internship,
  }),
  p(743, 'Day 00', null, null, null, { slug: 'piscine-swift-ios-day-00', parent: 742 }),
  piscine(791, 'Piscine Ruby on Rails', 225, null, null, {
    also: [5, 8, 10],
    at: [1907, 2701],
    by: [118],
    quests: internship,
  }),
  p(792, 'Day 00', null, null, null, { slug: 'piscine-ruby-on-rails-day-00', parent: 791 }),
  piscine(1147, 'Piscine PHP Symfony', 225, null, null, {
    also: [10, 13],
    at: [2004, 2479],
    by: [118],
    quests: internship,
  }),
  p(1148, 'Day 00', null, null, null, { slug: 'piscine-php-symfony-day-00', parent: 1147 }),
]
