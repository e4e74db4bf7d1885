import { readFileSync, writeFileSync } from 'node:fs'

const MB = 1024

/** The highest resident memory of a process since `lupakanPuncak`, in MB; Linux tells it. */
export const puncakRss = (pid: number | 'self'): number => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / MB

/** Lets the highest begin anew. */
export const lupakanPuncak = (pid: number | 'self'): void => writeFileSync(`/proc/${pid}/clear_refs`, '5')
