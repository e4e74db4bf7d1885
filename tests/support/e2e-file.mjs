import { readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/**
 * Where the e2e server says which database it uses.
 * @param {number} port
 */
export const e2eFile = (port) => path.join(os.tmpdir(), `rakor-e2e-${port}.json`)

/** @returns {{ connectionString: string, webPid: number, postgresPid: number }} of the running e2e server */
export const readE2e = () => JSON.parse(readFileSync(e2eFile(Number(process.env.E2E_PORT)), 'utf8'))
