import { Refusal } from './options.mjs'
import { say } from './print.mjs'

/** Pauses before a part is started again: at once nearly, then ever longer. */
const FIRST_MS = 200
const LONGEST_MS = 30_000
/** A part that ran this long starts with the short pause again. */
const WELL_MS = 60_000
/** From this failure on, each says so loudly. */
const LOUD = 5

/** @param {number} failures in a row before this one */
export const pauseFor = (failures) => Math.min(FIRST_MS * 2 ** failures, LONGEST_MS)

/**
 * A part that runs: a server and what it can be told.
 * @typedef {object} Part
 * @property {(listener: (code: number | null) => void) => void} onExit called if it ends by itself
 * @property {() => Promise<void>} stop
 */

/**
 * Keeps a part running. It is started again whenever it ends by itself, for as long as we are told to run; given up is
 * only what no later try can heal, which its start says by a Refusal.
 * @template {Part} P
 * @param {object} given
 * @param {string} given.name for people
 * @param {(failures: number) => Promise<P>} given.start told how often it failed or ended in a row; 0: the first start
 * @param {(reason: Error) => void} given.onLost called with the Refusal; the part is not started again
 * @param {(() => void) | undefined} [given.onGone] called when it has ended by itself
 * @param {((part: P) => void) | undefined} [given.onBack] called when it runs again
 * @returns {Promise<{ now: () => P, stop: () => Promise<void> }>} after the first start, whose failure is the caller's
 */
export async function keepRunning({ name, start, onLost, onGone = () => {}, onBack = () => {} }) {
  let part = await start(0)
  let since = performance.now()
  let failures = 0
  let stopped = false
  let wake = () => {}
  /** @type {Promise<void> | undefined} */
  let again
  const watch = () => part.onExit((code) => {
    if (stopped) return
    say(`! ${name} berhenti tak terduga (${code ?? 'dimatikan paksa'}); dinyalakan lagi ...`)
    if (performance.now() - since > WELL_MS) failures = 0
    onGone()
    again = comeBack()
  })
  const comeBack = async () => {
    for (;;) {
      await new Promise((done) => { wake = () => done(undefined); setTimeout(done, pauseFor(failures)) })
      if (stopped) return
      failures += 1
      try {
        part = await start(failures)
        break
      } catch (error) {
        if (stopped) return
        if (error instanceof Refusal) return onLost(error)
        complain(name, failures, error)
      }
    }
    since = performance.now()
    watch()
    say(`  ${name} berjalan lagi`)
    if (!stopped) onBack(part)
  }
  watch()
  return {
    now: () => part,
    stop: async () => {
      stopped = true
      wake()
      await again
      await part.stop()
    },
  }
}

/**
 * @param {string} name
 * @param {number} failures
 * @param {unknown} error
 */
function complain(name, failures, error) {
  const why = error instanceof Error ? error.message : String(error)
  const next = Math.round(pauseFor(failures) / 1000)
  if (failures < LOUD) return say(`! ${name} belum mau berjalan: ${why}`)
  say(`!!! PERLU DILIHAT: ${name} sudah ${failures} kali gagal dinyalakan; tetap dicoba lagi${next > 0 ? `, ${next} detik lagi` : ''}. ${why}`)
}
