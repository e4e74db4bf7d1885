import type { DataPeta } from '@/lib/lihat/peta/types'
import { capaian, rp } from '@/lib/realisasi/uji/pembangkit'
import type { Kecamatan } from '@/lib/tahun/wilayah/types'

export const KECAMATAN: readonly Kecamatan[] = ['Balik Bukit', 'Sukau', 'Suoh'].map((nama, i) => ({ id: i + 1, kode: `18.04.0${i + 4}`, kodeBps: null, nama, petakBaris: 1, petakKolom: i + 1, unitId: null }))

/** Money of a place; `realisasi` null: no report. */
export const di = (kunci: string, pagu: string, realisasi: string | null) => capaian({ kunci, kode: kunci, nama: `Wilayah ${kunci}`, pagu: rp(pagu), angkas: rp(pagu), realisasi: realisasi === null ? null : rp(realisasi), jumlahUnitMelapor: realisasi === null ? 0 : 1 })

export const data = (bagian: DataPeta['capaian'], seluruh: DataPeta['seluruh'], lain: Partial<DataPeta> = {}): DataPeta => ({
  tahun: 2023, bulan: 6, kueri: 'tahun=2023&bulan=6&versi=berlaku', ukuran: 'pagu', kecamatan: KECAMATAN, capaian: bagian, seluruh, paket: [], kendala: [], deret: [], bentuk: null, ...lain,
})
