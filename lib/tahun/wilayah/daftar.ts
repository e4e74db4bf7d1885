import { rapikanProsa } from '@/lib/dasar/format/teks'
import { MAKS_BARIS, PETAK_MAKS } from './constants'
import type { BarisWilayah, TingkatWilayah } from './types'

/** A row as it was read, with what cannot be taken of it. */
export interface BarisTerbaca {
  nomor: number
  isi: BarisWilayah
  salah: string[]
}

/** The level that a code of Kemendagri says: its fourth part begins with 1 for a kelurahan, with 2 for a village. */
export const tingkatKode = (kode: string): TingkatWilayah | null =>
  /^\d\d\.\d\d\.\d\d$/.test(kode) ? 'KECAMATAN' : /^\d\d\.\d\d\.\d\d\.1\d{3}$/.test(kode) ? 'KELURAHAN' : /^\d\d\.\d\d\.\d\d\.2\d{3}$/.test(kode) ? 'PEKON' : null

/** "180404" and "1804042002" as people copy them, with their dots. */
function rapikanKode(teks: string): string {
  const angka = teks.replace(/[\s.]/g, '')
  if (!/^\d{6}(\d{4})?$/.test(angka)) return teks.trim()
  return [angka.slice(0, 2), angka.slice(2, 4), angka.slice(4, 6), ...(angka.length > 6 ? [angka.slice(6)] : [])].join('.')
}

function petak(teks: string, apa: string, salah: string[]): number | null {
  if (teks === '' || teks === '-') return null
  if (/^\d{1,2}$/.test(teks) && Number(teks) >= 1 && Number(teks) <= PETAK_MAKS) return Number(teks)
  salah.push(`${apa} petak "${teks.slice(0, 20)}" bukan angka 1 sampai ${PETAK_MAKS}.`)
  return null
}

function bacaBaris(baris: string, nomor: number): BarisTerbaca {
  const pemisah = baris.includes('\t') ? '\t' : baris.includes(';') ? ';' : ','
  const [kodeMentah = '', namaMentah = '', bps = '', barisPetak = '', kolomPetak = ''] = baris.split(pemisah).map((satu) => satu.trim().replace(/^"(.*)"$/, '$1').trim())
  const salah: string[] = []
  const kode = rapikanKode(kodeMentah)
  const tingkat = tingkatKode(kode)
  const nama = rapikanProsa(namaMentah)
  if (tingkat === null) salah.push(`"${kode.slice(0, 40)}" bukan kode Kemendagri. Tulis seperti 18.04.04 (kecamatan) atau 18.04.04.2002 (pekon).`)
  if (nama.length < 2 || nama.length > 100) salah.push('Nama 2 sampai 100 huruf.')
  const kodeBps = bps === '' || bps === '-' ? null : bps.replace(/\s/g, '')
  if (kodeBps !== null && !(tingkat === 'KECAMATAN' ? /^\d{7}$/ : /^\d{10}$/).test(kodeBps)) salah.push(`Kode BPS "${bps.slice(0, 20)}" harus ${tingkat === 'KECAMATAN' ? '7' : '10'} angka.`)
  const [petakBaris, petakKolom] = [petak(barisPetak, 'Baris', salah), petak(kolomPetak, 'Kolom', salah)]
  if ((petakBaris === null) !== (petakKolom === null)) salah.push('Baris dan kolom petak diisi keduanya atau dikosongkan keduanya.')
  if (petakBaris !== null && tingkat !== 'KECAMATAN') salah.push('Hanya kecamatan yang memiliki petak.')
  return { nomor, isi: { kode, kodeBps, nama, tingkat: tingkat ?? 'PEKON', petakBaris, petakKolom }, salah }
}

/**
 * A pasted list or a CSV: code, name, code of BPS, row and column of the tile; by tab, semicolon or comma. A first row without a code is its
 * head. What stands twice is refused at its second place.
 */
export function bacaDaftarWilayah(teks: string): { baris: BarisTerbaca[]; kelebihan: boolean } {
  const isi = teks.replace(/^\uFEFF/, '').split(/\r\n?|\n/).map((satu, i) => [satu, i + 1] as const).filter(([satu]) => satu.trim() !== '')
  const mulai = isi[0] && !/\d/.test(isi[0][0].split(/[\t;,]/)[0] ?? '') ? 1 : 0
  const baris = isi.slice(mulai, mulai + MAKS_BARIS).map(([satu, nomor]) => bacaBaris(satu, nomor))
  const terlihat = new Map<string, number>()
  for (const { isi: { kode }, nomor, salah } of baris) {
    const lalu = terlihat.get(kode)
    if (lalu === undefined) terlihat.set(kode, nomor)
    else salah.push(`Kode ini sudah ada pada baris ${lalu}.`)
  }
  return { baris, kelebihan: isi.length - mulai > MAKS_BARIS }
}

/** The list as it is pasted: for the starter list, and for what is kept. */
export const tulisDaftarWilayah = (daftar: readonly BarisWilayah[]): string =>
  daftar.map(({ kode, nama, kodeBps, petakBaris, petakKolom }) => [kode, nama, kodeBps ?? '', petakBaris ?? '', petakKolom ?? ''].join('\t').trimEnd()).join('\n')
