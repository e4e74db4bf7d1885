import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { bilangan } from '@/lib/dasar/format/angka'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { queryTema } from './data'
import type { MasukanTema } from './schema'
import type { ButirTanda, ButirUrung, Putusan } from './types'

export interface TempatTanda {
  tahun: number
  /** number of the APBD version from which the decision holds */
  urutan: number
  tema: string
}

interface Kini extends ButirTanda {
  putusan: Putusan
  asal: 'KETIK' | 'USUL'
  oleh: string
}

/** Locks the theme and the version until the transaction ends: decisions about them are written one after the other. */
async function tahan(tx: Transaksi, { tahun, urutan, tema }: TempatTanda): Promise<number> {
  const [milik] = await tx.$queryRaw<{ berakhir: boolean }[]>`SELECT berakhir FROM tema WHERE kode = ${tema} FOR NO KEY UPDATE`
  if (!milik) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Tema ini tidak ada. Muat ulang halaman.' })
  const [versi] = await tx.$queryRaw<{ id: number }[]>`SELECT id FROM apbd_versi WHERE tahun = ${tahun} AND urutan = ${urutan}`
  if (!versi) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Versi APBD ini tidak ada. Muat ulang halaman.' })
  return versi.id
}

const queryKini = (tx: Transaksi, versiId: number, tema: string, subIds: readonly number[]): Promise<Kini[]> => tx.$queryRaw<Kini[]>`
  SELECT t.sub_kegiatan_id AS "subId", t.versi, t.putusan, t.asal, coalesce(p.nama, t.diubah_oleh) AS oleh
  FROM tema_tanda t LEFT JOIN pengguna p ON p.id = t.diubah_oleh
  WHERE t.apbd_versi_id = ${versiId} AND t.tema_kode = ${tema} AND t.sub_kegiatan_id = ANY(${[...subIds]}::int[])`

/** Puts a decision there for each of these sub-kegiatan, or changes the one that is there. */
async function tulisTanda(tx: Transaksi, versiId: number, { tahun, tema }: TempatTanda, isi: readonly { subId: number; putusan: Putusan; asal: string }[]): Promise<void> {
  if (isi.length === 0) return
  await tx.$executeRaw`
    INSERT INTO tema_tanda (apbd_versi_id, sub_kegiatan_id, tema_kode, tahun, unit_id, putusan, asal)
    SELECT ${versiId}, s.id, ${tema}, s.tahun, s.unit_id, x.putusan, x.asal
    FROM unnest(${isi.map(({ subId }) => subId)}::int[], ${isi.map(({ putusan }) => putusan)}::text[], ${isi.map(({ asal }) => asal)}::text[]) AS x(sub_id, putusan, asal)
    JOIN sub_kegiatan s ON s.id = x.sub_id AND s.tahun = ${tahun}
    ON CONFLICT (apbd_versi_id, sub_kegiatan_id, tema_kode) DO UPDATE SET putusan = excluded.putusan, asal = excluded.asal, versi = tema_tanda.versi + 1`
}

const hapusTanda = (tx: Transaksi, versiId: number, tema: string, subIds: readonly number[]): Promise<number> =>
  tx.$executeRaw`DELETE FROM tema_tanda WHERE apbd_versi_id = ${versiId} AND tema_kode = ${tema} AND sub_kegiatan_id = ANY(${[...subIds]}::int[])`

function pastikanSama(kini: ReadonlyMap<number, Kini>, butir: readonly ButirTanda[]): void {
  const berubah = butir.filter(({ subId, versi }) => (kini.get(subId)?.versi ?? 0) !== versi)
  const [pertama] = berubah
  if (!pertama) return
  const oleh = kini.get(pertama.subId)?.oleh
  throw new AppError('BERSAMAAN', { pesan: `${bilangan(berubah.length)} dari yang dipilih sudah diputus ulang${oleh === undefined ? '' : ` oleh ${oleh}`} sejak halaman ini dibuka. Belum ada yang dicatat; muat ulang daftar lalu periksa lagi.` })
}

/** Each sub-kegiatan once, however often it was sent. @throws AppError ISIAN_SALAH where it was sent with two contents */
function sekali<T extends { subId: number }>(butir: readonly T[]): T[] {
  const hasil = [...new Map(butir.map((satu) => [JSON.stringify(Object.entries(satu).sort(([a], [b]) => (a < b ? -1 : 1))), satu])).values()]
  if (new Set(hasil.map(({ subId }) => subId)).size !== hasil.length) throw new AppError('ISIAN_SALAH', { pesan: 'Satu sub-kegiatan terkirim dua kali dengan isi berbeda. Belum ada yang dicatat; muat ulang daftar lalu pilih lagi.' })
  return hasil
}

export interface HasilPutus {
  /** rows that changed */
  berubah: number
  /** rows that stood so already */
  sama: number
  /** what they were, to be put back */
  urung: ButirUrung[]
}

/**
 * Decides about sub-kegiatan and a theme from an APBD version on; BATAL takes the decision of that version back. What stands so already is
 * left alone, so that the same press twice is one.
 * @param usul whether a sub-kegiatan (id) is proposed: kept as where the decision came from
 * @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN, BERSAMAAN where a row is not what was looked at
 */
export async function putuskan(scope: OpdScope, tempat: TempatTanda, putusan: Putusan | 'BATAL', dipilih: readonly ButirTanda[], usul: ReadonlySet<number>): Promise<HasilPutus> {
  if (scope.units !== '*') throw new AppError('TIDAK_BERHAK')
  const butir = sekali(dipilih)
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const versiId = await tahan(tx, tempat)
    const kini = new Map((await queryKini(tx, versiId, tempat.tema, butir.map(({ subId }) => subId))).map((satu) => [satu.subId, satu]))
    const ubah = butir.filter(({ subId }) => (kini.get(subId)?.putusan ?? 'BATAL') !== putusan)
    pastikanSama(kini, ubah)
    if (putusan === 'BATAL') await hapusTanda(tx, versiId, tempat.tema, ubah.map(({ subId }) => subId))
    else await tulisTanda(tx, versiId, tempat, ubah.map(({ subId }) => ({ subId, putusan, asal: usul.has(subId) ? 'USUL' : 'KETIK' })))
    const sesudah = new Map((await queryKini(tx, versiId, tempat.tema, ubah.map(({ subId }) => subId))).map((satu) => [satu.subId, satu.versi]))
    // a sub-kegiatan of another year, or none: it was not in the list
    if (putusan !== 'BATAL' && sesudah.size !== ubah.length) throw new AppError('TIDAK_DITEMUKAN')
    return {
      berubah: ubah.length, sama: butir.length - ubah.length,
      urung: ubah.map(({ subId }) => ({ subId, versi: sesudah.get(subId) ?? 0, semula: kini.get(subId)?.putusan ?? null, asal: kini.get(subId)?.asal ?? 'KETIK' })),
    }
  })
}

/** Puts back what rows were before they were decided. @throws AppError BERSAMAAN where somebody decided anew since */
export async function urungkan(scope: OpdScope, tempat: TempatTanda, dipilih: readonly ButirUrung[]): Promise<number> {
  if (scope.units !== '*') throw new AppError('TIDAK_BERHAK')
  const butir = sekali(dipilih)
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const versiId = await tahan(tx, tempat)
    const kini = new Map((await queryKini(tx, versiId, tempat.tema, butir.map(({ subId }) => subId))).map((satu) => [satu.subId, satu]))
    const belum = butir.filter(({ subId, semula }) => (kini.get(subId)?.putusan ?? null) !== semula)
    pastikanSama(kini, belum)
    await hapusTanda(tx, versiId, tempat.tema, belum.filter(({ semula }) => semula === null).map(({ subId }) => subId))
    await tulisTanda(tx, versiId, tempat, belum.flatMap(({ subId, semula, asal }) => (semula === null ? [] : [{ subId, putusan: semula, asal }])))
    return belum.length
  })
}

/** Lays down a theme (`versi` 0) or changes one. The same twice is one. @throws AppError TIDAK_BERHAK, SUDAH_ADA, TIDAK_DITEMUKAN, BERSAMAAN */
export async function simpanTema(scope: OpdScope, { versi, ...isi }: MasukanTema): Promise<void> {
  if (scope.units !== '*') throw new AppError('TIDAK_BERHAK')
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM tema WHERE kode = ${isi.kode} FOR NO KEY UPDATE`
    const kini = (await queryTema(tx)).find(({ kode }) => kode === isi.kode)
    const sama = kini !== undefined && JSON.stringify([kini.nama, kini.urutan, kini.definisi, kini.dasar, kini.polaKode, kini.polaNama, kini.berakhir]) === JSON.stringify([isi.nama, isi.urutan, isi.definisi, isi.dasar, isi.polaKode, isi.polaNama, isi.berakhir])
    if (sama) return
    if (versi === 0 && kini !== undefined) throw new AppError('SUDAH_ADA', { isian: { kode: `Kode ini sudah dipakai tema ${kini.nama}.` } })
    if (versi > 0 && kini === undefined) throw new AppError('TIDAK_DITEMUKAN')
    if (kini !== undefined && kini.versi !== versi) throw new AppError('BERSAMAAN', { pesan: `Tema ini sudah diubah ${kini.oleh ?? ''}, ${waktuWib(kini.pada)}. Yang Anda tulis belum disimpan; buka halaman ini di tab lain untuk melihat isinya.` })
    await tx.$executeRaw`
      INSERT INTO tema (kode, nama, urutan, definisi, dasar, pola_kode, pola_nama, berakhir)
      VALUES (${isi.kode}, ${isi.nama}, ${isi.urutan}, ${isi.definisi}, ${isi.dasar}, ${[...isi.polaKode]}::text[], ${[...isi.polaNama]}::text[], ${isi.berakhir})
      ON CONFLICT (kode) DO UPDATE SET nama = excluded.nama, urutan = excluded.urutan, definisi = excluded.definisi, dasar = excluded.dasar,
        pola_kode = excluded.pola_kode, pola_nama = excluded.pola_nama, berakhir = excluded.berakhir, versi = ${Prisma.sql`tema.versi + 1`}`
  })
}
