import type { ClientBase } from 'pg'
import { ID_ADMIN, idOperator } from '../akun'
import { KENDALA } from '../kendala'
import { LANGKAH, PENILAIAN, PERNYATAAN } from '../pernyataan'
import type { LaporanContoh, PeriodeContoh } from '../laporan'
import type { TahunContoh } from '../tahun/susun-contoh'
import type { IdTahun } from './anggaran'
import type { IdContoh } from './dasar'
import { majukanUrutan, tulisMassal } from './massal'

const STATUS_KIRIM = ['DIAJUKAN', 'DIKEMBALIKAN', 'DIVERIFIKASI', 'TERKUNCI']

/** Periods, reports and what happened to each of them. */
export async function tulisPelaporan(client: ClientBase, periode: readonly PeriodeContoh[], laporan: readonly LaporanContoh[], id: IdContoh): Promise<void> {
  await tulisMassal(client, 'periode',
    { tahun: 'smallint', bulan: 'smallint', status: 'status_periode', dibuka_pada: 'timestamptz', tenggat: 'timestamptz', dikunci_pada: 'timestamptz', dikunci_oleh: 'text' },
    periode.map((p) => [p.tahun, p.bulan, p.status, p.dibuka, p.tenggat, p.dikunci, p.dikunci === null ? null : ID_ADMIN]))
  const saat = (l: LaporanContoh, ke: string) => l.peristiwa.find((p) => p.ke === ke)
  await tulisMassal(client, 'laporan',
    { id: 'int', tahun: 'smallint', bulan: 'smallint', unit_id: 'int', status: 'status_laporan', versi: 'int', diajukan_pada: 'timestamptz', diajukan_oleh: 'text', diverifikasi_pada: 'timestamptz', diverifikasi_oleh: 'text', catatan: 'text' },
    laporan.map((l, i) => {
      const kirim = STATUS_KIRIM.includes(l.status) ? saat(l, 'DIAJUKAN') : undefined
      const periksa = saat(l, 'DIVERIFIKASI')
      return [i + 1, l.tahun, l.bulan, id.unit.get(l.unit.slug) ?? null, l.status, l.peristiwa.length, kirim?.pada ?? null, kirim?.oleh ?? null, periksa?.pada ?? null, periksa?.oleh ?? null, l.catatan]
    }))
  await tulisMassal(client, 'laporan_peristiwa',
    { laporan_id: 'int', dari: 'status_laporan', ke: 'status_laporan', catatan: 'text', terlambat: 'boolean', oleh: 'text', pada: 'timestamptz' },
    laporan.flatMap((l, i) => l.peristiwa.map((p) => [i + 1, p.dari, p.ke, p.catatan, p.terlambat, p.oleh, p.pada])))
  await majukanUrutan(client, 'laporan')
}

/** Kendala and dukungan of 2023; each must find its unit and sub-kegiatan. */
export async function tulisKendala(client: ClientBase, tahun: TahunContoh, idTahun: IdTahun, id: IdContoh): Promise<void> {
  const baris = KENDALA.map((k, i) => {
    const sub = k.sub === null ? null : tahun.subs.find((s) => s.unit.slug === k.unit && s.kode === k.sub)
    const unit = id.unit.get(k.unit)
    if (sub === undefined || unit === undefined) throw new Error(`kendala ${k.unit} ${k.sub} tidak menemukan sasarannya`)
    const status = k.selesai ? 'SELESAI' : 'TERBUKA'
    return [i + 1, tahun.rencana.tahun, k.bulan, unit, sub ? (idTahun.sub.get(sub) ?? null) : null, k.rencana === undefined ? 'DUKUNGAN' : 'KENDALA', k.kategori, k.uraian,
      k.rencana ?? null, k.penanggungJawab ?? null, k.tenggat ?? null, status, idOperator(k.unit), `2023-${String(k.bulan + 1).padStart(2, '0')}-05T03:00:00Z`]
  })
  const kolom = { id: 'int', tahun: 'smallint', bulan: 'smallint', unit_id: 'int', sub_kegiatan_id: 'int', sifat: 'sifat_kendala', kategori_kode: 'text', uraian: 'text', rencana: 'text', penanggung_jawab: 'text', tenggat: 'date', status: 'status_kendala', diubah_oleh: 'text', diubah_pada: 'timestamptz' }
  await tulisMassal(client, 'kendala', kolom, baris)
  await majukanUrutan(client, 'kendala')
  await tulisLangkah(client, tahun.rencana.tahun, id)
}

/** Steps about every other obstacle up to June, dated in the month after it was written. */
async function tulisLangkah(client: ClientBase, tahun: number, id: IdContoh): Promise<void> {
  const baris = KENDALA.flatMap((k, i) => (k.rencana === undefined || k.bulan > 6 || i % 2 > 0 ? [] : [0, 1].slice(0, i % 4 === 0 ? 2 : 1).map((ke) => {
    const hari = `${tahun}-${String(k.bulan + 1).padStart(2, '0')}-${String(8 + (i % 7) + ke * 9).padStart(2, '0')}`
    return [i + 1, i + 1, id.unit.get(k.unit) ?? null, tahun, hari, LANGKAH[(i + ke) % LANGKAH.length] ?? LANGKAH[0], idOperator(k.unit), `${hari}T03:00:00Z`]
  })))
  await tulisMassal(client, 'kendala_langkah', { kendala_id: 'int', asal_id: 'int', unit_id: 'int', tahun: 'smallint', tanggal: 'date', uraian: 'text', oleh: 'text', pada: 'timestamptz' }, baris)
}

/** What units say of the third quarter, and what the office thinks. */
export async function tulisPernyataan(client: ClientBase, tahun: number, id: IdContoh): Promise<void> {
  const unit = (slug: string): number => {
    const ada = id.unit.get(slug)
    if (ada === undefined) throw new Error(`pernyataan ${slug} tidak menemukan unitnya`)
    return ada
  }
  const akhir = { tahun: 'smallint', triwulan: 'smallint', unit_id: 'int', proyeksi: 'numeric', keyakinan: 'tingkat_keyakinan', alasan: 'text', diubah_oleh: 'text', diubah_pada: 'timestamptz' }
  await tulisMassal(client, 'pernyataan_unit', { ...akhir, dukungan: 'text', rencana: 'text' },
    PERNYATAAN.map((p) => [tahun, 3, unit(p.unit), ...(p.proyeksi ?? [null, null, null]), idOperator(p.unit), `${tahun}-08-04T03:00:00Z`, p.dukungan, p.rencana]))
  await tulisMassal(client, 'penilaian_unit', akhir, PENILAIAN.map(([slug, ...isi]) => [tahun, 3, unit(slug), ...isi, ID_ADMIN, `${tahun}-08-07T03:00:00Z`]))
}
