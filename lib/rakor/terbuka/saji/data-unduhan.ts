import { prisma } from '@/lib/dasar/database/client'

/** Counts wait so long before they are written together (ms); what a killed process had not written is lost. */
const TUNGGU_MS = 15_000

interface Hitungan {
  per: Map<string, number>
  jam: NodeJS.Timeout | null
}
const holder = globalThis as typeof globalThis & { rakorTerbukaUnduhan?: Hitungan }
const hitungan = (): Hitungan => (holder.rakorTerbukaUnduhan ??= { per: new Map(), jam: null })

/** One more of a file, by its publication and name: nothing of who took it. */
export function hitungUnduhan(terbitanId: number, nama: string): void {
  const h = hitungan()
  const kunci = `${terbitanId} ${nama}`
  h.per.set(kunci, (h.per.get(kunci) ?? 0) + 1)
  h.jam ??= setTimeout(() => { void tulisUnduhan().catch(console.error) }, TUNGGU_MS).unref()
}

/** Writes what was counted, in one statement; what could not be written waits for the next time. */
export async function tulisUnduhan(): Promise<void> {
  const h = hitungan()
  const rows = [...h.per].map(([kunci, jumlah]) => { const [id = '', nama = ''] = kunci.split(' '); return { id: Number(id), nama, jumlah } })
  h.per.clear()
  if (h.jam !== null) clearTimeout(h.jam)
  h.jam = null
  if (rows.length === 0) return
  try {
    // a publication that is not there any more counts nothing; held, so that it is not taken away between the two
    await prisma().$executeRaw`
      INSERT INTO terbuka_unduhan (terbitan_id, nama, hari, jumlah)
      SELECT x.id, x.nama, (now() AT TIME ZONE 'Asia/Jakarta')::date, x.jumlah
      FROM unnest(${rows.map(({ id }) => id)}::int[], ${rows.map(({ nama }) => nama)}::text[], ${rows.map(({ jumlah }) => jumlah)}::int[]) AS x(id, nama, jumlah)
      JOIN (SELECT id FROM terbuka_terbitan WHERE id = ANY (${rows.map(({ id }) => id)}::int[]) ORDER BY id FOR KEY SHARE) t ON t.id = x.id ORDER BY x.id, x.nama
      ON CONFLICT (terbitan_id, nama, hari) DO UPDATE SET jumlah = terbuka_unduhan.jumlah + excluded.jumlah`
  } catch (error) {
    // counted again with the next that is taken
    for (const { id, nama, jumlah } of rows) h.per.set(`${id} ${nama}`, (h.per.get(`${id} ${nama}`) ?? 0) + jumlah)
    throw error
  }
}
