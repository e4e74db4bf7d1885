const EVERY_MS = 5_000
/** Longer than a question waits for a connection and an answer of the database together (50 s), which is no fault of ours. */
export const WEDGED_MS = 60_000

/**
 * Asks a server again and again whether it answers, whatever the answer is. One that is alive and answers nothing for a
 * minute cannot be helped from within.
 * @param {object} given
 * @param {string} given.url
 * @param {() => void} given.onDead called once
 * @param {number} [given.everyMs]
 * @param {number} [given.limitMs]
 * @returns {() => void} ends the asking
 */
export function watchPulse({ url, onDead, everyMs = EVERY_MS, limitMs = WEDGED_MS }) {
  // A clock that stands still while the machine sleeps, so that waking up is not taken for a silence.
  let last = performance.now()
  let over = false
  const ask = async () => {
    while (!over) {
      await new Promise((done) => setTimeout(done, everyMs).unref())
      const left = limitMs - (performance.now() - last)
      if (over) return
      if (left <= 0) return onDead()
      try {
        const answer = await fetch(url, { signal: AbortSignal.timeout(Math.ceil(left)), redirect: 'manual' })
        await answer.arrayBuffer()
        last = performance.now()
      } catch {
        // silence is counted above
      }
    }
  }
  void ask()
  return () => { over = true }
}
