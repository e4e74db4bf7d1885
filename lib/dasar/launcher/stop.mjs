import { say } from './print.mjs'

/** @type {Set<() => void>} */
const interruptible = new Set()
let requested = false
/** @type {() => void} */
let resolveStop = () => {}

/** Settles when somebody asked this process to stop (Ctrl-C, kill, a closed terminal). */
export const stopAsked = /** @type {Promise<void>} */ (new Promise((resolve) => { resolveStop = resolve }))

export const isStopping = () => requested

/** From now on a signal ends the work in order instead of cutting it off; repeats change nothing. */
export function listenForSignals() {
  for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      if (requested) return
      requested = true
      if (process.stdout.isTTY) say()
      say('• Menghentikan semuanya ...')
      for (const interrupt of interruptible) interrupt()
      resolveStop()
    })
  }
}

/**
 * Ties a child process's life to ours while it works: a stop ends it.
 * @param {import('node:child_process').ChildProcess} child
 */
export function endWithUs(child) {
  const interrupt = () => void child.kill('SIGTERM')
  interruptible.add(interrupt)
  child.on('close', () => interruptible.delete(interrupt))
}

/** Thrown between the steps of a start that was asked to stop. */
export class Stopped extends Error {}

export function throwIfStopping() {
  if (requested) throw new Stopped('stopped')
}
