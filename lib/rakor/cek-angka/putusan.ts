import { namaBulan } from '@/lib/dasar/format/tanggal'
import { bacaanJenis, cetakPada, membulatKe, samaTercetak } from './banding'
import type { Konteks } from './konteks'
import type { Pustaka } from './pustaka'
import { salahKetik, tulisBenar } from './salah'
import { kalimatCocok, kalimatSalah, namaFakta } from './sebab'
import type { Fakta, Salah, Temuan, TokenAngka } from './types'

/** The view that a text is held against. */
export interface Saat {
  /** name of the kabupaten; figures of another are none of these */
  daerah?: string
  tahun: number
  /** cut-off month, 1..12 */
  bulan: number
}

const irisan = (a: readonly string[], b: readonly string[]): boolean => a.some((satu) => b.includes(satu))
const asal = ({ panel, judul, tempat, href }: Fakta) => ({ panel, judul, tempat, href })
const mutlak = (n: bigint): bigint => (n < 0n ? -n : n)
/** digits that say something: "984.000.000" has three */
const digitBerarti = ({ mantisa }: TokenAngka): number => mutlak(mantisa).toString().replace(/0+$/, '').length
/** so many digits are no coincidence, whatever the words around them say */
const TAK_KEBETULAN = 8
const CUKUP = 4

const semuaKosong = (subjek: readonly string[]): boolean => subjek.length === 0 || subjek[0] === 'jumlah'
const subjekSama = (fakta: Fakta, subjek: readonly string[]): boolean => (subjek.length === 0 ? semuaKosong(fakta.subjek) : irisan(fakta.subjek, subjek))
const bulanSama = (fakta: Fakta, konteks: Konteks, saat: Saat): boolean => (fakta.bulan ?? saat.bulan) === (konteks.bulan ?? saat.bulan)
const berbagi = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((kata) => b.has(kata)).length
const SYARAT = /^(?:belum|masih|melapor|terlambat|tertinggal|zona|merah|kuning|hijau)$/u

/** A count speaks of the same: one noun, the same whole or part, and words in common where no name says it. */
function bilanganSama(fakta: Fakta, token: TokenAngka, konteks: Konteks): boolean {
  if (fakta.benda === null || fakta.benda !== token.benda || (token.semesta && !fakta.semesta)) return false
  // parts in a row need no name each: "280, 495, 546, dan 352 sub-kegiatan"
  if (!semuaKosong(fakta.subjek)) return irisan(fakta.subjek, konteks.subjek) || (konteks.daftar && berbagi(fakta.kata, konteks.kata) > 0)
  if (fakta.semesta) return token.semesta || (konteks.subjek.length === 0 && ![...konteks.kata].some((kata) => SYARAT.test(kata)))
  return berbagi(fakta.kata, konteks.kata) > 0
}

function konsepSama(fakta: Fakta, token: TokenAngka, konteks: Konteks): boolean {
  if (fakta.jenis === 'bilangan') return token.jenis === 'bilangan' ? bilanganSama(fakta, token, konteks) : berbagi(fakta.kata, konteks.kata) > 1
  if (fakta.konsep !== 'lain') return konteks.konsep.includes(fakta.konsep)
  return konteks.konsep.includes('lain') && berbagi(fakta.kata, konteks.kata) > (fakta.subjek.length > 0 ? 0 : 1)
}

interface Bahan {
  token: TokenAngka
  konteks: Konteks
  /** of the sentences before, where this one names nobody */
  waris: readonly string[]
  pustaka: Pustaka
  saat: Saat
}

const jadi = (token: TokenAngka, putusan: Temuan['putusan'], sebab: string, fakta: Fakta | null = null): Temuan => ({ token, putusan, benar: null, salah: null, sebab, asal: fakta === null ? null : asal(fakta) })

/** The fact that a figure says: of the tables before one that words print, the same before one that only rounds to it. */
function cari(daftar: readonly Fakta[], token: TokenAngka): { fakta: Fakta; tepat: boolean } | null {
  const bacaan = bacaanJenis(token)
  for (const tercetak of [false, true]) {
    for (const uji of [samaTercetak, membulatKe]) {
      const fakta = daftar.find((satu) => satu.tercetak === tercetak && bacaan.some((baca) => baca.jenis === satu.jenis && uji(satu, baca.tercetak)))
      if (fakta) return { fakta, tepat: uji === samaTercetak }
    }
  }
  return null
}

function tuduh(token: TokenAngka, acuan: Fakta, salah: Salah, lain = ''): Temuan {
  const benar = tulisBenar(token, acuan, salah)
  return { token, putusan: 'BERTENTANGAN', benar, salah, sebab: kalimatSalah(salah, benar, namaFakta(acuan), lain), asal: asal(acuan) }
}

/** Facts of one concept, subject and month that agree with each other at the printed place: only such may refute. */
function acuanTunggal({ token, konteks, pustaka, saat }: Bahan, subjek: readonly string[]): Fakta[] {
  const milik = pustaka.tentang(token.jenis, subjek).filter((satu) => satu.acuan)
  return konteks.konsep.flatMap((konsep) => {
    const semua = milik.filter((satu) => satu.konsep === konsep && bulanSama(satu, konteks, saat) && (satu.jenis !== 'bilangan' || bilanganSama(satu, token, konteks)))
    return new Set(semua.map((satu) => cetakPada(satu, token.langkah))).size === 1 ? semua.slice(0, 1) : []
  })
}

/** A slip that explains the figure: of the hand, of the unit, of the basis, the month or the unit that it belongs to. */
function jelaskan({ token, konteks, pustaka, saat }: Bahan, acuan: readonly Fakta[], subjek: readonly string[], longgar: boolean): Temuan | null {
  const panjang = mutlak(token.mantisa).toString().length
  for (const satu of acuan) {
    const salah = panjang >= (longgar ? CUKUP : CUKUP - 1) ? salahKetik(token, satu) : null
    if (salah !== null && !(longgar && salah === 'PEMBULATAN')) return tuduh(token, satu, salah)
  }
  const [pertama] = acuan
  if (pertama === undefined || acuan.length > 1 || digitBerarti(token) < CUKUP - 1 || token.jenis === 'bilangan') return null
  const sejenis = pustaka.acuanJenis(token.jenis).filter((satu) => membulatKe(satu, token))
  const bulan = sejenis.find((satu) => satu.konsep === pertama.konsep && subjekSama(satu, subjek) && satu.bulan !== null)
  if (bulan?.bulan) return tuduh(token, pertama, 'BULAN', namaBulan(bulan.bulan))
  if (longgar) return null
  const basis = sejenis.find((satu) => satu.konsep !== pertama.konsep && subjekSama(satu, subjek) && bulanSama(satu, konteks, saat))
  if (basis) return tuduh(token, pertama, 'BASIS', namaFakta(basis))
  const milik = sejenis.find((satu) => satu.konsep === pertama.konsep && !semuaKosong(satu.subjek))
  return milik && digitBerarti(token) >= CUKUP ? tuduh(token, pertama, 'SUBJEK', milik.nama) : null
}

/** Words of being ahead and of being behind: a size in points carries its direction in them. */
const MAJU = ['unggul', 'mendahului', 'melampaui', 'melebihi', 'surplus']
const MUNDUR = ['tertinggal', 'ketertinggalan', 'kurang', 'kekurangan', 'bawah', 'terlambat', 'belum']

/** The size is right and its direction is not: the words say ahead where the table says behind, or the other way. */
function arahTerbalik({ konsep, tercetak, pembilang }: Fakta, kata: ReadonlySet<string>): boolean {
  if (tercetak || pembilang === 0n || !konsep.startsWith('deviasi')) return false
  const [maju, mundur] = [MAJU, MUNDUR].map((daftar) => daftar.some((satu) => kata.has(satu)))
  return maju !== mundur && (maju ? pembilang < 0n : pembilang > 0n)
}

/** A bare number as it may be refuted: whole rupiah of many digits; null: nobody says what it counts. */
const tegaskan = (token: TokenAngka): TokenAngka | null => {
  if (token.jenis !== 'polos') return token
  const { mantisa, langkah } = token
  return mutlak(mantisa).toString().length < TAK_KEBETULAN ? null : { ...token, jenis: 'rupiah', langkah: { pembilang: langkah.pembilang * 100n, penyebut: langkah.penyebut } }
}

/** Judges one figure by the facts. What cannot be held against anything is never called wrong. */
export function putuskan(bahan: Bahan): Temuan {
  const { token, konteks, waris, pustaka, saat } = bahan
  // a change is no value of a position
  const boleh = (satu: Fakta): boolean => !token.ubah || satu.konsep === 'lain'
  // the whole of a count is of no part that the sentence names
  const subjek = token.semesta && token.jenis === 'bilangan' ? [] : konteks.subjek
  const calonSubjek = subjek.length > 0 ? [subjek] : waris.length > 0 ? [waris, []] : [[]]
  const bicara = calonSubjek.flatMap((nama) => pustaka.tentang(token.jenis, nama)).concat(konteks.daftar ? pustaka.acuanJenis('bilangan') : []).filter((satu) => boleh(satu) && bulanSama(satu, konteks, saat) && konsepSama(satu, token, konteks))
  const temu = cari(bicara, token)
  if (temu && arahTerbalik(temu.fakta, konteks.kata)) return jadi(token, 'TIDAK_PASTI', `Besarnya sama dengan ${namaFakta(temu.fakta)}, tetapi arahnya berlawanan: data mencatat ${temu.fakta.pembilang < 0n ? 'tertinggal' : 'mendahului'}.`, temu.fakta)
  if (temu) return jadi(token, temu.tepat ? 'COCOK' : 'DIBULATKAN', kalimatCocok(temu.fakta, temu.tepat), temu.fakta)
  // "anggaran kas 2023": without a month the whole year may be meant
  const setahun = konteks.bulan === null && konteks.konsep.includes('angkas') ? cari(pustaka.tentang(token.jenis, calonSubjek[0] ?? []).filter((satu) => satu.konsep === 'angkas' && satu.bulan === 12), token) : null
  if (setahun) return jadi(token, setahun.tepat ? 'COCOK' : 'DIBULATKAN', kalimatCocok(setahun.fakta, setahun.tepat), setahun.fakta)
  const kebetulan = digitBerarti(token) < TAK_KEBETULAN
  const tegas = tegaskan(token)
  const acuan = tegas === null ? [] : acuanTunggal({ ...bahan, token: tegas }, calonSubjek[0] ?? [])
  const tertentu = (konteks.pasti || (token.jenis === 'bilangan' && subjek.length > 0)) && !token.kira && !konteks.sempit && (subjek.length === 0 ? waris.length === 0 : konteks.subjekPasti)
  const longgar = !tertentu
  if (!kebetulan) {
    const lain = cari(pustaka.semuaUntuk(token).filter(boleh), token)
    const beda = lain !== null && acuan.length === 1 && tertentu && lain.fakta.konsep !== 'lain'
    if (lain && !beda) return jadi(token, lain.tepat ? 'COCOK' : 'DIBULATKAN', kalimatCocok(lain.fakta, lain.tepat), lain.fakta)
  }
  if (token.kira) return jadi(token, bicara.length === 0 ? 'LUAR_DATA' : 'TIDAK_PASTI', 'Ditulis sebagai perkiraan atau batas, bukan angka pasti.')
  if (token.ubah) return jadi(token, 'TIDAK_PASTI', 'Ditulis sebagai perubahan; data ini mencatat kedudukan.')
  if (tegas === null || acuan.length === 0) return jadi(token, bicara.some((satu) => satu.jenis === token.jenis && satu.konsep !== 'lain') ? 'TIDAK_PASTI' : 'LUAR_DATA', 'Tidak ada angka sejenis dalam data ini untuk dibandingkan.')
  const jelas = konteks.sempit && subjek.length === 0 && kebetulan ? null : jelaskan({ ...bahan, token: tegas }, acuan, calonSubjek[0] ?? [], longgar)
  if (jelas) return jelas
  const [satu] = acuan
  if (tertentu && satu !== undefined && acuan.length === 1) return tuduh(tegas, satu, 'BEDA')
  if (konteks.sempit && subjek.length === 0) return jadi(token, 'LUAR_DATA', 'Kalimatnya menyebut hal yang tidak ada dalam data ini.')
  return jadi(token, 'TIDAK_PASTI', `Dapat berarti ${[...new Set(acuan.map(namaFakta))].join(' atau ')}.`)
}
