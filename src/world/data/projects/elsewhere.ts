import { type Project, projectsOf } from './row.ts'

const p = projectsOf(null)

/** Projects of trainings of which we know a handful; `also` names the cursus where it is known. */
export const elsewhere: readonly Project[] = [
  p(89, 'D00 - Shell', null, null, null, { slug: 'web-initiation-d00-shell' }),
  p(507, 'Day 00 - Shell', null, null, null, { slug: '42partnerships-initiation-ruby-day-00-shell' }),
  p(513, 'Day 00 - Shell', null, null, null, { slug: '42partnerships-initiation-web-day-00-shell' }),
  p(834, 'Nemean Lion', null, null, null, { slug: 'hercules-nemean-lion' }),
  p(850, 'Day 00', null, null, null, { slug: 'piscine-starfleet-day-00' }),
  p(962, 'Contract Upload', null, null, null, { slug: 'joburg-first-internship-contract-upload', also: [8] }),
  p(971, 'Idea Pitch', null, null, null, { slug: 'wethinkcode_-social-tech-lab-idea-pitch', also: [8] }),
  p(1131, 'Web01 - HTML_CSS', null, null, null, { slug: 'javascript-web01-html_css' }),
  p(1240, 'Go 00', null, null, null, { slug: 'go-programming-go-00' }),
  p(1277, '[DEPRECATED] C Piscine Rush 00', 100, null, null, { also: [13], at: [2875, 2651] }),
  p(1278, '[DEPRECATED] C Piscine Rush 01', 100, null, null, { also: [13], at: [3506, 2648] }),
  p(1279, '[DEPRECATED] C Piscine Rush 02', 100, null, null, { also: [13], at: [4102, 2650] }),
  p(1296, 'API Creation', null, null, null, { slug: 'api-s-with-node-js-api-creation' }),
  p(1354, 'Intro to OOP', null, null, null, { slug: 'pygame-intro-to-oop' }),
  p(1674, 'Discovery-Pedagogy', 100, 24, null, { also: [33], at: [1000, 1000] }),
]
