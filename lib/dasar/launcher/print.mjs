// A reader that went away (a closed pipe, a closed terminal) must not take the servers down unordered.
process.stdout.on('error', () => {})
process.stderr.on('error', () => {})

/** @param {number} since milliseconds of performance.now() */
export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1).replace('.', ',')} dtk`

/** @param {string} [line] */
export const say = (line = '') => void process.stdout.write(`${line}\n`)

/**
 * Runs a step that may take long, saying what begins and how long it took.
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const since = performance.now()
  say(`• ${name} ...`)
  const result = await work()
  say(`  selesai (${seconds(since)})`)
  return result
}
