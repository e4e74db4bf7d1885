import pg from 'pg'

export interface HasilBasi {
  /** saves, each followed by one look at every server */
  kali: number
  /** answers that did not show what was acknowledged before they were asked for */
  basi: number
}

/**
 * Saves a sentence that the page shows, waits for the commit, and asks every server at once: whoever does not show it has served
 * an older answer. Looks go on between the saves too, so that old answers are kept and asked for.
 */
export async function hitungBasi({ connectionString, alamat, cookie, kali }: { connectionString: string; alamat: readonly string[]; cookie: string; kali: number }): Promise<HasilBasi> {
  const db = new pg.Client({ connectionString })
  await db.connect()
  await db.query("SELECT set_config('app.pelaku', 'sistem:uji', false), set_config('app.lingkup', '*', false), set_config('app.sumber', 'sistem', false)")
  const { rows: [semula] } = await db.query<{ catatan: string | null }>('SELECT catatan FROM tahun_anggaran WHERE tahun = 2023')
  const lihat = async (satu: string): Promise<string> => (await fetch(satu, { headers: { cookie }, redirect: 'manual' })).text()
  let basi = 0
  try {
    for (let i = 0; i < kali; i++) {
      const tanda = `tanda-uji-${i}-${Math.random().toString(36).slice(2)}`
      const sebelum = alamat.map(lihat)
      await db.query('UPDATE tahun_anggaran SET catatan = $1 WHERE tahun = 2023', [tanda])
      const sesudah = await Promise.all(alamat.map(lihat))
      basi += sesudah.filter((isi) => !isi.includes(tanda)).length
      await Promise.all(sebelum)
    }
  } finally {
    await db.query('UPDATE tahun_anggaran SET catatan = $1 WHERE tahun = 2023', [semula?.catatan ?? null])
    await db.end()
  }
  return { kali, basi }
}
