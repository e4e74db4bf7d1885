import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { dalamLingkup } from '@/lib/dasar/database/lingkup'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { queryPaketMilik, querySubMilik, queryTempat, queryTempatPaket } from './data'
import type { MasukanTempatPaket, MasukanTempatSub, MasukanTerapTempat } from './schema'

/** Places of one year are written one after the other: two people who confirm the same row do not both write it. */
const kunci = (tx: Transaksi, tahun: number): Promise<unknown> => tx.$queryRaw`SELECT pg_advisory_xact_lock(72707402, ${tahun})::text`
const tulisIds = (daftar: readonly { wilayahId: number }[]): string => daftar.map(({ wilayahId }) => wilayahId).sort((a, b) => a - b).join(',')

/** @returns whether there is something to write @throws AppError BERSAMAAN when the places are no longer what was seen */
function berubah(kini: string, terlihat: string, baru: readonly number[]): boolean {
  if (kini === baru.join(',')) return false
  if (kini !== terlihat) throw new AppError('BERSAMAAN', { pesan: 'Tempat ini sudah diubah orang lain. Pilihan Anda belum disimpan; buka halaman ini di tab lain untuk melihat isinya.' })
  return true
}

/** The places of a sub-kegiatan, or of one line of it, as a whole set; an empty one takes them away. @throws AppError TIDAK_DITEMUKAN, BERSAMAAN */
export async function simpanTempatSub(scope: OpdScope, m: MasukanTempatSub): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const milik = await querySubMilik(tx, scope, m.subKegiatanId)
    if (milik?.unitId !== m.unitId) throw new AppError('TIDAK_DITEMUKAN')
    await kunci(tx, milik.tahun)
    const kini = (await queryTempat(tx, scope, milik.tahun, m.subKegiatanId)).filter(({ barisId }) => barisId === m.barisId)
    if (!berubah(tulisIds(kini), m.terlihat[String(m.barisId ?? 0)] ?? '', m.wilayah)) return
    const buang = kini.filter(({ wilayahId }) => !m.wilayah.includes(wilayahId)).map(({ id }) => id)
    const tambah = m.wilayah.filter((id) => !kini.some(({ wilayahId }) => wilayahId === id))
    await tx.$executeRaw`DELETE FROM tempat WHERE id = ANY (${buang}::int[])`
    await tx.$executeRaw`INSERT INTO tempat (tahun, unit_id, sub_kegiatan_id, baris_id, wilayah_id, asal)
      SELECT ${milik.tahun}, ${milik.unitId}, ${m.subKegiatanId}, ${m.barisId}::int, w, 'KETIK' FROM unnest(${tambah}::int[]) w`
  })
}

/** The places of a package as a whole set. @throws AppError TIDAK_DITEMUKAN, BERSAMAAN */
export async function simpanTempatPaket(scope: OpdScope, m: MasukanTempatPaket): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const milik = await queryPaketMilik(tx, scope, m.paketId)
    if (milik?.unitId !== m.unitId) throw new AppError('TIDAK_DITEMUKAN')
    await kunci(tx, milik.tahun)
    const kini = await queryTempatPaket(tx, scope, milik.tahun, m.paketId)
    if (!berubah(tulisIds(kini), m.terlihat, m.wilayah)) return
    await tx.$executeRaw`DELETE FROM paket_tempat WHERE paket_id = ${m.paketId} AND NOT wilayah_id = ANY (${m.wilayah}::int[])`
    // only what is new: a place that ended takes nothing, not even what it has
    const tambah = m.wilayah.filter((id) => !kini.some(({ wilayahId }) => wilayahId === id))
    await tx.$executeRaw`INSERT INTO paket_tempat (paket_id, tahun, unit_id, wilayah_id) SELECT ${m.paketId}, ${milik.tahun}, ${milik.unitId}, w FROM unnest(${tambah}::int[]) w`
  })
}

export interface HasilTerap {
  /** sub-kegiatan and packages that got places */
  sasaran: number
  /** those that had places meanwhile: left as they are */
  dilewati: number
  /** what was written, for `urungkanTempat`: sub-kegiatan with ids of their places, packages with their places, "5:1,5:2;7:4,8:4" */
  ditulis: string
}

/**
 * Gives places to many sub-kegiatan and packages that have none, all or nothing. What has places meanwhile is left as it is, so that a second
 * click, and a second person, change nothing.
 * @throws AppError TIDAK_DITEMUKAN when one of them is not within the scope
 */
export async function terapkanTempat(scope: OpdScope, { tahun, butir, wilayah }: MasukanTerapTempat): Promise<HasilTerap> {
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    await kunci(tx, tahun)
    const isi = (jenis: 'SUB' | 'PAKET'): string => JSON.stringify(butir.filter((satu) => satu.jenis === jenis).flatMap(({ id, wilayahIds }) => (wilayah.length > 0 ? wilayah : wilayahIds).map((w) => ({ id, w }))))
    await pastikanSemua(tx, scope, tahun, butir)
    const asal = wilayah.length > 0 ? 'KETIK' : 'USUL'
    const sub = await tx.$queryRaw<{ id: number; sasaran: number }[]>`
      INSERT INTO tempat (tahun, unit_id, sub_kegiatan_id, wilayah_id, asal)
      SELECT DISTINCT s.tahun, s.unit_id, s.id, x.w, ${asal} FROM jsonb_to_recordset(${isi('SUB')}::jsonb) AS x(id int, w int) JOIN sub_kegiatan s ON s.id = x.id AND s.tahun = ${tahun}
      WHERE NOT EXISTS (SELECT FROM tempat t WHERE t.sub_kegiatan_id = s.id AND t.baris_id IS NULL) RETURNING id, sub_kegiatan_id AS sasaran`
    const paket = await tx.$queryRaw<{ id: number; w: number }[]>`
      INSERT INTO paket_tempat (paket_id, tahun, unit_id, wilayah_id)
      SELECT DISTINCT p.id, p.tahun, p.unit_id, x.w FROM jsonb_to_recordset(${isi('PAKET')}::jsonb) AS x(id int, w int) JOIN paket p ON p.id = x.id AND p.tahun = ${tahun}
      WHERE NOT EXISTS (SELECT FROM paket_tempat t WHERE t.paket_id = p.id) RETURNING paket_id AS id, wilayah_id AS w`
    const sasaran = new Set(sub.map((satu) => satu.sasaran)).size + new Set(paket.map(({ id }) => id)).size
    return { sasaran, dilewati: new Set(butir.map(({ jenis, id }) => `${jenis}:${id}`)).size - sasaran, ditulis: `${sub.map(({ sasaran: s, id }) => `${s}:${id}`).join(',')};${paket.map(({ id, w }) => `${id}:${w}`).join(',')}` }
  })
}

/** Every row that was ticked is one of the year and within the scope. @throws AppError TIDAK_DITEMUKAN */
async function pastikanSemua(tx: Transaksi, scope: OpdScope, tahun: number, butir: MasukanTerapTempat['butir']): Promise<void> {
  const ids = (jenis: 'SUB' | 'PAKET'): number[] => [...new Set(butir.filter((satu) => satu.jenis === jenis).map(({ id }) => id))]
  const [ada] = await tx.$queryRaw<{ sub: number; paket: number }[]>`
    SELECT (SELECT count(*) FROM sub_kegiatan WHERE tahun = ${tahun} AND id = ANY (${ids('SUB')}::int[]) AND ${dalamLingkup(scope, Prisma.sql`unit_id`)})::int AS sub,
      (SELECT count(*) FROM paket WHERE tahun = ${tahun} AND id = ANY (${ids('PAKET')}::int[]) AND ${dalamLingkup(scope, Prisma.sql`unit_id`)})::int AS paket`
  if (ada?.sub !== ids('SUB').length || ada.paket !== ids('PAKET').length) throw new AppError('TIDAK_DITEMUKAN')
}

export interface HasilUrung {
  /** places that were taken away */
  tempat: number
  /** sub-kegiatan and packages whose places somebody changed since: left as they are */
  dibiarkan: number
}

const pasangan = (teks: string): { id: number; w: number }[] => (teks === '' ? [] : teks.split(',').map((satu) => satu.split(':').map(Number)).filter((satu) => satu.every((id) => id < 2 ** 31)).map(([id = 0, w = 0]) => ({ id, w })))

/**
 * Takes back what one confirmation wrote, by whoever wrote it and while it stands. Places are a whole set: where one was added or taken away since,
 * what would be left is nobody's statement, so that all of it stays.
 */
export async function urungkanTempat(scope: OpdScope, tahun: number, ditulis: string): Promise<HasilUrung> {
  const [sub = '', paket = ''] = ditulis.split(';').map((isi) => JSON.stringify(pasangan(isi)))
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    await kunci(tx, tahun)
    const dariSub = await tx.$executeRaw`
      WITH x AS (SELECT id, array_agg(w ORDER BY w) AS tulis FROM jsonb_to_recordset(${sub}::jsonb) AS x(id int, w int) GROUP BY id)
      DELETE FROM tempat t USING x WHERE t.tahun = ${tahun} AND t.sub_kegiatan_id = x.id AND t.baris_id IS NULL AND t.oleh = ${scope.pelaku} AND ${dalamLingkup(scope, Prisma.sql`t.unit_id`)}
        AND x.tulis = (SELECT array_agg(y.id ORDER BY y.id) FROM tempat y WHERE y.sub_kegiatan_id = x.id AND y.baris_id IS NULL)`
    const dariPaket = await tx.$executeRaw`
      WITH x AS (SELECT id, array_agg(w ORDER BY w) AS tulis FROM jsonb_to_recordset(${paket}::jsonb) AS x(id int, w int) GROUP BY id)
      DELETE FROM paket_tempat t USING x WHERE t.tahun = ${tahun} AND t.paket_id = x.id AND t.oleh = ${scope.pelaku} AND ${dalamLingkup(scope, Prisma.sql`t.unit_id`)}
        AND x.tulis = (SELECT array_agg(y.wilayah_id ORDER BY y.wilayah_id) FROM paket_tempat y WHERE y.paket_id = x.id)`
    const [sisa] = await tx.$queryRaw<{ n: number }[]>`
      SELECT (SELECT count(DISTINCT t.sub_kegiatan_id) FROM jsonb_to_recordset(${sub}::jsonb) AS x(id int, w int) JOIN tempat t ON t.sub_kegiatan_id = x.id AND t.baris_id IS NULL WHERE t.tahun = ${tahun} AND ${dalamLingkup(scope, Prisma.sql`t.unit_id`)})::int
        + (SELECT count(DISTINCT t.paket_id) FROM jsonb_to_recordset(${paket}::jsonb) AS x(id int, w int) JOIN paket_tempat t ON t.paket_id = x.id WHERE t.tahun = ${tahun} AND ${dalamLingkup(scope, Prisma.sql`t.unit_id`)})::int AS n`
    return { tempat: dariSub + dariPaket, dibiarkan: sisa?.n ?? 0 }
  })
}
