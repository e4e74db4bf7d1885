import { bilangan } from '@/lib/dasar/format/angka'
import { daftarKata } from '@/lib/dasar/format/kalimat'
import type { AlokasiDakTercatat, JenisDak } from '@/lib/lapor/dak/types'
import type { Gerbang, Jawab, Mekanisme, StatusGerbang, Tahap } from '@/lib/realisasi/dak/types'

export const NAMA_TAHAP_DAK: Readonly<Record<Tahap, string>> = { 0: 'Sekaligus', 1: 'Tahap I', 2: 'Tahap II', 3: 'Tahap III' }
export const NAMA_MEKANISME: Readonly<Record<Mekanisme, string>> = { SEKALIGUS: 'sekaligus', BERTAHAP: 'bertahap' }
export const NAMA_JENIS_DAK: Readonly<Record<JenisDak, string>> = { REGULER: 'reguler', PENUGASAN: 'penugasan', AFIRMASI: 'afirmasi' }

/** Where a gate stands, in words that need no colour. */
export const NAMA_STATUS_GERBANG: Readonly<Record<StatusGerbang, string>> = {
  salur: 'Sudah salur', terpenuhi: 'Lengkap, menunggu salur', belum: 'Belum lengkap', lewat: 'Tenggat lewat, tidak lengkap', menunggu: 'Menunggu tahap sebelumnya', gugur: 'Gugur', tiada: 'Tidak ada tahap ini',
}

export const namaAlokasi = ({ bidang, subbidang }: Pick<AlokasiDakTercatat, 'bidang' | 'subbidang'>): string => (subbidang === '' ? bidang : `${bidang} – ${subbidang}`)

/** Who answers for it, and how it is paid. */
export const rinciAlokasi = ({ unit, mekanisme }: Pick<AlokasiDakTercatat, 'unit' | 'mekanisme'>): string => `${unit}, ${NAMA_MEKANISME[mekanisme]}`

/** "9 hari lagi", "hari ini", "lewat 2 hari" */
export const sisaHari = (hari: number): string => (hari === 0 ? 'hari ini' : hari > 0 ? `${bilangan(hari)} hari lagi` : `lewat ${bilangan(-hari)} hari`)

/** The names of a gate's conditions that have this answer; "–" for none. */
export const syaratKata = ({ syarat }: Pick<Gerbang, 'syarat'>, jawab: Jawab): string =>
  daftarKata(syarat.filter((satu) => satu.jawab === jawab).map(({ nama }) => nama)) || '–'
