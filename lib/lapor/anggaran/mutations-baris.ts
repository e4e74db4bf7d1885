import { AppError } from '@/lib/dasar/akses/galat'
import { memuat, pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { tahanUntukSimpan } from '@/lib/lapor/entri/mutations'
import type { AlamatLaporan } from '@/lib/lapor/entri/types'
import type { NilaiSel } from '@/lib/lapor/entri/utils'
import { queryBerakhir } from './data'
import { tulisKas, tulisPagu } from './mutations-entri'
import { olehKantor, pastikanPengisi } from './mutations-pengisi'

export interface MasukanBaris extends AlamatLaporan {
  subKegiatanKode: string
  rekeningKode: string
  sumberDanaId: number
  /** canonical text, rupiah, >= 0 */
  nilai: string
  apbdVersiId?: number | undefined
  /** twelve months of its anggaran kas, where they come with it */
  kas?: readonly NilaiSel[]
  kasVersiId?: number | null
}

/** A line that was made, with the names of what it is made of. */
export interface BarisBaru {
  barisId: number
  /** "1.01.01.2.01.01 Perencanaan" */
  sub: string
  /** "5.1.02 Belanja Barang" */
  rekening: string
  sumberDana: string
}

interface Kode {
  nomenklaturId: number | null
  sub: string
  rekening: string | null
  sumberDana: string | null
}

/** What the codes stand for. @throws AppError ISIAN_SALAH with a sentence at the field of each that is unknown */
async function bacaKode(tx: Transaksi, { tahun, subKegiatanKode, rekeningKode, sumberDanaId }: MasukanBaris): Promise<{ nomenklaturId: number; sub: string; rekening: string; sumberDana: string }> {
  const [row] = await tx.$queryRaw<Kode[]>`
    SELECT n.id AS "nomenklaturId", n.kode || ' ' || n.nama AS sub, r.kode || ' ' || r.nama AS rekening, d.nama AS "sumberDana"
    FROM tahun_anggaran t LEFT JOIN nomenklatur n ON n.regulasi_kode = t.regulasi_kode AND n.kode = ${subKegiatanKode} AND n.tingkat = 'SUB_KEGIATAN'
    LEFT JOIN rekening r ON r.kode = ${rekeningKode} LEFT JOIN sumber_dana d ON d.id = ${sumberDanaId} WHERE t.tahun = ${tahun}`
  const { nomenklaturId = null, sub = '', rekening = null, sumberDana = null } = row ?? {}
  if (nomenklaturId !== null && rekening !== null && sumberDana !== null) return { nomenklaturId, sub, rekening, sumberDana }
  throw new AppError('ISIAN_SALAH', {
    isian: {
      ...(nomenklaturId === null ? { subKegiatan: `Kode ${subKegiatanKode} bukan sub-kegiatan tahun ${tahun}. Pilih dari daftar.` } : {}),
      ...(rekening === null ? { rekening: `Kode ${rekeningKode} bukan rekening belanja. Pilih dari daftar.` } : {}),
      ...(sumberDana === null ? { sumberDana: 'Pilih sumber dana dari daftar.' } : {}),
    },
  })
}

/** The unit's own sub-kegiatan, begun where it has none of that code yet. */
async function mulaiSub(tx: Transaksi, { tahun, unitId }: MasukanBaris, nomenklaturId: number): Promise<number> {
  await tx.$executeRaw`
    INSERT INTO sub_kegiatan (tahun, unit_id, nomenklatur_id) VALUES (${tahun}, ${unitId}, ${nomenklaturId})
    ON CONFLICT (tahun, unit_id, nomenklatur_id) DO NOTHING`
  // shared, as a removal of it takes it alone: it stays while a line is put below it
  const [sub] = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM sub_kegiatan WHERE tahun = ${tahun} AND unit_id = ${unitId} AND nomenklatur_id = ${nomenklaturId} FOR KEY SHARE`
  if (!sub) throw new AppError('BERSAMAAN')
  return sub.id
}

/** An ended code takes no new lines; a line that exists already (in another version of the APBD) may be taken up again. */
async function pastikanDitawarkan(tx: Transaksi, masukan: MasukanBaris, subId: number): Promise<void> {
  const akhir = await queryBerakhir(tx, masukan)
  if (akhir === null) return
  const [ada] = await tx.$queryRaw<unknown[]>`
    SELECT 1 AS satu FROM baris WHERE sub_kegiatan_id = ${subId} AND rekening_kode = ${masukan.rekeningKode} AND sumber_dana_id = ${masukan.sumberDanaId}`
  if (!ada) throw new AppError('ISIAN_SALAH', { isian: { [akhir.isian]: `Kode ${akhir.kode} sudah diakhiri, tidak dipakai untuk baris baru. Pilih kode lain.` } })
}

/** The months that come with a new line. @throws AppError TIDAK_BERHAK, PERIODE_TERTUTUP */
async function isiKas(tx: Transaksi, scope: OpdScope, masukan: MasukanBaris, barisId: number): Promise<void> {
  const sel = (masukan.kas ?? []).flatMap((sesudah, i) => (sesudah === null ? [] : [{ kunci: `kas.${barisId}.${i + 1}`, sebelum: null, sesudah }]))
  if (sel.length === 0) return
  await pastikanPengisi(tx, scope, masukan.tahun, 'pengisi_anggaran_kas')
  await tulisKas(tx, masukan, sel, { apbdVersiId: null, kasVersiId: masukan.kasVersiId ?? null })
}

/**
 * A new budget line with its pagu in one APBD version, and its anggaran kas where that is given, inside a transaction of the caller.
 * @throws AppError SUDAH_ADA, ISIAN_SALAH, TIDAK_BERHAK, PERIODE_TERTUTUP, SUDAH_DIAJUKAN
 */
export async function tambahBarisDalam(tx: Transaksi, scope: OpdScope, masukan: MasukanBaris): Promise<BarisBaru> {
  if (!memuat(scope, masukan.unitId)) throw new AppError('TIDAK_BERHAK')
  await tahanUntukSimpan(tx, masukan, olehKantor(scope))
  await pastikanPengisi(tx, scope, masukan.tahun, 'pengisi_pagu')
  const { nomenklaturId, ...nama } = await bacaKode(tx, masukan)
  const subId = await mulaiSub(tx, masukan, nomenklaturId)
  await pastikanDitawarkan(tx, masukan, subId)
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
  if (!baris) throw new AppError('BERSAMAAN')
  if (baris.ada) {
    const pesan = `Baris ${nama.rekening} (${nama.sumberDana}) pada sub-kegiatan ini sudah ada. Ubah pagunya di tabel.`
    throw new AppError('SUDAH_ADA', { pesan, isian: { rekening: pesan } })
  }
  await tulisPagu(tx, masukan, [{ kunci: `pagu.${baris.id}`, sebelum: null, sesudah: masukan.nilai }], { apbdVersiId: baris.apbd, kasVersiId: null })
  await isiKas(tx, scope, masukan, baris.id)
  return { barisId: baris.id, ...nama }
}

/** The same in a transaction of its own. The same line twice is refused, so a double click adds nothing. @throws as tambahBarisDalam */
export const tambahBaris = (scope: OpdScope, masukan: MasukanBaris): Promise<BarisBaru> => {
  if (!memuat(scope, masukan.unitId)) return Promise.reject(new AppError('TIDAK_BERHAK'))
  return tulis(pelakuDari(scope, 'form'), (tx) => tambahBarisDalam(tx, scope, masukan))
}
