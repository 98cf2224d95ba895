import { frozen } from './frozen.ts'

/** A title; `%login` stands for the login of who wears it. */
export interface Title {
  readonly id: number
  readonly name: string
}

/** The titles by id; from 9000 they are made up. */
export const titles = frozen<Title>([
  { id: 12, name: 'Altruist %login' },
  { id: 42, name: 'Venture Capitalist %login' },
  { id: 82, name: '[DEPRECATED] %login' },
  { id: 126, name: 'The true and only %login' },
  { id: 906, name: '#Creative %login' },
  { id: 975, name: 'Enxaneta, Rebel, %login' },
  { id: 1328, name: "%login, Writer's soul" },
  { id: 9301, name: 'Philosopher %login' },
  { id: 9302, name: 'Night Owl %login' },
  { id: 9303, name: '%login the Builder' },
  { id: 9304, name: 'Captain %login' },
  { id: 9305, name: '%login, Keeper of the Norm' },
  { id: 9306, name: 'Segfault Whisperer %login' },
  { id: 9307, name: '%login, Master of Pipes' },
  { id: 9308, name: 'The Punctual %login' },
  { id: 9309, name: '%login, Friend of Marvin' },
  { id: 9310, name: 'Grand Evaluator %login' },
  { id: 9311, name: '%login the Fearless' },
  { id: 9312, name: 'Bug Hunter %login' },
  { id: 9313, name: '%login, Guardian of the Cluster' },
  { id: 9314, name: 'Hackathon Winner %login' },
  { id: 9315, name: '%login, Heap Tamer' },
  { id: 9316, name: 'Ambassador %login' },
  { id: 9317, name: '%login of the Outer Core' },
  { id: 9318, name: 'Speed Runner %login' },
  { id: 9319, name: '%login, Ray Tracer' },
  { id: 9320, name: 'Kernel Wizard %login' },
  { id: 9321, name: '%login, Coalition Champion (1st)' },
  { id: 9322, name: '%login, Coalition Runner-up (2nd)' },
  { id: 9323, name: 'Curious %login' },
  { id: 9324, name: 'Tutor %login' },
  { id: 9325, name: '%login, Time Traveller' },
])
