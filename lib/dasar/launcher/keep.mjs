import { Refusal } from './options.mjs'
import { say } from './print.mjs'

/** How far apart two starts of a part are at least: at once nearly, then ever longer. */
const FIRST_MS = 200
const LONGEST_MS = 10_000
/**
 * A part that ran this long is well: its failures are forgotten. No longer than the longest distance, so that one which is killed every
 * few seconds comes back as fast as it starts, and yet never oftener than six times a minute.
 */
const WELL_MS = LONGEST_MS
/** After so many failures in a row, some four minutes, whoever has a port will not give it back. */
export const PORT_PATIENCE = 28
/** From this failure on, each says so loudly. */
const LOUD = 5

/**
 * Pause before the next start. What has gone by since the last one counts: a part that ran, or took long to fail, has waited already.
 * @param {number} failures in a row before this one
 * @param {number} gone ms since the last start began
 */
export const pauseFor = (failures, gone) => Math.max(FIRST_MS, Math.min(FIRST_MS * 2 ** failures, LONGEST_MS) - gone)

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
  let begun = performance.now()
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
      await new Promise((done) => { wake = () => done(undefined); setTimeout(done, pauseFor(failures, performance.now() - begun)) })
      if (stopped) return
      failures += 1
      begun = performance.now()
      try {
        part = await start(failures)
        break
      } catch (error) {
        if (stopped) return
        if (error instanceof Refusal) return onLost(error)
        complain(name, failures, error, pauseFor(failures, performance.now() - begun))
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
 * @param {number} pause ms until the next try
 */
function complain(name, failures, error, pause) {
  const why = error instanceof Error ? error.message : String(error)
  const next = Math.round(pause / 1000)
  if (failures < LOUD) return say(`! ${name} belum mau berjalan: ${why}`)
  say(`!!! PERLU DILIHAT: ${name} sudah ${failures} kali gagal dinyalakan; tetap dicoba lagi${next > 0 ? `, ${next} detik lagi` : ''}. ${why}`)
}
