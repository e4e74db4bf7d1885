import { createHash } from 'node:crypto'
import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { queryCatatanKinerja } from './data'
import { tahanUnit } from './mutations-tahan'
import type { MasukanCatatanKinerja, MasukanVerifikator } from './schema'
import type { CatatanKinerja, TeksCatatan } from './types'

const rata = (teks: string): string => teks.replace(/\r/g, '')
/** Fingerprint of a text, whatever line ends the browser sent; `queryCatatanKinerja` gives the same of what stands. */
export const sidikTeks = (teks: string | null): string => (teks === null ? '' : createHash('md5').update(rata(teks)).digest('hex'))

async function catatanKini(tx: Transaksi, scope: OpdScope, m: { unitId: number; tahun: number; triwulan: number }): Promise<CatatanKinerja | null> {
  await tahanUnit(tx, scope, m)
  return (await queryCatatanKinerja(tx, scope, m.tahun, m.unitId)).find(({ triwulan }) => Number(triwulan) === m.triwulan) ?? null
}

/**
 * Each text by itself: one that the writer left as she saw it stays as it stands now, also where another changed it meanwhile; one that both
 * changed is refused at its field with what stands there.
 * @returns the texts as they are to stand; null: nothing changes
 */
function gabung<Nama extends TeksCatatan>(nama: readonly Nama[], baru: Readonly<Record<Nama, string | null>>, lihat: Readonly<Record<Nama, string>>, kini: CatatanKinerja | null): Record<Nama, string | null> | null {
  const isian: Record<string, string> = {}
  let berubah = false
  const hasil = Object.fromEntries(nama.map((satu) => {
    const [ada, sidik] = [kini?.[satu] ?? null, kini?.sidik[satu] ?? '']
    if (sidikTeks(baru[satu]) === sidik || sidikTeks(baru[satu]) === lihat[satu]) return [satu, ada]
    if (sidik !== lihat[satu]) isian[satu] = `Bagian ini sudah diubah sejak halaman ini dibuka${kini ? ` (catatan terakhir disimpan ${kini.oleh}, ${waktuWib(kini.pada)})` : ''}. Kini ${ada === null ? 'kosong' : `tertulis: “${rata(ada).slice(0, 200)}${ada.length > 200 ? '…' : ''}”`}. Yang Anda tulis belum disimpan; muat ulang halaman, lalu gabungkan.`
    berubah = true
    return [satu, baru[satu]]
  })) as Record<Nama, string | null>
  if (Object.keys(isian).length > 0) throw new AppError('ISIAN_SALAH', { isian })
  return berubah ? hasil : null
}

/** Writes the unit's four texts of a quarter, each by itself. The same twice is one. @throws AppError TIDAK_BERHAK, ISIAN_SALAH at the text that another changed, KINERJA_TERTUTUP */
export async function simpanCatatanKinerja(scope: OpdScope, m: MasukanCatatanKinerja): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const isi = gabung(['pendorong', 'penghambat', 'tindakTriwulan', 'tindakRenja'] as const, m, m.lihat, await catatanKini(tx, scope, m))
    if (isi === null) return
    await tx.$executeRaw`
      INSERT INTO kinerja_catatan (tahun, unit_id, triwulan, pendorong, penghambat, tindak_triwulan, tindak_renja)
      VALUES (${m.tahun}, ${m.unitId}, ${m.triwulan}, ${isi.pendorong}, ${isi.penghambat}, ${isi.tindakTriwulan}, ${isi.tindakRenja})
      ON CONFLICT (tahun, unit_id, triwulan) DO UPDATE SET pendorong = excluded.pendorong, penghambat = excluded.penghambat, tindak_triwulan = excluded.tindak_triwulan, tindak_renja = excluded.tindak_renja, versi = kinerja_catatan.versi + 1`
  })
}

/** Writes what the verifier says to a unit's quarter, at any time. @param scope of the office @throws AppError TIDAK_BERHAK, ISIAN_SALAH where another verifier wrote meanwhile */
export async function simpanVerifikator(scope: OpdScope, m: MasukanVerifikator): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const isi = gabung(['verifikator'] as const, m, m.lihat, await catatanKini(tx, scope, m))
    if (isi === null) return
    await tx.$executeRaw`
      INSERT INTO kinerja_catatan (tahun, unit_id, triwulan, verifikator) VALUES (${m.tahun}, ${m.unitId}, ${m.triwulan}, ${isi.verifikator})
      ON CONFLICT (tahun, unit_id, triwulan) DO UPDATE SET verifikator = excluded.verifikator, versi = kinerja_catatan.versi + 1`
  })
}
