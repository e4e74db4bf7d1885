import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { tanggal, waktuWib } from '@/lib/dasar/format/tanggal'
import { isianSalah, pastikanMencatat, pastikanTerbuka, tahanPutusan, tahanRapatTujuan, type PutusanTertahan } from './mutations-tahan'
import type { MasukanBatalBawa, MasukanBawa, MasukanHapusPutusan, MasukanPutusan } from './schema'

export { catatLangkah, kembalikan, tarikLampiran, tutup, type BerkasLampiran } from './mutations-jawab'
export { simpanKomitmen } from './mutations-komitmen'
export { ingatkan } from './mutations-ingat'

const kantor = (scope: OpdScope): void => { if (scope.units !== '*') throw new AppError('TIDAK_BERHAK') }

/** @throws AppError BERSAMAAN, saying who changed it and when */
function pastikanVersi(kini: PutusanTertahan, versi: number): void {
  if (kini.versi === versi) return
  throw new AppError('BERSAMAAN', { pesan: `Keputusan ini sudah diubah ${kini.oleh} pada ${waktuWib(kini.pada)}. Yang Anda tulis belum disimpan; buka halaman ini di tab lain untuk melihat isi barunya.` })
}

async function periksaUnit(tx: Transaksi, unitId: number | null): Promise<void> {
  if (unitId !== null && (await tx.$queryRaw<unknown[]>`SELECT 1 FROM unit WHERE id = ${unitId}`).length === 0) throw isianSalah({ unitId: 'Unit ini tidak ada. Pilih lagi.' })
}

/** Once it was answered it stays its unit's: another one would read the answer and its file. @throws AppError ISIAN_SALAH */
async function pastikanUnit(tx: Transaksi, { id, unitId }: PutusanTertahan, baru: number | null): Promise<void> {
  if (unitId === baru || (await tx.$queryRaw<unknown[]>`SELECT 1 FROM keputusan_langkah WHERE keputusan_id = ${id} LIMIT 1`).length === 0) return
  throw isianSalah({ unitId: 'Keputusan ini sudah dijawab, jadi unitnya tetap. Tutup sebagai dibatalkan, lalu catat keputusan baru.' })
}

/** The very same decision twice in one meeting is one: a double click, or the form sent again. */
async function cariKembar(tx: Transaksi, m: MasukanPutusan): Promise<{ id: number; nomor: number } | undefined> {
  const [row] = await tx.$queryRaw<{ id: number; nomor: number }[]>`
    SELECT id, nomor::int FROM keputusan WHERE rapat_id = ${m.rapatId} AND teks_inti(apa) = teks_inti(${m.apa}) AND tenggat = ${m.tenggat}::date
      AND (unit_id, penanggung_jawab) IS NOT DISTINCT FROM (${m.unitId}::int, ${m.penanggungJawab}::text) AND bukti IS NOT DISTINCT FROM ${m.bukti}::text ORDER BY id LIMIT 1`
  return row
}

/**
 * Writes a decision of a meeting or changes one, while the meeting stands on its figures and is not closed. The finding beside which it was
 * taken stays where a form does not say one.
 * @returns its id, and its number in the meeting
 * @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN, KEPUTUSAN_TETAP, BERSAMAAN, ISIAN_SALAH
 */
export async function simpanPutusan(scope: OpdScope, m: MasukanPutusan): Promise<{ id: number; nomor: number }> {
  kantor(scope)
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const rapat = await tahanRapatTujuan(tx, m.rapatId)
    pastikanMencatat(rapat)
    if (m.tenggat < rapat.tanggal) throw isianSalah({ tenggat: `Tenggat paling awal hari rapat, ${tanggal(rapat.tanggal)}.` })
    await periksaUnit(tx, m.unitId)
    if (m.keputusanId === null) {
      const kembar = await cariKembar(tx, m)
      if (kembar) return kembar
      const [baru] = await tx.$queryRaw<{ id: number; nomor: number }[]>`
        INSERT INTO keputusan (rapat_id, tahun, nomor, apa, unit_id, penanggung_jawab, tenggat, bukti, panel)
        VALUES (${m.rapatId}, ${rapat.tahun}, 1, ${m.apa}, ${m.unitId}::int, ${m.penanggungJawab}, ${m.tenggat}::date, ${m.bukti}, ${m.panel}) RETURNING id, nomor::int`
      if (!baru) throw new AppError('GANGGUAN')
      return baru
    }
    const kini = await tahanPutusan(tx, scope, m.keputusanId)
    if (kini.rapatId !== m.rapatId) throw new AppError('KEPUTUSAN_TETAP', { pesan: 'Keputusan ini diambil rapat sebelumnya, jadi bunyinya tetap. Tenggatnya diubah dengan melanjutkannya.' })
    pastikanVersi(kini, m.versi)
    pastikanTerbuka(kini)
    await pastikanUnit(tx, kini, m.unitId)
    const [baris] = await tx.$queryRaw<{ id: number; nomor: number }[]>`
      UPDATE keputusan SET apa = ${m.apa}, unit_id = ${m.unitId}::int, penanggung_jawab = ${m.penanggungJawab}, tenggat = ${m.tenggat}::date, bukti = ${m.bukti}, panel = coalesce(${m.panel}, panel), versi = versi + 1
      WHERE id = ${m.keputusanId} RETURNING id, nomor::int`
    if (!baris) throw new AppError('GANGGUAN')
    return baris
  })
}

/** Takes a decision back before its meeting is closed and anybody has answered it. @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN, KEPUTUSAN_TETAP, BERSAMAAN */
export async function hapusPutusan(scope: OpdScope, m: MasukanHapusPutusan): Promise<void> {
  kantor(scope)
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    pastikanMencatat(await tahanRapatTujuan(tx, m.rapatId))
    const kini = await tahanPutusan(tx, scope, m.keputusanId)
    if (kini.rapatId !== m.rapatId) throw new AppError('KEPUTUSAN_TETAP', { pesan: 'Keputusan ini diambil rapat lain. Batalkan pelanjutannya, bukan keputusannya.' })
    pastikanVersi(kini, m.versi)
    const langkah = await tx.$queryRaw<unknown[]>`SELECT 1 FROM keputusan_langkah WHERE keputusan_id = ${m.keputusanId} UNION ALL SELECT 1 FROM keputusan_tutup WHERE keputusan_id = ${m.keputusanId}`
    if (langkah.length > 0) throw new AppError('KEPUTUSAN_TETAP', { pesan: 'Keputusan ini sudah memiliki langkah, jadi tidak dapat dihapus. Tutup sebagai dibatalkan, dengan alasannya.' })
    await tx.$executeRaw`DELETE FROM keputusan WHERE id = ${m.keputusanId}`
  })
}

/**
 * Carries an open decision of a closed meeting to a later one, with a new day; its history stays. Twice with the same day is once.
 * @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN, KEPUTUSAN_TETAP, ISIAN_SALAH, SUDAH_ADA
 */
export async function bawaPutusan(scope: OpdScope, m: MasukanBawa): Promise<void> {
  kantor(scope)
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const rapat = await tahanRapatTujuan(tx, m.rapatId)
    const kini = await tahanPutusan(tx, scope, m.keputusanId)
    const [ada] = await tx.$queryRaw<{ tenggat: string; oleh: string }[]>`
      SELECT l.tenggat::text AS tenggat, coalesce(p.nama, l.oleh) AS oleh FROM keputusan_lanjut l LEFT JOIN pengguna p ON p.id = l.oleh WHERE l.keputusan_id = ${m.keputusanId} AND l.rapat_id = ${m.rapatId}`
    if (ada?.tenggat === m.tenggat) return
    if (ada) throw new AppError('SUDAH_ADA', { pesan: `Keputusan ini sudah dilanjutkan ${ada.oleh} dengan tenggat ${tanggal(ada.tenggat)}. Untuk tenggat lain, batalkan pelanjutannya dulu.` })
    pastikanTerbuka(kini)
    if (rapat.keadaan === 'SELESAI') throw new AppError('KEPUTUSAN_TETAP', { pesan: 'Rapat tujuan sudah ditutup. Lanjutkan ke rakor berikutnya.' })
    if (m.tenggat < rapat.tanggal) throw isianSalah({ tenggat: `Tenggat yang baru paling awal hari rapat, ${tanggal(rapat.tanggal)}.` })
    await tx.$executeRaw`INSERT INTO keputusan_lanjut (keputusan_id, rapat_id, tahun, nomor, tenggat) VALUES (${m.keputusanId}, ${m.rapatId}, ${rapat.tahun}, 1, ${m.tenggat}::date)`
  })
}

/** Takes a decision off the meeting that it was carried to, until that one is closed. @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN, KEPUTUSAN_TETAP */
export async function batalBawa(scope: OpdScope, m: MasukanBatalBawa): Promise<void> {
  kantor(scope)
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const rapat = await tahanRapatTujuan(tx, m.rapatId)
    if (rapat.keadaan === 'SELESAI') throw new AppError('KEPUTUSAN_TETAP', { pesan: 'Rapat ini sudah ditutup, jadi yang dilanjutkan kepadanya tetap.' })
    await tx.$executeRaw`DELETE FROM keputusan_lanjut WHERE keputusan_id = ${m.keputusanId} AND rapat_id = ${m.rapatId}`
  })
}
