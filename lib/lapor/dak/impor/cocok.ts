import { rapatkan } from '@/lib/dasar/format/cari'
import { rupiah } from '@/lib/dasar/format/angka'
import { NAMA_MEKANISME } from '../constants'
import type { AlokasiImpor, AlokasiRingkas, BarisDak } from './types'

/** An allocation as it is called; both ways of payment of one subbidang are told apart. */
export const namaAlokasi = ({ bidang, subbidang, mekanisme }: Pick<AlokasiImpor, 'bidang' | 'subbidang' | 'mekanisme'>): string =>
  `${bidang}${subbidang === '' ? '' : `, ${subbidang}`} (${NAMA_MEKANISME[mekanisme]})`
export const ringkas = (satu: AlokasiImpor): AlokasiRingkas => ({ id: satu.id, nama: `${namaAlokasi(satu)}, ${rupiah(satu.pagu)}` })

/** Words that name no bidang. */
const HIASAN = /\b(?:dak|fisik|bidang|sub ?bidang|dana|alokasi|khusus|reguler|penugasan|afirmasi)\b/g
const inti = (teks: string): string => rapatkan(teks.toLowerCase().replace(/[^a-z0-9]+/g, ' ').replace(HIASAN, ' '))

/** How a row may call an allocation: by its bidang and subbidang, by its source of funds, or (where no other is called so) by its subbidang alone. */
function sebutan(satu: AlokasiImpor, semua: readonly AlokasiImpor[]): Set<string> {
  const lain = semua.filter(({ id }) => id !== satu.id)
  const tunggal = satu.subbidang !== '' && !lain.some(({ subbidang }) => inti(subbidang) === inti(satu.subbidang) && subbidang !== satu.subbidang)
  return new Set([inti(`${satu.bidang} ${satu.subbidang}`), inti(satu.sumberNama), ...(tunggal ? [inti(satu.subbidang)] : [])].filter((nama) => nama !== ''))
}

const samaKode = (a: string, b: string): boolean => a !== '' && a.replace(/\.+$/, '') === b.replace(/\.+$/, '')

/** The way of payment that a row itself shows. */
function mekanismeBaris({ mekanisme, uang }: BarisDak): AlokasiImpor['mekanisme'] | null {
  if (mekanisme !== null) return mekanisme
  const [sekaligus, bertahap] = [uang.salur0 ?? 0n, (uang.salur1 ?? 0n) + (uang.salur2 ?? 0n) + (uang.salur3 ?? 0n)]
  return sekaligus > 0n && bertahap === 0n ? 'SEKALIGUS' : bertahap > 0n && sekaligus === 0n ? 'BERTAHAP' : null
}

export type Kecocokan = { macam: 'cocok'; alokasi: AlokasiImpor } | { macam: 'tanya'; alasan: string; pilihan: AlokasiImpor[] }

/** The kind that a row names, where it names one: reguler, penugasan, afirmasi. */
const jenisBaris = ({ bidang, subbidang }: BarisDak): string | null => /\b(reguler|penugasan|afirmasi)\b/i.exec(`${bidang} ${subbidang}`)?.[1]?.toUpperCase() ?? null

/** Of several of one source of funds, the one that the row's way of payment or its pagu proves. */
function persempit(calon: readonly AlokasiImpor[], baris: BarisDak): AlokasiImpor[] {
  const cara = mekanismeBaris(baris)
  const secara = cara === null ? [...calon] : calon.filter(({ mekanisme }) => mekanisme === cara)
  const sepagu = baris.uang.pagu === undefined ? [] : secara.filter(({ pagu }) => pagu === baris.uang.pagu)
  return secara.length > 1 && sepagu.length === 1 ? sepagu : secara
}

/**
 * Which allocation a row speaks of. Proven by code and name together, or by a name that only one has where the sheet carries no code; and
 * where it tells a pagu, by that too. What is not proven is asked, with what was seen.
 */
export function cocokkan(baris: BarisDak, semua: readonly AlokasiImpor[]): Kecocokan {
  const tanya = (alasan: string, pilihan: readonly AlokasiImpor[]): Kecocokan => ({ macam: 'tanya', alasan, pilihan: [...(pilihan.length > 0 ? pilihan : semua)] })
  const nama = [inti(`${baris.bidang} ${baris.subbidang}`), ...(baris.subbidang === '' ? [] : [inti(baris.subbidang)])].filter((satu) => satu !== '')
  const senama = semua.filter((satu) => { const ada = sebutan(satu, semua); return nama.some((kata) => ada.has(kata)) })
  const sekode = semua.filter(({ sumberKode }) => samaKode(baris.kode, sumberKode))
  if (baris.kode !== '' && sekode.length === 0) return tanya(`Tidak ada alokasi dengan kode sumber dana ${baris.kode.slice(0, 40)}.`, senama)
  const jenis = jenisBaris(baris)
  const bernama = baris.kode === '' ? senama : sekode.filter((satu) => senama.includes(satu))
  const calon = bernama.filter((satu) => jenis === null || satu.jenis === jenis)
  if (calon.length === 0 && bernama.length > 0) return tanya(`Barisnya menyebut ${(jenis ?? '').toLowerCase()}, alokasinya lain jenis.`, bernama)
  if (calon.length === 0) return baris.kode === '' ? tanya('Tidak ada alokasi dengan nama ini.', []) : tanya(`Kode ${baris.kode.slice(0, 40)} milik ${sekode[0]?.sumberNama ?? ''}, tetapi nama barisnya lain.`, sekode)
  const sempit = persempit(calon, baris)
  const [satu, ...lain] = sempit
  if (satu === undefined) return tanya('Cara salur pada baris ini lain daripada alokasinya.', calon)
  if (lain.length > 0) return tanya(`${sempit.length} alokasi bernama sama; barisnya tidak menyebut yang mana.`, sempit)
  if (baris.uang.pagu !== undefined && baris.uang.pagu !== satu.pagu) return tanya(`Alokasi pada berkas ${rupiah(baris.uang.pagu)}, di sini ${rupiah(satu.pagu)}.`, [satu])
  return { macam: 'cocok', alokasi: satu }
}
