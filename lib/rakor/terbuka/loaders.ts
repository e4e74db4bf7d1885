import 'server-only'
import { requirePeran, scopeBaca } from '@/lib/dasar/akses/gate'
import { loadVersi } from '@/lib/tahun/periode/loaders'
import type { VersiApbd } from '@/lib/tahun/periode/types'
import { versiPada } from '@/lib/tahun/periode/utils'
import { KONTAK_BAWAAN, PERAN_TERBUKA } from './constants'
import { queryBerkasTerbuka, queryBulanTerbuka, queryLanjutan, queryOrang, queryRapatTerbuka, querySetelanTerbuka, queryTerbitanKantor } from './data'
import { kumpulkanTerbuka, susunSekarang } from './kumpul'
import { bandingkanBerkas, type Perbedaan } from './banding'
import { DATASET } from './dataset/daftar'
import { keadaanKini } from './saji/keadaan'
import { skemaSumber } from './schema'
import type { RapatTerbuka, SetelanTerbuka, TerbitanKantor } from './types'
import { bacaSumber, temuanOrang, terbaru, versiBelum } from './utils'

/** Whether there is a public site to lead to: for the page of guests, who have no session. */
export async function loadTerbukaAda(): Promise<boolean> {
  const { menyala, terbitan } = await keadaanKini()
  return menyala && terbaru(terbitan) !== null
}

/** What would be published now, held against what was published last of the same month. */
export interface PratinjauTerbuka {
  sumber: string
  tahun: number
  bulan: number
  urutan: number
  kalimat: string
  contoh: boolean
  dataset: { kunci: string; judul: string; baris: number; byte: number }[]
  /** what names a person and would be refused */
  orang: string[]
  /** null: the month has not been published yet */
  perbedaan: Perbedaan | null
}

export interface HalamanTerbuka {
  setelan: Pick<SetelanTerbuka, 'menyala' | 'kontak' | 'versi'> & { oleh: string | null; pada: string | null }
  terbitan: TerbitanKantor[]
  bulan: { tahun: number; bulan: number; rekonsiliasi: boolean; versi: VersiApbd[] }[]
  rapat: RapatTerbuka[]
  pratinjau: PratinjauTerbuka | null
}

async function pratinjau(scope: ReturnType<typeof scopeBaca>, sumber: string, terbitan: readonly TerbitanKantor[], setelan: SetelanTerbuka | null): Promise<PratinjauTerbuka> {
  const [kumpulan, orang] = [await kumpulkanTerbuka(scope, bacaSumber(sumber)), await queryOrang()]
  const { bahan: { tahun, bulan }, kalimat, saat: { contoh } } = kumpulan
  const { urutan } = await queryLanjutan(tahun, bulan)
  const berkas = susunSekarang(kumpulan, { urutan, kontak: setelan?.kontak ?? KONTAK_BAWAAN, diterbitkanPada: new Date().toISOString(), rekonsiliasi: false })
  const lama = terbitan.find((satu) => satu.tahun === tahun && satu.bulan === bulan && satu.ditarik === null)
  const csv = berkas.filter(({ nama }) => nama.endsWith('.csv') && !nama.endsWith('.id.csv'))
  const isiLama = lama === undefined ? null : await queryBerkasTerbuka(lama.id, DATASET.map(({ kunci }) => `${kunci}.csv`))
  const { dataset } = JSON.parse(berkas[0]?.isi ?? '{"dataset":[]}') as { dataset: { kunci: string; judul: string; jumlahBaris: number; berkas: { byte: number }[] }[] }
  return {
    sumber, tahun, bulan, urutan, kalimat, contoh, orang: temuanOrang(berkas, orang),
    dataset: dataset.map((satu) => ({ kunci: satu.kunci, judul: satu.judul, baris: satu.jumlahBaris, byte: satu.berkas.reduce((n, { byte }) => n + byte, 0) })),
    perbedaan: lama === undefined || isiLama === null ? null : bandingkanBerkas(lama.urutan, isiLama, csv),
  }
}

/** The office's page: the switch, what was published, what can be, and what it would be. `lihat`: "2023-6", "rapat-4"; anything else: no preview. */
export async function loadHalamanTerbuka(lihat: unknown): Promise<HalamanTerbuka> {
  const pengguna = await requirePeran(...PERAN_TERBUKA)
  const [setelan, terbitan, bulan, rapat] = await Promise.all([querySetelanTerbuka(), queryTerbitanKantor(), queryBulanTerbuka(), queryRapatTerbuka()])
  const versi = new Map(await Promise.all([...new Set(bulan.map(({ tahun }) => tahun))].map(async (tahun) => [tahun, await loadVersi(tahun)] as const)))
  const daftarBulan = bulan.map((satu) => {
    const { apbd, kas } = versi.get(satu.tahun) ?? { apbd: [], kas: [] }
    // a month is published under versions that were in force in it
    return { ...satu, versi: apbd.filter(({ urutan }) => versiBelum(versiPada({ ...satu, versi: urutan }, apbd, kas), satu.tahun, satu.bulan) === null) }
  })
  const sumber = skemaSumber.safeParse(lihat)
  const boleh = sumber.success && (() => {
    const pilihan = bacaSumber(sumber.data)
    if (pilihan.asal === 'RAPAT') return rapat.some(({ bekuanId }) => bekuanId === pilihan.bekuanId)
    return daftarBulan.some((satu) => satu.tahun === pilihan.tahun && satu.bulan === pilihan.bulan && (pilihan.apbdUrutan === null || satu.versi.some(({ urutan }) => urutan === pilihan.apbdUrutan)))
  })()
  return {
    setelan: setelan ?? { menyala: false, kontak: KONTAK_BAWAAN, versi: 0, oleh: null, pada: null },
    terbitan, rapat, bulan: daftarBulan,
    pratinjau: sumber.success && boleh ? await pratinjau(scopeBaca(pengguna), sumber.data, terbitan, setelan) : null,
  }
}
