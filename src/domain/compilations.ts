/**
 * How the marks of evaluations become one: the rules of kind eval_compilation, by their internal names. The answer is a
 * fraction, so that whoever goes on reckoning takes the floor once. Without a rule the mean counts.
 */
type Compilation = (marks: readonly number[]) => [sum: number, count: number]

export const COMPILATIONS: Readonly<Record<string, Compilation>> = {
  BestMark: (marks) => [Math.max(...marks), 1],
  WorstMark: (marks) => [Math.min(...marks), 1],
  MeanMark: (marks) => [sumOf(marks), marks.length],
  MedianMark: (marks) => {
    const sorted = [...marks].sort((a, b) => a - b)
    return [sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.floor(sorted.length / 2)]!, 2]
  },
}

export function compiled(marks: readonly number[], rule = 'MeanMark'): [sum: number, count: number] {
  return (COMPILATIONS[rule] ?? COMPILATIONS.MeanMark!)(marks)
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}
