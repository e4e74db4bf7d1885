import { AppError } from '@/lib/dasar/akses/galat'
import { memuat, PERAN_KANTOR, pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { tahanUntukSimpan } from '@/lib/lapor/entri/mutations'
import type { AlamatLaporan, HasilSimpan } from '@/lib/lapor/entri/types'
import { simpanSel, type CaraSimpan, type MasukanSimpan } from '@/lib/lapor/pelaporan/mutations'
import { queryBerakhir } from './data'
import { tulisKas, tulisPagu } from './mutations-entri'

type Kolom = 'pengisi_pagu' | 'pengisi_anggaran_kas'

/** Whether the year lets this person fill in that part of the plan: the office always, the unit where the setting says so. */
async function pastikanPengisi(tx: Transaksi, scope: OpdScope, tahun: number, kolom: Kolom): Promise<void> {
  if (PERAN_KANTOR.includes(scope.peran)) return
  const [row] = await tx.$queryRaw<Record<Kolom, 'KANTOR' | 'UNIT'>[]>`
    SELECT pengisi_pagu::text AS pengisi_pagu, pengisi_anggaran_kas::text AS pengisi_anggaran_kas
    FROM tahun_anggaran WHERE tahun = ${tahun} FOR SHARE`
  if (row?.[kolom] === 'UNIT') return
  const apa = kolom === 'pengisi_pagu' ? 'Pagu' : 'Anggaran kas'
  throw new AppError('TIDAK_BERHAK', { pesan: `${apa} tahun ${tahun} diisi oleh Bagian Administrasi Pembangunan. Sampaikan perubahannya ke sana.` })
}

const olehKantor = (scope: OpdScope): boolean => PERAN_KANTOR.includes(scope.peran)

/** How pagu is written: where the year lets this person. */
export const caraPagu = (scope: OpdScope): CaraSimpan => ({
  jenis: 'pagu',
  setelahKirim: olehKantor(scope),
  tulis: async (tx, isian, sel, versi) => {
    await pastikanPengisi(tx, scope, isian.tahun, 'pengisi_pagu')
    await tulisPagu(tx, isian, sel, versi)
  },
})

/** How anggaran kas is written: where the year lets this person. */
export const caraKas = (scope: OpdScope): CaraSimpan => ({
  jenis: 'kas',
  setelahKirim: olehKantor(scope),
  tulis: async (tx, isian, sel, versi) => {
    await pastikanPengisi(tx, scope, isian.tahun, 'pengisi_anggaran_kas')
    await tulisKas(tx, isian, sel, versi)
  },
})

/** Pagu of existing lines in one APBD version (the one in force unless another is named). */
export const simpanPagu = (scope: OpdScope, masukan: MasukanSimpan): Promise<HasilSimpan> => simpanSel(scope, masukan, [caraPagu(scope)])

/** Twelve months of anggaran kas in one version (the one in force unless another is named). */
export const simpanAnggaranKas = (scope: OpdScope, masukan: MasukanSimpan): Promise<HasilSimpan> => simpanSel(scope, masukan, [caraKas(scope)])

export interface MasukanBaris extends AlamatLaporan {
  subKegiatanKode: string
  rekeningKode: string
  sumberDanaId: number
  /** canonical text, rupiah, >= 0 */
  nilai: string
  apbdVersiId?: number | undefined
}

async function cariSub(tx: Transaksi, { tahun, unitId, subKegiatanKode }: MasukanBaris): Promise<number> {
  const [nomenklatur] = await tx.$queryRaw<{ id: number }[]>`
    SELECT n.id FROM nomenklatur n JOIN tahun_anggaran t ON t.regulasi_kode = n.regulasi_kode
    WHERE t.tahun = ${tahun} AND n.kode = ${subKegiatanKode} AND n.tingkat = 'SUB_KEGIATAN'`
  if (!nomenklatur) throw new AppError('ISIAN_SALAH', { isian: { subKegiatan: `Kode ${subKegiatanKode} bukan sub-kegiatan tahun ${tahun}. Pilih dari daftar.` } })
  await tx.$executeRaw`
    INSERT INTO sub_kegiatan (tahun, unit_id, nomenklatur_id) VALUES (${tahun}, ${unitId}, ${nomenklatur.id})
    ON CONFLICT (tahun, unit_id, nomenklatur_id) DO NOTHING`
  const [sub] = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM sub_kegiatan WHERE tahun = ${tahun} AND unit_id = ${unitId} AND nomenklatur_id = ${nomenklatur.id}`
  if (!sub) throw new AppError('TIDAK_DITEMUKAN')
  return sub.id
}

/** An ended code takes no new lines; a line that exists already (in another version of the APBD) may be taken up again. */
async function pastikanDitawarkan(tx: Transaksi, masukan: MasukanBaris): Promise<void> {
  const akhir = await queryBerakhir(tx, masukan)
  if (akhir === null) return
  const [ada] = await tx.$queryRaw<unknown[]>`
    SELECT 1 AS satu FROM baris b JOIN sub_kegiatan s ON s.id = b.sub_kegiatan_id JOIN nomenklatur n ON n.id = s.nomenklatur_id
    WHERE s.tahun = ${masukan.tahun} AND s.unit_id = ${masukan.unitId} AND n.kode = ${masukan.subKegiatanKode}
      AND b.rekening_kode = ${masukan.rekeningKode} AND b.sumber_dana_id = ${masukan.sumberDanaId}`
  if (!ada) throw new AppError('ISIAN_SALAH', { isian: { [akhir.isian]: `Kode ${akhir.kode} sudah diakhiri, tidak dipakai untuk baris baru. Pilih kode lain.` } })
}

/**
 * A new budget line with its pagu in one APBD version. The same line twice is refused, so a double click adds nothing.
 * @throws AppError SUDAH_ADA, ISIAN_SALAH, TIDAK_BERHAK, PERIODE_TERTUTUP
 */
export async function tambahBaris(scope: OpdScope, masukan: MasukanBaris): Promise<{ barisId: number }> {
  if (!memuat(scope, masukan.unitId)) throw new AppError('TIDAK_BERHAK')
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tahanUntukSimpan(tx, masukan, olehKantor(scope))
    await pastikanPengisi(tx, scope, masukan.tahun, 'pengisi_pagu')
    await pastikanDitawarkan(tx, masukan)
    const subId = await cariSub(tx, masukan)
    const [rekening] = await tx.$queryRaw<unknown[]>`SELECT 1 FROM rekening WHERE kode = ${masukan.rekeningKode}`
    if (!rekening) throw new AppError('ISIAN_SALAH', { isian: { rekening: `Kode ${masukan.rekeningKode} bukan rekening belanja. Pilih dari daftar.` } })
    await tx.$executeRaw`
      INSERT INTO baris (tahun, unit_id, sub_kegiatan_id, rekening_kode, sumber_dana_id)
      VALUES (${masukan.tahun}, ${masukan.unitId}, ${subId}, ${masukan.rekeningKode}, ${masukan.sumberDanaId})
      ON CONFLICT (sub_kegiatan_id, rekening_kode, sumber_dana_id) DO NOTHING`
    const [baris] = await tx.$queryRaw<{ id: number; apbd: number | null; ada: boolean }[]>`
      SELECT b.id, v.id AS apbd, EXISTS (SELECT 1 FROM pagu p WHERE p.baris_id = b.id AND p.apbd_versi_id = v.id) AS ada
      FROM baris b LEFT JOIN apbd_versi v ON v.tahun = b.tahun
        AND v.id = coalesce(${masukan.apbdVersiId ?? null}::int, apbd_versi_pada(${masukan.tahun}, ${masukan.bulan}))
      WHERE b.sub_kegiatan_id = ${subId} AND b.rekening_kode = ${masukan.rekeningKode} AND b.sumber_dana_id = ${masukan.sumberDanaId}
      FOR NO KEY UPDATE OF b`
    if (!baris) throw new AppError('TIDAK_DITEMUKAN')
    if (baris.ada) throw new AppError('SUDAH_ADA', { pesan: 'Baris dengan sub-kegiatan, rekening, dan sumber dana ini sudah ada. Ubah pagunya di tabel.' })
    await tulisPagu(tx, masukan, [{ kunci: `pagu.${baris.id}`, sebelum: null, sesudah: masukan.nilai }], { apbdVersiId: baris.apbd, kasVersiId: null })
    return { barisId: baris.id }
  })
}
