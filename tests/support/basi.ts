import { setTimeout as jeda } from 'node:timers/promises'
import pg from 'pg'

export interface HasilBasi {
  /** saves */
  kali: number
  /** looks, each held against what was acknowledged before it began */
  dilihat: number
  /** answers that did not show what was acknowledged before they were asked for */
  basi: number
}

/** Over these milliseconds after a commit the looks of one save begin: during the making of the page, after it, and across the next save. */
const SEBAR_MS = 60

/**
 * Saves a sentence that the page shows, again and again, while every server is looked at: whoever shows an older sentence than the one
 * acknowledged before the look began has served an older answer. Some looks begin at the moment of the commit, the others spread
 * over the time until the next one, which does not wait for them.
 * @param perSimpan looks at each server a save
 */
export async function hitungBasi({ connectionString, alamat, cookie, kali, perSimpan = 2 }: { connectionString: string; alamat: readonly string[]; cookie: string; kali: number; perSimpan?: number }): Promise<HasilBasi> {
  const db = new pg.Client({ connectionString })
  await db.connect()
  await db.query("SELECT set_config('app.pelaku', 'sistem:uji', false), set_config('app.lingkup', '*', false), set_config('app.sumber', 'sistem', false)")
  const { rows: [semula] } = await db.query<{ catatan: string | null }>('SELECT catatan FROM tahun_anggaran WHERE tahun = 2023')
  const putaran = Math.random().toString(36).slice(2)
  const pola = new RegExp(`tanda-uji-${putaran}-(\\d+)-akhir`)
  let diakui = -1
  let dilihat = 0
  let basi = 0
  const lihat = async (satu: string, tundaMs: number): Promise<void> => {
    if (tundaMs > 0) await jeda(tundaMs)
    const sekurangnya = diakui
    const jawab = await fetch(satu, { headers: { cookie }, redirect: 'manual' })
    const terlihat = Number(pola.exec(await jawab.text())?.[1] ?? -1)
    dilihat += 1
    if (jawab.status !== 200 || terlihat < sekurangnya) basi += 1
  }
  let berjalan: Promise<unknown> = Promise.resolve()
  try {
    for (let i = 0; i < kali; i++) {
      await db.query('UPDATE tahun_anggaran SET catatan = $1 WHERE tahun = 2023', [`tanda-uji-${putaran}-${i}-akhir`])
      diakui = i
      const lalu = berjalan
      const seketika = alamat.map((satu) => lihat(satu, 0))
      const tersebar = alamat.flatMap((satu) => Array.from({ length: perSimpan - 1 }, () => lihat(satu, 1 + Math.random() * SEBAR_MS)))
      berjalan = Promise.all([...seketika, ...tersebar])
      berjalan.catch(() => undefined) // awaited a save later
      await Promise.all([lalu, ...seketika])
    }
    await berjalan
  } finally {
    await db.query('UPDATE tahun_anggaran SET catatan = $1 WHERE tahun = 2023', [semula?.catatan ?? null])
    await db.end()
  }
  return { kali, dilihat, basi }
}
