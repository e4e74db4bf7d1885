import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { Konflik, TempatSel } from './types'
import { bacaKunci, tempatJejak, type NilaiSel, type Sel } from './utils'

/** Adds to each conflict who stored the present value, and when. */
export async function lengkapiKonflik(
  tx: Transaksi,
  konflik: readonly (Sel & { tersimpan: NilaiSel })[],
  tempat: TempatSel,
): Promise<Konflik[]> {
  const dicari = konflik.flatMap((satu) => {
    const alamat = bacaKunci(satu.kunci)
    return alamat ? [{ sel: satu.kunci, ...tempatJejak(alamat, tempat) }] : []
  })
  const rows = await tx.$queryRaw<{ sel: string; oleh: string; pada: string }[]>`
    SELECT c.sel, coalesce(p.nama, j.pelaku) AS oleh,
           to_char(j.pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS pada
    FROM jsonb_to_recordset(${JSON.stringify(dicari)}::jsonb) AS c(sel text, tabel text, kunci text, kolom text)
    CROSS JOIN LATERAL (
      SELECT pelaku, pada FROM jejak
      WHERE jejak.tabel = c.tabel AND jejak.kunci = c.kunci
        AND (sebelum ->> c.kolom) IS DISTINCT FROM (sesudah ->> c.kolom)
      ORDER BY id DESC LIMIT 1
    ) j LEFT JOIN pengguna p ON p.id = j.pelaku`
  const siapa = new Map(rows.map((row) => [row.sel, row]))
  return konflik.map((satu) => ({ ...satu, oleh: siapa.get(satu.kunci)?.oleh ?? null, pada: siapa.get(satu.kunci)?.pada ?? null }))
}
