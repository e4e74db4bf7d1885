import type { ClientBase } from 'pg'
import { ID_ADMIN } from '../akun'
import { DAERAH_CONTOH, SUMBER_DAERAH, type DaerahContoh } from '../daerah'
import { majukanUrutan, tulisMassal } from './massal'

type Baris = [daerah: number, tahun: number, bulan: number, pagu: number | null, realisasi: number | null, persen: string | null, sumber: string, diambil: string, oleh: string, pada: string]

const PADA = '2023-08-14T03:00:00Z'
const dua = (bulan: number): string => String(bulan).padStart(2, '0')
/** Mid-month, after the month that was published. */
const diambil = (tahun: number, bulan: number): string => `${tahun}-${dua(bulan + 1)}-14`

function barisBulan(id: number, tahun: number, satu: DaerahContoh, bulan: number, persen: number, hari: string): Baris {
  if (satu.persenSaja) return [id, tahun, bulan, null, null, (persen / 100).toFixed(2), SUMBER_DAERAH, hari, ID_ADMIN, PADA]
  const pagu = satu.pagu2 && bulan >= satu.pagu2[0] ? satu.pagu2[1] : satu.pagu
  const tulis = satu.tulis?.[bulan]
  return [id, tahun, bulan, pagu, Math.round((pagu * persen) / 10_000), tulis === undefined ? null : (tulis / 100).toFixed(2), SUMBER_DAERAH, hari, ID_ADMIN, PADA]
}

/** Made-up regencies beside the sample year, with planted flaws. */
export async function tulisDaerah(client: ClientBase, tahun: number): Promise<void> {
  await tulisMassal(client, 'daerah', { id: 'int', kode: 'text', kode_bps: 'text', nama: 'text', contoh: 'boolean', oleh: 'text', pada: 'timestamptz' },
    DAERAH_CONTOH.map(({ kode, kodeBps, nama }, i) => [i + 1, kode, kodeBps, nama, true, ID_ADMIN, PADA]))
  await tulisMassal(client, 'daerah_angka',
    { daerah_id: 'int', tahun: 'smallint', bulan: 'smallint', pagu: 'numeric', realisasi: 'numeric', persen: 'numeric', sumber: 'text', diambil: 'date', oleh: 'text', pada: 'timestamptz' },
    DAERAH_CONTOH.flatMap((satu, i) => satu.persen.flatMap((persen, b): Baris[] => {
      if (persen === null) return []
      const bulan = b + 1
      const lama = satu.lama?.[bulan]
      // what was published first, and what took its place two months later
      return lama === undefined ? [barisBulan(i + 1, tahun, satu, bulan, persen, diambil(tahun, bulan))]
        : [barisBulan(i + 1, tahun, satu, bulan, lama, diambil(tahun, bulan)), barisBulan(i + 1, tahun, satu, bulan, persen, diambil(tahun, bulan + 2))]
    })))
  await majukanUrutan(client, 'daerah')
}
