import { AppError } from '@/lib/dasar/akses/galat'
import { memuat, pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { rupiah } from '@/lib/dasar/format/angka'
import { tanggal } from '@/lib/dasar/format/tanggal'
import { TAHAP_METODE, type Tahap } from '@/lib/realisasi/pengadaan/tahap'
import { senFromText } from '@/lib/realisasi/rupiah'
import { belumTiba, periksaVersi, tahanPaket } from './mutations-tahan'
import type { MasukanPaket, MasukanTahap } from './schema'

export { simpanJadwal, simpanKontrak } from './mutations-kontrak'
export { hapusCatatan, tambahAdendum, tambahBayar, tambahKritis } from './mutations-catatan'

/** The sub-kegiatan has to be the unit's own of that year; the RUP code may stand once in a year. @throws AppError ISIAN_SALAH */
async function periksaRujukan(tx: Transaksi, m: MasukanPaket): Promise<void> {
  if (m.subKegiatanId !== null) {
    const ada = await tx.$queryRaw<unknown[]>`SELECT 1 FROM sub_kegiatan WHERE id = ${m.subKegiatanId} AND unit_id = ${m.unitId} AND tahun = ${m.tahun}`
    if (ada.length === 0) throw new AppError('ISIAN_SALAH', { isian: { subKegiatanId: 'Sub-kegiatan ini bukan milik unit dan tahun paket. Pilih lagi.' } })
  }
  if (m.kodeRup === null) return
  const [ganda] = await tx.$queryRaw<{ nama: string; sendiri: boolean }[]>`SELECT nama, unit_id = ${m.unitId} AS sendiri FROM paket WHERE tahun = ${m.tahun} AND kode_rup = ${m.kodeRup} AND id IS DISTINCT FROM ${m.paketId}::int`
  if (ganda) throw new AppError('ISIAN_SALAH', { isian: { kodeRup: ganda.sendiri ? `Kode RUP ini sudah dipakai paket “${ganda.nama.slice(0, 80)}”.` : 'Kode RUP ini sudah dipakai paket unit lain.' } })
}

/**
 * Writes a new package or changes one. HPS above the package's pagu is asked about, and its answer kept.
 * @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN, BERSAMAAN, ISIAN_SALAH
 */
export async function simpanPaket(scope: OpdScope, m: MasukanPaket): Promise<{ id: number }> {
  if (!memuat(scope, m.unitId)) throw new AppError('TIDAK_BERHAK')
  if (m.hps !== null && senFromText(m.hps) > senFromText(m.pagu) && m.penjelasan === null) {
    throw new AppError('ISIAN_SALAH', { isian: { penjelasan: `HPS ${rupiah(senFromText(m.hps))} melebihi pagu paket ${rupiah(senFromText(m.pagu))}. Perbaiki, atau tulis mengapa demikian.` } })
  }
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const { paketId } = m
    if (paketId === null) {
      await tx.$queryRaw`SELECT pg_advisory_xact_lock(72707373, ${m.unitId})::text`
      // the same new package twice is one: a double click, or the page sent again
      const [kembar] = await tx.$queryRaw<{ id: number }[]>`
        SELECT id FROM paket WHERE unit_id = ${m.unitId} AND tahun = ${m.tahun} AND nama = ${m.nama} AND metode = ${m.metode} AND pagu = ${m.pagu}::numeric
          AND kode_rup IS NOT DISTINCT FROM ${m.kodeRup} AND sub_kegiatan_id IS NOT DISTINCT FROM ${m.subKegiatanId}::int ORDER BY id LIMIT 1`
      if (kembar) return kembar
      await periksaRujukan(tx, m)
      const [baru] = await tx.$queryRaw<{ id: number }[]>`
        INSERT INTO paket (tahun, unit_id, sub_kegiatan_id, kode_rup, nama, jenis, metode, pagu, hps, lokasi, sumber_dana, rencana_pemilihan, rencana_kontrak, rencana_selesai, status, penjelasan)
        VALUES (${m.tahun}, ${m.unitId}, ${m.subKegiatanId}::int, ${m.kodeRup}, ${m.nama}, ${m.jenis}, ${m.metode}, ${m.pagu}::numeric, ${m.hps}::numeric, ${m.lokasi}, ${m.sumberDana},
          ${m.rencanaPemilihan}::smallint, ${m.rencanaKontrak}::smallint, ${m.rencanaSelesai}::smallint, ${m.status}, ${m.penjelasan}) RETURNING id`
      if (!baru) throw new AppError('GANGGUAN')
      return baru
    }
    const kini = await tahanPaket(tx, scope, { unitId: m.unitId, paketId })
    periksaVersi('Paket ini', kini, m.versi)
    await periksaRujukan(tx, { ...m, tahun: kini.tahun })
    await tx.$executeRaw`
      UPDATE paket SET sub_kegiatan_id = ${m.subKegiatanId}::int, kode_rup = ${m.kodeRup}, nama = ${m.nama}, jenis = ${m.jenis}, metode = ${m.metode},
        pagu = ${m.pagu}::numeric, hps = ${m.hps}::numeric, lokasi = ${m.lokasi}, sumber_dana = ${m.sumberDana}, rencana_pemilihan = ${m.rencanaPemilihan}::smallint,
        rencana_kontrak = ${m.rencanaKontrak}::smallint, rencana_selesai = ${m.rencanaSelesai}::smallint, status = ${m.status}, penjelasan = ${m.penjelasan}, versi = versi + 1
      WHERE id = ${paketId}`
    return { id: paketId }
  })
}

/** Days of the stages go upwards with the stages. @throws AppError ISIAN_SALAH at the day */
function periksaUrut(jalur: readonly Tahap[], hari: ReadonlyMap<Tahap, string>, { tahap, tanggal: baru }: { tahap: Tahap; tanggal: string }): void {
  const letak = jalur.indexOf(tahap)
  for (const [i, lain] of jalur.entries()) {
    const itu = hari.get(lain)
    if (itu === undefined || lain === tahap) continue
    if (i < letak && itu > baru) throw new AppError('ISIAN_SALAH', { isian: { tanggal: `Tahap sebelumnya tercatat ${tanggal(itu)}, lebih akhir daripada tanggal ini.` } })
    if (i > letak && itu < baru) throw new AppError('ISIAN_SALAH', { isian: { tanggal: `Tahap sesudahnya tercatat ${tanggal(itu)}, lebih awal daripada tanggal ini.` } })
  }
}

/**
 * Notes on which day a package reached a stage, or (without a day) takes that back with a reason. Only adds; the same note twice is one.
 * @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN, ISIAN_SALAH
 */
export async function catatTahap(scope: OpdScope, m: MasukanTahap): Promise<void> {
  if (!memuat(scope, m.unitId)) throw new AppError('TIDAK_BERHAK')
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const kini = await tahanPaket(tx, scope, m)
    const jalur = TAHAP_METODE[kini.metode]
    if (!jalur.includes(m.tahap)) throw new AppError('ISIAN_SALAH', { isian: { tahap: 'Metode paket ini tidak memiliki tahap tersebut.' } })
    const rows = await tx.$queryRaw<{ tahap: Tahap; tanggal: string | null }[]>`SELECT DISTINCT ON (tahap) tahap, tanggal::text AS tanggal FROM paket_tahap WHERE paket_id = ${m.paketId} ORDER BY tahap, id DESC`
    const hari = new Map(rows.flatMap(({ tahap, tanggal: itu }): [Tahap, string][] => (itu === null ? [] : [[tahap, itu]])))
    if ((hari.get(m.tahap) ?? null) === m.tanggal) return
    if (m.tanggal !== null) {
      belumTiba('tanggal', m.tanggal, kini.hariIni)
      periksaUrut(jalur, hari, { tahap: m.tahap, tanggal: m.tanggal })
    }
    await tx.$executeRaw`INSERT INTO paket_tahap (paket_id, unit_id, tahun, tahap, tanggal, keterangan) VALUES (${m.paketId}, ${m.unitId}, ${kini.tahun}, ${m.tahap}, ${m.tanggal}::date, ${m.keterangan})`
  })
}
