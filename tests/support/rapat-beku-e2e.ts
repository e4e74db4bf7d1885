import { expect, type Browser } from '@playwright/test'
import pg from 'pg'
import { bukaSebagai } from './buka'
import { readE2e } from './e2e-file.mjs'
import { pasti } from './pasti'

/** any number that no other lock uses */
const KUNCI = 20_230_712

/**
 * The sample's meeting (triwulan II 2023) frozen, and begun where asked, once for all specs of a run: they read it together and add what is
 * theirs. What closes a meeting or counts all of its records takes a meeting of its own.
 * @returns the meeting's id
 */
export async function rapatBekuE2e(browser: Browser, { berlangsung = false } = {}): Promise<number> {
  const db = new pg.Client({ connectionString: readE2e().connectionString })
  await db.connect()
  try {
    await db.query('SELECT pg_advisory_lock($1)', [KUNCI])
    const baca = async (): Promise<{ id: number; keadaan: string }> => pasti((await db.query<{ id: number; keadaan: string }>('SELECT id, keadaan FROM rapat WHERE tahun = 2023 AND triwulan = 2')).rows[0])
    const { id, keadaan } = await baca()
    if (keadaan === 'BERLANGSUNG' || (keadaan === 'DIBEKUKAN' && !berlangsung)) return id
    const page = await bukaSebagai(browser, 'analis')
    await page.goto(`/rakor/${id}`)
    if (keadaan === 'DRAF') {
      await page.getByRole('button', { name: 'Bekukan posisi' }).click()
      await expect(page.getByRole('link', { name: /^Ke-1, / })).toBeVisible({ timeout: 90_000 })
    }
    if (berlangsung) {
      await page.getByRole('button', { name: 'Mulai rapat' }).click()
      await expect(page.getByRole('button', { name: 'Tutup rapat' })).toBeVisible()
    }
    await page.context().close()
    return id
  } finally {
    await db.end()
  }
}
