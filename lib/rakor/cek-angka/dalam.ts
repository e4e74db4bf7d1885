import { desimalTetap } from '@/lib/dasar/format/angka'
import { tulisBenar } from './salah'
import { kalimatSalah } from './sebab'
import type { Fakta, Salah, Temuan, TokenAngka } from './types'

const baik = ({ putusan }: Temuan): boolean => putusan === 'COCOK' || putusan === 'DIBULATKAN'
const mutlak = (n: bigint): bigint => (n < 0n ? -n : n)

const tuduh = (temuan: Temuan, salah: Salah, nilai: Pick<Fakta, 'jenis' | 'pembilang' | 'penyebut'>): Temuan => {
  const benar = tulisBenar(temuan.token, nilai, null)
  return { ...temuan, putusan: 'BERTENTANGAN', benar, salah, sebab: kalimatSalah(salah, benar), asal: null }
}

/** "Rp A atau P% dari Rp B", "P% (Rp A) dari Rp B", "dari Rp B terealisasi Rp A atau P%": the two amounts, the part first. */
function duaRupiah(kalimat: string, rupiah: readonly TokenAngka[], persen: TokenAngka): readonly [TokenAngka, TokenAngka] | null {
  const [satu, dua] = rupiah
  if (satu === undefined || dua === undefined || rupiah.length !== 2) return null
  const dari = (token: TokenAngka): boolean => /\b(?:dari|terhadap)\b(?:[\s\u00a0]+[\p{L}.-]+){0,4}[\s\u00a0]*$/iu.test(kalimat.slice(0, token.awal))
  const sambung = (token: TokenAngka): boolean => {
    const [kiri, kanan] = token.awal < persen.awal ? [token, persen] : [persen, token]
    return /^[\s\u00a0,]*(?:\(|atau|setara|yakni|yaitu|\(?sebesar)[\s\u00a0]*(?:sebesar|dengan|sekitar|baru|atau|senilai)?[\s\u00a0]*$/u.test(kalimat.slice(kiri.akhir, kanan.awal))
  }
  if (sambung(satu) && dari(dua) && !sambung(dua)) return [satu, dua]
  return sambung(dua) && dari(satu) && !sambung(satu) ? [dua, satu] : null
}

/** A percentage of two amounts that stand in its own sentence must lie between what their rounding allows. */
function periksaHasilBagi(kalimat: string, temuan: readonly Temuan[]): Temuan[] {
  const persen = temuan.filter(({ token }) => token.jenis === 'persen')
  const rupiah = temuan.filter(({ token }) => token.jenis === 'rupiah')
  const [satu] = persen
  const pasang = satu && persen.length === 1 && !baik(satu) && satu.putusan !== 'BERTENTANGAN' && !satu.token.kira ? duaRupiah(kalimat, rupiah.map(({ token }) => token), satu.token) : null
  if (!satu || !pasang || rupiah.some(({ putusan }) => putusan === 'BERTENTANGAN')) return [...temuan]
  const [a, b] = pasang
  const nilai = ({ mantisa, langkah }: TokenAngka) => ({ p: mutlak(mantisa) * 2n * langkah.pembilang, setengah: langkah.pembilang, q: 2n * langkah.penyebut })
  const [va, vb, vp] = [nilai(a), nilai(b), nilai(satu.token)]
  if (vb.p <= vb.setengah) return [...temuan]
  // lowest and highest quotient that the printed places leave open, against the percentage's own, in cross multiplication
  const bawah = (va.p - va.setengah) * vb.q * 100n * vp.q <= (vp.p + vp.setengah) * (vb.p + vb.setengah) * va.q
  const atas = (va.p + va.setengah) * vb.q * 100n * vp.q >= (vp.p - vp.setengah) * (vb.p - vb.setengah) * va.q
  if (bawah && atas) return [...temuan]
  const benar = { jenis: 'persen' as const, pembilang: va.p * vb.q * 100n, penyebut: vb.p * va.q }
  return temuan.map((isi) => (isi === satu ? tuduh(isi, 'HITUNGAN', benar) : isi))
}

/** Three or more counts of one thing in a row, and their whole before or behind them. */
function periksaJumlah(kalimat: string, temuan: readonly Temuan[]): Temuan[] {
  const hitungan = temuan.filter(({ token }) => token.jenis === 'bilangan' || (token.jenis === 'polos' && token.langkah.penyebut === 1n))
  const semesta = hitungan.filter(({ token }) => token.semesta)
  const bagian = hitungan.filter(({ token }) => !token.semesta)
  const [jumlah] = semesta
  if (!jumlah || semesta.length !== 1 || bagian.length < 3 || bagian.length !== temuan.length - 1) return [...temuan]
  const rapat = bagian.every(({ token }, i) => i === 0 || kalimat.slice(bagian[i - 1]?.token.akhir ?? 0, token.awal).length < 60)
  const nilai = ({ token }: Temuan): bigint => mutlak(token.mantisa) * token.langkah.pembilang
  const total = bagian.reduce((sum, satu) => sum + nilai(satu), 0n)
  if (!rapat || total === nilai(jumlah)) return [...temuan]
  const ragu = bagian.filter((satu) => !baik(satu))
  const [salah] = ragu
  // the whole is known and all parts but one: that one is what is left; else what the parts add up to
  if (baik(jumlah) && salah && ragu.length === 1) {
    return temuan.map((isi) => (isi === salah && isi.putusan !== 'BERTENTANGAN' ? tuduh(isi, 'JUMLAH_BAGIAN', { jenis: 'bilangan', pembilang: nilai(jumlah) - total + nilai(salah), penyebut: 1n }) : isi))
  }
  if (baik(jumlah) || jumlah.putusan === 'BERTENTANGAN' || ragu.some(({ putusan }) => putusan === 'BERTENTANGAN')) return [...temuan]
  const tuduhan = tuduh(jumlah, 'JUMLAH_BAGIAN', { jenis: 'bilangan', pembilang: total, penyebut: 1n })
  return temuan.map((isi) => (isi === jumlah ? { ...tuduhan, sebab: `Bagian-bagiannya berjumlah ${desimalTetap(total, 0)}, bukan ${jumlah.token.teks}.` } : isi))
}

/** What a sentence says against itself, whatever the data: a percentage that is not that of its amounts, parts that do not make their whole. */
export const periksaDalam = (kalimat: string, temuan: readonly Temuan[]): Temuan[] => periksaJumlah(kalimat, periksaHasilBagi(kalimat, temuan))

