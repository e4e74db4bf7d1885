import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis } from '@/lib/dasar/database/tulis'
import type { Jawaban, Pahaman, Pertanyaan } from '@/lib/lapor/berkas/types'
import { tahanBerkas } from './mutations-berkas'
import type { BasisBkad, IsiBerkas, StatusBerkasBkad } from './types'

/** What a reading gave: figures with what was understood and asked, or why the file was refused. */
export type HasilBaca = { isi: IsiBerkas; pahaman: Pahaman; pertanyaan: Pertanyaan[] } | { pesan: string; pahaman?: Pahaman }

interface BerkasBaru {
  tahun: number
  bulan: number
  nama: string
  sidik: string
  basis: BasisBkad
  hasil: HasilBaca
  /** the upload, kept while an answer may mean reading it again */
  berkas: Uint8Array
}

/** Days that an upload waits for its answers. */
const HARI_TUNGGU = 7
const statusBaca = (hasil: HasilBaca): StatusBerkasBkad => ('pesan' in hasil ? 'DITOLAK' : hasil.pertanyaan.length > 0 ? 'BERTANYA' : 'PRATINJAU')
const kolomBaca = (hasil: HasilBaca) => ({
  isi: JSON.stringify('isi' in hasil ? hasil.isi : {}), pahaman: JSON.stringify(hasil.pahaman ?? {}),
  pertanyaan: JSON.stringify('isi' in hasil ? hasil.pertanyaan : []), pesan: 'pesan' in hasil ? hasil.pesan : null,
})

/** Keeps a read file until it is saved or thrown away; a refused one with its sentence. @returns its id */
export async function simpanBerkas(scope: OpdScope, { tahun, bulan, nama, sidik, basis, hasil, berkas }: BerkasBaru): Promise<number> {
  return tulis(pelakuDari(scope, 'impor'), async (tx) => {
    const ada = await tx.$queryRaw<unknown[]>`SELECT 1 FROM tahun_anggaran WHERE tahun = ${tahun}`
    if (ada.length === 0) throw new AppError('TIDAK_DITEMUKAN', { pesan: `Tahun anggaran ${tahun} belum ada.` })
    await tx.$executeRaw`UPDATE bkad_berkas SET berkas = NULL WHERE berkas IS NOT NULL AND dibuat_pada < now() - make_interval(days => ${HARI_TUNGGU})`
    const { isi, pahaman, pertanyaan, pesan } = kolomBaca(hasil)
    const simpan = 'isi' in hasil && hasil.pertanyaan.length > 0 ? berkas : null
    const [row] = await tx.$queryRaw<{ id: number }[]>`
      INSERT INTO bkad_berkas (tahun, bulan, nama, sidik, basis, status, pesan, isi, pahaman, pertanyaan, berkas)
      VALUES (${tahun}, ${bulan}, ${nama}, ${sidik}, ${basis}::basis_bkad, ${statusBaca(hasil)}::status_berkas_bkad, ${pesan}, ${isi}::jsonb,
              ${pahaman}::jsonb, ${pertanyaan}::jsonb, ${simpan}::bytea) RETURNING id`
    return row?.id ?? 0
  })
}

const BASI = 'Pertanyaan tentang berkas ini berubah sejak halaman dibuka. Tidak ada yang disimpan; muat ulang untuk melihat yang baru.'

/**
 * Keeps answers together with what the file gave when it was read with them.
 * @param tanda the mark of the questions and answers that the reading began from @throws AppError BERSAMAAN when they have changed since
 */
export async function simpanBacaUlang(scope: OpdScope, { berkasId, tanda, jawaban, hasil }: { berkasId: number; tanda: string; jawaban: Jawaban; hasil: HasilBaca }): Promise<void> {
  await tulis(pelakuDari(scope, 'impor'), async (tx) => {
    const { status, pertanyaan: lama } = await tahanBerkas(tx, berkasId)
    if (status !== 'BERTANYA' && status !== 'PRATINJAU') throw new AppError('BERSAMAAN', { pesan: 'Berkas ini sudah diputuskan. Muat ulang halaman untuk melihatnya.' })
    const { isi, pahaman, pesan } = kolomBaca(hasil)
    // what was answered stays beside its answer; what is asked again has none
    const baru = 'isi' in hasil ? hasil.pertanyaan : []
    const pakai = Object.fromEntries(Object.entries(jawaban).filter(([kunci]) => !baru.some((satu) => satu.kunci === kunci)))
    const pertanyaan = JSON.stringify([...lama.filter(({ kunci }) => kunci in pakai), ...baru])
    const n = await tx.$executeRaw`
      UPDATE bkad_berkas SET jawaban = ${JSON.stringify(pakai)}::jsonb, status = ${statusBaca(hasil)}::status_berkas_bkad, isi = ${isi}::jsonb,
        pahaman = ${pahaman}::jsonb, pertanyaan = ${pertanyaan}::jsonb, pesan = ${pesan}, berkas = CASE WHEN ${pesan}::text IS NULL THEN berkas END
      WHERE id = ${berkasId} AND md5(pertanyaan::text || jawaban::text) = ${tanda}`
    if (n > 0) return
    // a second click of the same answers finds them kept
    const sama = await tx.$queryRaw<unknown[]>`SELECT 1 FROM bkad_berkas WHERE id = ${berkasId} AND jawaban @> ${JSON.stringify(pakai)}::jsonb`
    if (sama.length === 0) throw new AppError('BERSAMAAN', { pesan: BASI })
  })
}
