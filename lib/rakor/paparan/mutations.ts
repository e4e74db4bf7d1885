import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { SAMPUL } from './constants'
import type { JamLayar } from './types'
import type { MasukanPerintah } from './schema'

/** A packed data file with the hash of its text. */
export interface DekPadat {
  sha256: string
  isi: Uint8Array<ArrayBuffer>
}

/**
 * Begins to show a meeting: stores what the screen is made of and puts the cover on it. Begun again, it is shown anew from the slide where it was.
 * @throws AppError TIDAK_BERHAK, PAPARAN_TUTUP unless the meeting is under way
 */
export async function mulaiPaparan(scope: OpdScope, { rapatId, kemudi, bekuanId, penuh, ikut }: { rapatId: number; kemudi: string; bekuanId: number; penuh: DekPadat; ikut: DekPadat }): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    for (const [jenis, { sha256, isi }] of [['penuh', penuh], ['ikut', ikut]] as const) {
      await tx.$executeRaw`
        INSERT INTO paparan_dek (rapat_id, jenis, bekuan_id, sha256, isi) VALUES (${rapatId}, ${jenis}, ${bekuanId}, ${sha256}, ${isi})
        ON CONFLICT (rapat_id, jenis) DO UPDATE SET bekuan_id = excluded.bekuan_id, sha256 = excluded.sha256, isi = excluded.isi`
    }
    await tx.$executeRaw`
      INSERT INTO paparan_layar (rapat_id, tayang, slide, kemudi) VALUES (${rapatId}, true, ${SAMPUL}, ${kemudi}::uuid)
      ON CONFLICT (rapat_id) DO UPDATE SET tayang = true, gelap = false, kemudi = excluded.kemudi, urutan = paparan_layar.urutan + 1`
  })
}

/** Ends it: phones show that nothing is shown. @throws AppError TIDAK_BERHAK, PAPARAN_TUTUP */
export async function hentikanPaparan(scope: OpdScope, { rapatId, kemudi }: { rapatId: number; kemudi: string }): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tx.$executeRaw`UPDATE paparan_layar SET tayang = false, acara_id = NULL, acara_mulai = NULL, bicara_mulai = NULL, bicara_menit = NULL, kemudi = ${kemudi}::uuid, urutan = urutan + 1 WHERE rapat_id = ${rapatId}`
  })
}

/** A clock that a window started while its line was away began then, but never ahead of the server and never before today's meeting. */
const sejak = ({ mulai }: JamLayar): Date => new Date(mulai)

async function ubah(tx: Transaksi, { rapatId, kemudi, slide, gelap, acara, bicara }: MasukanPerintah): Promise<number | null> {
  const [row] = await tx.$queryRaw<{ urutan: number }[]>`
    UPDATE paparan_layar SET urutan = urutan + 1, kemudi = ${kemudi}::uuid, slide = coalesce(${slide ?? null}, slide), gelap = coalesce(${gelap ?? null}::boolean, gelap)
    WHERE rapat_id = ${rapatId} AND tayang RETURNING urutan::int`
  if (!row) return null
  if (acara !== undefined) {
    await tx.$executeRaw`
      UPDATE paparan_layar SET acara_id = a.id, acara_mulai = CASE WHEN a.id IS NOT NULL THEN greatest(least(${acara === null ? null : sejak(acara)}::timestamptz, now()), now() - interval '12 hours') END
      FROM (SELECT (SELECT id FROM rapat_acara WHERE id = ${acara?.id ?? null}::int AND rapat_id = ${rapatId}) AS id) a WHERE rapat_id = ${rapatId}`
  }
  if (bicara !== undefined) {
    await tx.$executeRaw`
      UPDATE paparan_layar SET bicara_menit = ${bicara?.menit ?? null}::smallint, bicara_mulai = CASE WHEN ${bicara !== null} THEN greatest(least(${bicara === null ? null : sejak(bicara)}::timestamptz, now()), now() - interval '12 hours') END
      WHERE rapat_id = ${rapatId}`
  }
  return row.urutan
}

/**
 * What a window changes of the screen. Of two windows the later command counts.
 * @returns its number
 * @throws AppError TIDAK_BERHAK, PAPARAN_TUTUP while nothing is shown
 */
export async function perintahLayar(scope: OpdScope, m: MasukanPerintah): Promise<number> {
  const urutan = await tulis(pelakuDari(scope, 'form'), (tx) => ubah(tx, m))
  if (urutan === null) throw new AppError('PAPARAN_TUTUP')
  return urutan
}

/** Makes a code of the hall, a new one where there is one already: the old one is good no more. @throws AppError TIDAK_BERHAK, PAPARAN_TUTUP */
export async function terbitkanKode(scope: OpdScope, { rapatId }: { rapatId: number }): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tx.$executeRaw`
      INSERT INTO paparan_kode (rapat_id, tahun) SELECT id, tahun FROM rapat WHERE id = ${rapatId}
      ON CONFLICT (rapat_id) DO UPDATE SET biji = gen_random_uuid(), dicabut = false`
  })
}

/** Revokes it: who follows by it is sent away. @throws AppError TIDAK_BERHAK, PAPARAN_TUTUP */
export async function cabutKode(scope: OpdScope, { rapatId }: { rapatId: number }): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tx.$executeRaw`UPDATE paparan_kode SET dicabut = true WHERE rapat_id = ${rapatId} AND NOT dicabut`
  })
}
