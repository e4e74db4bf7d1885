import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { rupiah } from '@/lib/dasar/format/angka'
import { tanggal, waktuWib } from '@/lib/dasar/format/tanggal'
import { mekanismeBawaan } from '@/lib/realisasi/dak/gerbang'
import { senFromText } from '@/lib/realisasi/rupiah'
import { NAMA_MEKANISME } from '../constants'
import { queryAturanDak } from '../data'
import { tahanAlokasi, type Tertahan } from '../mutations-tahan'
import type { MasukanAlokasi, MasukanPulihAlokasi, MasukanTarikAlokasi } from './schema'
import type { AlokasiDakTercatat } from '../types'

const salah = (isian: Record<string, string>): AppError => new AppError('ISIAN_SALAH', { isian })

/** @throws AppError BERSAMAAN, saying who changed it and when */
function periksaVersi({ versi, oleh, pada }: AlokasiDakTercatat, terlihat: number): void {
  if (versi !== terlihat) throw new AppError('BERSAMAAN', { pesan: `Alokasi ini sudah diubah ${oleh}, ${waktuWib(pada)}. Yang Anda tulis belum disimpan; buka halaman ini di tab lain untuk melihat isinya.` })
}

/** A way of payment other than the rule's needs what recommends it. @throws AppError ISIAN_SALAH */
async function periksaCara(tx: Transaksi, { tahun, pagu, mekanisme, sumber }: MasukanAlokasi): Promise<void> {
  const aturan = await queryAturanDak(tx, tahun)
  if (aturan === null || sumber !== null || mekanismeBawaan(aturan, senFromText(pagu)) === mekanisme) return
  const batas = rupiah(aturan.batasSekaligus)
  throw salah({ sumber: mekanisme === 'SEKALIGUS' ? `Di atas ${batas} dibayar bertahap, kecuali direkomendasikan kementerian. Tulis surat rekomendasinya.` : `Sampai ${batas} dibayar sekaligus. Tulis dasar pembayaran bertahapnya.` })
}

/** The unit lives in that year, the source of funds is one of DAK Fisik, and no other allocation in force has this name. @throws AppError ISIAN_SALAH */
async function periksaRujukan(tx: Transaksi, m: MasukanAlokasi): Promise<void> {
  const [ada] = await tx.$queryRaw<{ unit: boolean; dana: boolean; kembar: boolean; tahun: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM tahun_anggaran WHERE tahun = ${m.tahun}) AS tahun,
      EXISTS (SELECT 1 FROM unit_masa WHERE unit_id = ${m.unitId} AND berlaku_mulai <= make_date(${m.tahun}, 12, 31) AND coalesce(berlaku_sampai, 'infinity') >= make_date(${m.tahun}, 1, 1)) AS unit,
      EXISTS (SELECT 1 FROM sumber_dana WHERE id = ${m.sumberDanaId} AND kelompok = 'DAK_FISIK') AS dana,
      EXISTS (SELECT 1 FROM dak_bidang WHERE tahun = ${m.tahun} AND sumber_dana_id = ${m.sumberDanaId} AND mekanisme = ${m.mekanisme} AND lower(bidang) = lower(${m.bidang})
        AND lower(subbidang) = lower(${m.subbidang}) AND ditarik IS NULL AND id IS DISTINCT FROM ${m.bidangId}::int) AS kembar`
  if (!ada?.tahun) throw salah({ tahun: `Tahun anggaran ${m.tahun} belum ada.` })
  if (!ada.unit) throw salah({ unitId: `Unit ini tidak ada pada tahun ${m.tahun}. Pilih lagi.` })
  if (!ada.dana) throw salah({ sumberDanaId: 'Pilih sumber dana kelompok DAK Fisik.' })
  if (ada.kembar) throw salah({ bidang: 'Alokasi dengan bidang, subbidang, sumber dana, dan cara salur ini sudah ada.' })
}

/** What records stand on stays as it is; names and codes may be put right. @throws AppError ISIAN_SALAH */
function periksaTerkunci({ alokasi }: Tertahan, m: MasukanAlokasi): void {
  if (alokasi.catatan.length === 0) return
  const isian: Record<string, string> = {}
  const tetap = 'Sudah ada catatan, jadi tidak dapat diubah. Tarik alokasi ini, lalu buat yang baru.'
  if (alokasi.mekanisme !== m.mekanisme) isian.mekanisme = tetap
  if (alokasi.sumberDana.id !== m.sumberDanaId) isian.sumberDanaId = tetap
  if (alokasi.pagu !== senFromText(m.pagu)) isian.pagu = tetap
  if (alokasi.unitId !== m.unitId) isian.unitId = tetap
  if (Object.keys(isian).length > 0) throw salah(isian)
}

/** Lays down a new allocation. The same twice is one. */
async function buat(tx: Transaksi, m: MasukanAlokasi): Promise<{ id: number }> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(72707391, ${m.tahun})::text`
  const [kembar] = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM dak_bidang WHERE tahun = ${m.tahun} AND unit_id = ${m.unitId} AND bidang = ${m.bidang} AND subbidang = ${m.subbidang} AND jenis = ${m.jenis} AND mekanisme = ${m.mekanisme}
      AND sumber_dana_id = ${m.sumberDanaId} AND pagu = ${m.pagu}::numeric AND ditarik IS NULL LIMIT 1`
  if (kembar) return kembar
  await periksaRujukan(tx, m)
  const [baru] = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO dak_bidang (tahun, unit_id, bidang, subbidang, jenis, mekanisme, sumber_dana_id, pagu, sub_kegiatan, sumber)
    VALUES (${m.tahun}, ${m.unitId}, ${m.bidang}, ${m.subbidang}, ${m.jenis}, ${m.mekanisme}, ${m.sumberDanaId}, ${m.pagu}::numeric, ${m.subKegiatan}::text[], ${m.sumber}) RETURNING id`
  if (!baru) throw new AppError('GANGGUAN')
  return baru
}

/** The unit as it stands: the form may name another one, which only an allocation without records can go to. */
async function unitKini(tx: Transaksi, bidangId: number): Promise<number> {
  const [row] = await tx.$queryRaw<{ unitId: number }[]>`SELECT unit_id AS "unitId" FROM dak_bidang WHERE id = ${bidangId}`
  return row?.unitId ?? 0
}

/** Writes a new allocation or changes one; for the office. @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN, BERSAMAAN, ISIAN_SALAH */
export async function simpanAlokasi(scope: OpdScope, m: MasukanAlokasi): Promise<{ id: number }> {
  if (scope.units !== '*') throw new AppError('TIDAK_BERHAK')
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const { bidangId } = m
    if (bidangId === null) {
      await periksaCara(tx, m)
      return buat(tx, m)
    }
    const tertahan = await tahanAlokasi(tx, scope, { unitId: await unitKini(tx, bidangId), bidangId })
    periksaVersi(tertahan.alokasi, m.versi)
    periksaTerkunci(tertahan, m)
    if (tertahan.alokasi.ditarik !== null) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Alokasi ini sudah ditarik. Berlakukan lagi lebih dulu bila perlu diubah.' })
    await periksaCara(tx, m)
    await periksaRujukan(tx, { ...m, tahun: tertahan.alokasi.tahun })
    await tx.$executeRaw`
      UPDATE dak_bidang SET unit_id = ${m.unitId}, bidang = ${m.bidang}, subbidang = ${m.subbidang}, jenis = ${m.jenis}, mekanisme = ${m.mekanisme}, sumber_dana_id = ${m.sumberDanaId},
        pagu = ${m.pagu}::numeric, sub_kegiatan = ${m.subKegiatan}::text[], sumber = ${m.sumber}, versi = versi + 1 WHERE id = ${bidangId}`
    return { id: bidangId }
  })
}

/** Takes an allocation back from a day on, with the reason; its records stay to be read. @throws AppError as above */
export async function tarikAlokasi(scope: OpdScope, { unitId, bidangId, versi, ditarik, alasan }: MasukanTarikAlokasi): Promise<void> {
  if (scope.units !== '*') throw new AppError('TIDAK_BERHAK')
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const { alokasi, tempat } = await tahanAlokasi(tx, scope, { unitId, bidangId })
    if (alokasi.ditarik === ditarik && alokasi.alasanTarik === alasan) return
    periksaVersi(alokasi, versi)
    if (alokasi.ditarik !== null) throw new AppError('BERSAMAAN', { pesan: `Alokasi ini sudah ditarik sejak ${tanggal(alokasi.ditarik)}.` })
    if (ditarik > tempat.hariIni) throw salah({ ditarik: `Tanggal ini belum tiba. Paling lambat hari ini, ${tanggal(tempat.hariIni)}.` })
    if (!ditarik.startsWith(`${alokasi.tahun}-`) && ditarik < `${alokasi.tahun}-01-01`) throw salah({ ditarik: `Tanggal ini mendahului tahun ${alokasi.tahun}.` })
    await tx.$executeRaw`UPDATE dak_bidang SET ditarik = ${ditarik}::date, alasan_tarik = ${alasan}, versi = versi + 1 WHERE id = ${bidangId}`
  })
}

/** Lets an allocation count again that was taken back by mistake. @throws AppError as above */
export async function pulihkanAlokasi(scope: OpdScope, { unitId, bidangId, versi }: MasukanPulihAlokasi): Promise<void> {
  if (scope.units !== '*') throw new AppError('TIDAK_BERHAK')
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const { alokasi } = await tahanAlokasi(tx, scope, { unitId, bidangId })
    if (alokasi.ditarik === null) return
    periksaVersi(alokasi, versi)
    const { tahun, bidang, subbidang, mekanisme, sumberDana } = alokasi
    const kembar = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM dak_bidang WHERE tahun = ${tahun} AND sumber_dana_id = ${sumberDana.id} AND mekanisme = ${mekanisme} AND lower(bidang) = lower(${bidang}) AND lower(subbidang) = lower(${subbidang}) AND ditarik IS NULL`
    if (kembar.length > 0) throw new AppError('SUDAH_ADA', { pesan: `Alokasi ${NAMA_MEKANISME[mekanisme]} bernama sama sudah berlaku. Tarik dulu yang itu.` })
    await tx.$executeRaw`UPDATE dak_bidang SET ditarik = NULL, alasan_tarik = NULL, versi = versi + 1 WHERE id = ${bidangId}`
  })
}
