import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { tanggal } from '@/lib/dasar/format/tanggal'
import type { BerkasRup, HasilRup } from './data'
import { golongkanBerkas } from './dunia'
import { belumDijawab } from './golong/golongkan'
import { yangDipahami } from './golong/kontrol'
import type { ButirRup, HilangRup, IsiPaket } from './golong/types'
import { tahanBerkasRup } from './mutations-tahan'
import type { MasukanTerapRup } from './schema'
import { tandaRup } from './tanda'

type Siap = ButirRup & { unitId: number; isi: IsiPaket }
interface Tulisan { id: number; unitId: number; isi: IsiPaket; rup: string | null; sebab: string | null }

const KOLOM = Prisma.raw(`id int, "unitId" int, sebab text, "subId" int, "kodeRup" text, nama text, jenis text, metode text, pagu numeric, hps numeric, "sumberDana" text, lokasi text, pemilihan smallint, kontrak smallint, selesai smallint, status text`)
const rata = (daftar: readonly Tulisan[]): string => JSON.stringify(daftar.map(({ id, unitId, isi, sebab }) => ({ id, unitId, sebab, ...isi })))

async function tambahPaket(tx: Transaksi, tahun: number, daftar: readonly Siap[]): Promise<Tulisan[]> {
  if (daftar.length === 0) return []
  const nomor = await tx.$queryRaw<{ id: number }[]>`SELECT nextval(pg_get_serial_sequence('paket', 'id'))::int AS id FROM generate_series(1, ${daftar.length})`
  const tulisan = daftar.map(({ unitId, isi, rup }, i): Tulisan => ({ id: nomor[i]?.id ?? 0, unitId, isi, rup, sebab: null }))
  await tx.$executeRaw`
    INSERT INTO paket (id, tahun, unit_id, sub_kegiatan_id, kode_rup, nama, jenis, metode, pagu, hps, sumber_dana, lokasi, rencana_pemilihan, rencana_kontrak, rencana_selesai) OVERRIDING SYSTEM VALUE
    SELECT id, ${tahun}::smallint, "unitId", "subId", "kodeRup", nama, jenis, metode, pagu, hps, "sumberDana", lokasi, pemilihan, kontrak, selesai FROM jsonb_to_recordset(${rata(tulisan)}::jsonb) AS x(${KOLOM}) ORDER BY id`
  return tulisan
}

async function ubahPaket(tx: Transaksi, daftar: readonly Tulisan[]): Promise<void> {
  if (daftar.length === 0) return
  await tx.$executeRaw`
    UPDATE paket p SET sub_kegiatan_id = x."subId", kode_rup = x."kodeRup", nama = x.nama, jenis = x.jenis, metode = x.metode, pagu = x.pagu, hps = x.hps, sumber_dana = x."sumberDana", lokasi = x.lokasi,
      rencana_pemilihan = x.pemilihan, rencana_kontrak = x.kontrak, rencana_selesai = x.selesai, status = x.status, versi = p.versi + 1,
      penjelasan = CASE WHEN x.sebab IS NULL THEN p.penjelasan ELSE left(concat_ws(' ', p.penjelasan, x.sebab), 1000) END
    FROM jsonb_to_recordset(${rata(daftar)}::jsonb) AS x(${KOLOM}) WHERE p.id = x.id AND p.unit_id = x."unitId"`
}

/** Notes the day of the announcement; the sentence says whether the file tells it or only that it had happened by then. */
async function catatRup(tx: Transaksi, { tahun, perTanggal }: BerkasRup, daftar: readonly (Tulisan & { disebut: boolean })[]): Promise<void> {
  const isi = daftar.flatMap(({ id, unitId, rup, disebut }) => (rup === null ? [] : [{ id, unitId, rup, keterangan: disebut ? 'Tanggal pengumuman menurut daftar RUP' : `Ada di daftar RUP per ${tanggal(perTanggal)}; tanggal pengumumannya tidak disebut` }]))
  if (isi.length === 0) return
  await tx.$executeRaw`
    INSERT INTO paket_tahap (paket_id, unit_id, tahun, tahap, tanggal, keterangan)
    SELECT x.id, x."unitId", ${tahun}::smallint, 'RUP', x.rup, x.keterangan FROM jsonb_to_recordset(${JSON.stringify(isi)}::jsonb) AS x(id int, "unitId" int, rup date, keterangan text) ORDER BY x.id`
}

async function batalkanHilang(tx: Transaksi, { nama, perTanggal }: BerkasRup, daftar: readonly HilangRup[]): Promise<number> {
  const pilih = daftar.filter(({ batalkan }) => batalkan)
  if (pilih.length === 0) return 0
  const sebab = `Tidak ada lagi di RUP menurut berkas ${nama.slice(0, 120)} per ${tanggal(perTanggal)}.`
  await tx.$executeRaw`
    UPDATE paket SET status = 'DIBATALKAN', versi = versi + 1, penjelasan = left(concat_ws(' ', penjelasan, ${sebab}::text), 1000) WHERE id = ANY (${pilih.map(({ paketId }) => paketId)}::int[])`
  return pilih.length
}

const siap = (butir: readonly ButirRup[], ...keadaan: ButirRup['keadaan'][]): Siap[] => butir.filter((satu): satu is Siap => keadaan.includes(satu.keadaan) && satu.isi !== null && satu.unitId !== null)

/**
 * Writes what the preview showed, all or nothing, against the packages as they stand now. Twice does it once.
 * @throws AppError TIDAK_DITEMUKAN, ISIAN_SALAH (open questions, to be understood), BERSAMAAN (something changed since the preview)
 */
export async function terapkanRup(scope: OpdScope, { berkasId, tanda, paham }: MasukanTerapRup): Promise<HasilRup & { sudah: boolean }> {
  return tulis(pelakuDari(scope, 'impor'), async (tx) => {
    const berkas = await tahanBerkasRup(tx, scope, berkasId)
    if (berkas.hasil !== null) return { ...berkas.hasil, sudah: true }
    if (berkas.ditolak !== null) throw new AppError('ISIAN_SALAH', { pesan: berkas.ditolak })
    await tx.$executeRaw`LOCK TABLE paket IN SHARE ROW EXCLUSIVE MODE`
    const { golongan } = await golongkanBerkas(tx, scope, berkas)
    const { butir, hilang } = golongan
    if (belumDijawab(golongan, berkas.putusan).length > 0 || butir.some(({ keadaan }) => keadaan === 'TANYA')) throw new AppError('ISIAN_SALAH', { pesan: 'Masih ada pertanyaan yang belum dijawab. Jawab dulu, lalu simpan.' })
    if (tandaRup(golongan, berkas.putusan) !== tanda) throw new AppError('BERSAMAAN', { pesan: 'Paket atau jawaban berubah sejak halaman ini dibuka. Belum ada yang disimpan; muat ulang halaman, periksa perbandingan yang baru, lalu simpan lagi.' })
    if (!paham && yangDipahami(golongan, berkas.pahaman).length > 0) throw new AppError('ISIAN_SALAH', { isian: { paham: 'Centang bahwa Anda mengerti apa yang tidak ikut disimpan.' } })
    const baru = siap(butir, 'BARU')
    const ubah = siap(butir, 'BERUBAH', 'BATAL')
    const lama = ubah.map(({ paketId, unitId, isi, rup, sebab, keadaan }): Tulisan => ({ id: paketId ?? 0, unitId, isi, rup, sebab: keadaan === 'BATAL' ? sebab : null }))
    const disebut = [...baru, ...ubah].map(({ baris, rup }) => baris.diumumkan === rup)
    const tulisan = await tambahPaket(tx, berkas.tahun, baru)
    await ubahPaket(tx, lama)
    await catatRup(tx, berkas, [...tulisan, ...lama].map((satu, i) => ({ ...satu, disebut: disebut[i] ?? false })))
    const dibatalkan = siap(butir, 'BATAL').length + await batalkanHilang(tx, berkas, hilang)
    const hasil: HasilRup = { baru: baru.length, berubah: siap(butir, 'BERUBAH').length, dibatalkan, sama: butir.filter(({ keadaan }) => keadaan === 'SAMA').length }
    await tx.$executeRaw`UPDATE rup_berkas SET diterapkan_pada = now(), hasil = ${JSON.stringify(hasil)}::jsonb WHERE id = ${berkasId}::uuid`
    await tx.$executeRaw`DELETE FROM rup_baris WHERE berkas_id = ${berkasId}::uuid`
    return { ...hasil, sudah: false }
  }, { batasMs: 90_000 })
}
