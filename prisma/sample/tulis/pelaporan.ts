import type { ClientBase } from 'pg'
import { ID_ADMIN, idOperator } from '../akun'
import { KENDALA } from '../kendala'
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
  const baris = KENDALA.map((k) => {
    const sub = k.sub === null ? null : tahun.subs.find((s) => s.unit.slug === k.unit && s.kode === k.sub)
    const unit = id.unit.get(k.unit)
    if (sub === undefined || unit === undefined) throw new Error(`kendala ${k.unit} ${k.sub} tidak menemukan sasarannya`)
    const status = k.selesai ? 'SELESAI' : 'TERBUKA'
    return [tahun.rencana.tahun, k.bulan, unit, sub ? (idTahun.sub.get(sub) ?? null) : null, k.rencana === undefined ? 'DUKUNGAN' : 'KENDALA', k.kategori, k.uraian,
      k.rencana ?? null, k.penanggungJawab ?? null, k.tenggat ?? null, status, idOperator(k.unit), `2023-${String(k.bulan + 1).padStart(2, '0')}-05T03:00:00Z`]
  })
  const kolom = { tahun: 'smallint', bulan: 'smallint', unit_id: 'int', sub_kegiatan_id: 'int', sifat: 'sifat_kendala', kategori_kode: 'text', uraian: 'text', rencana: 'text', penanggung_jawab: 'text', tenggat: 'date', status: 'status_kendala', diubah_oleh: 'text', diubah_pada: 'timestamptz' }
  await tulisMassal(client, 'kendala', kolom, baris)
}
