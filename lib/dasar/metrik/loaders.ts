import { queryUkuran } from './data'
import { papan } from './papan'

const NAMA = {
  cadanganDetik: 'cadangan_umur_detik', segelNomor: 'segel_nomor', imporDibaca: 'impor_dibaca', surelMenunggu: 'surel_menunggu', proses: 'proses_web',
  prosesBerbeda: 'proses_berbeda', koneksi: 'basis_data_koneksi', koneksiMaks: 'basis_data_koneksi_maks',
} as const

/** Everything as Prometheus text. A database that does not answer is a number too (`basis_data_menjawab` 0), never an error. */
export async function loadMetrik(): Promise<{ jenis: string; teks: string }> {
  const { register, ukuran } = papan()
  const kini = await queryUkuran().catch(() => null)
  ukuran.set({ nama: 'basis_data_menjawab' }, kini === null ? 0 : 1)
  for (const [kunci, nama] of Object.entries(NAMA) as [keyof typeof NAMA, string][]) {
    const nilai = kini?.[kunci] ?? null
    if (nilai === null) ukuran.remove({ nama })
    else ukuran.set({ nama }, nilai)
  }
  return { jenis: register.contentType, teks: await register.metrics() }
}
