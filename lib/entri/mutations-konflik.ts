import type { Transaksi } from '@/lib/database/tulis'
import type { Konflik, TempatSel } from './types'
import { bacaKunci, type Alamat, type NilaiSel, type Sel } from './utils'

interface TempatJejak {
  tabel: string
  kunci: string
  kolom: string
}

/** Where the trail keeps the history of a cell (see the triggers in prisma/migrations). */
function tempatJejak(alamat: Alamat, { bulan, apbdVersiId, kasVersiId }: TempatSel): TempatJejak {
  switch (alamat.jenis) {
    case 'realisasi':
      return {
        tabel: 'realisasi',
        kunci: `${alamat.baris}/${bulan}/${alamat.kanal}`,
        kolom: alamat.kolom === 'alasan' ? 'alasan_koreksi' : alamat.kolom,
      }
    case 'fisik':
      return {
        tabel: alamat.kolom === 'target' ? 'target_fisik' : 'realisasi_fisik',
        kunci: `${alamat.sub}/${bulan}`,
        kolom: alamat.kolom === 'alasan' ? 'alasan_koreksi' : 'persen',
      }
    case 'kas':
      return { tabel: 'anggaran_kas', kunci: `${kasVersiId}/${alamat.baris}/${alamat.bulan}`, kolom: 'nilai' }
    case 'pagu':
      return { tabel: 'pagu', kunci: `${apbdVersiId}/${alamat.baris}`, kolom: 'nilai' }
  }
}

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
