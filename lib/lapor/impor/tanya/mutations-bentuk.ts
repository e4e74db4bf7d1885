import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import type { PetaKolom } from '@/lib/lapor/berkas/types'

/** Remembers columns mapped by hand for the next file with the same head; the newest mapping holds. */
export async function ingatBentuk(tx: Transaksi, sidik: string, peta: PetaKolom): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO impor_bentuk (sidik_kepala, peta) VALUES (${sidik}, ${JSON.stringify(peta)}::jsonb)
    ON CONFLICT (sidik_kepala) DO UPDATE SET peta = excluded.peta, dibuat_oleh = current_setting('app.pelaku'), dibuat_pada = now()`
}

/** Forgets a mapping; files that were read with it stay as they are. */
export async function lupakanBentuk(scope: OpdScope, sidik: string): Promise<void> {
  await tulis(pelakuDari(scope, 'form'), (tx) => tx.$executeRaw`DELETE FROM impor_bentuk WHERE sidik_kepala = ${sidik}`)
}
