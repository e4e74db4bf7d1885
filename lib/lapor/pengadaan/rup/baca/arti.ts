import type { NilaiBaca } from '@/lib/dasar/buku/types'
import { isKataJumlah } from '@/lib/lapor/berkas/bukti/sebab'
import { rapi, teks } from '@/lib/lapor/berkas/nilai/teks'
import type { JenisPengadaan, Metode } from '@/lib/realisasi/pengadaan/tahap'

const METODE_KATA: readonly (readonly [Metode, RegExp])[] = [
  ['TENDER_CEPAT', /^tendercepat$|^lelangcepat$/],
  ['TENDER', /^(?:tender|pelelangan|lelang)(?:umum|terbatas|internasional|pascakualifikasi|prakualifikasi|sederhana)?$|^pemilihanlangsung$/],
  ['SELEKSI', /^seleksi(?:umum|sederhana|internasional)?$/],
  ['E_PURCHASING', /^e?purchasing$|^epurchasing|^ekatalog$|^ekatalogue?$|^tokodaring$|^katalogelektronik$/],
  ['PENGADAAN_LANGSUNG', /^pengadaanlangsung$|^pl$/],
  ['PENUNJUKAN_LANGSUNG', /^penunjukanlangsung$/],
  ['DIKECUALIKAN', /^(?:pengadaan)?(?:yang)?dikecualikan$/],
  ['SWAKELOLA', /^swakelola(?:tipe)?(?:[1-4]|i{1,3}|iv)?$/],
]
const JENIS_KATA: readonly (readonly [JenisPengadaan, RegExp])[] = [
  ['BARANG', /^(?:pengadaan)?barang$/],
  ['KONSTRUKSI', /^(?:pekerjaan|jasa)?konstruksi$/],
  ['KONSULTANSI', /^(?:jasa)?konsultan(?:si)?(?:badanusaha|perorangan|konstruksi|nonkonstruksi|badanusahakonstruksi|badanusahanonkonstruksi|perorangankonstruksi|perorangannonkonstruksi)?$/],
  ['JASA_LAINNYA', /^jasalain(?:nya)?$/],
  ['SWAKELOLA', /^swakelola$/],
]
const cari = <T>(daftar: readonly (readonly [T, RegExp])[], isi: NilaiBaca | undefined): T | null => {
  const kata = rapi(teks(isi))
  return daftar.find(([, pola]) => pola.test(kata))?.[0] ?? null
}

/** Method and kind as people and SiRUP write them; null: neither known nor guessed. */
export const bacaMetode = (isi: NilaiBaca | undefined): Metode | null => cari(METODE_KATA, isi)
export const bacaJenis = (isi: NilaiBaca | undefined): JenisPengadaan | null => cari(JENIS_KATA, isi)

/** A yes or no of a data set; null: it says nothing. */
export function bacaYa(isi: NilaiBaca | undefined): boolean | null {
  const kata = rapi(teks(isi))
  if (/^(?:true|1|ya|y|t|aktif|sudah)$/.test(kata)) return true
  return /^(?:false|0|tidak|f|n|nonaktif|tidakaktif|belum)$/.test(kata) ? false : null
}

/** Words by which a package is off the list. */
export const kataBatal = (isi: NilaiBaca | undefined): boolean =>
  /batal|dihapus|hapus|ditarik|non\s*-?aktif|tidak aktif/i.test(teks(isi)) && !/\b(?:tidak|belum|bukan)\s+(?:di)?(?:batal|hapus|tarik)/i.test(teks(isi))
/** Words of a package that is not announced yet. */
export const kataDraf = (isi: NilaiBaca | undefined): boolean => /draf|draft|belum|inisiasi|pra\s*dipa|final\s*draft/i.test(teks(isi))
/** Whether what a list says of the state or the announcement of a package means that it is not announced. */
export const belumUmum = (umumkan: NilaiBaca | undefined, status: NilaiBaca | undefined): boolean =>
  kataDraf(umumkan) || bacaYa(umumkan) === false || /^\s*tidak/i.test(teks(umumkan)) || /draf|inisiasi|(?:belum|tidak) (?:di)?(?:umum|tayang)/i.test(teks(status))

/** What stands in the place of the code: a stroke, or the words of a total, are no code. */
export function isiKode(isi: NilaiBaca | undefined): string {
  const kata = teks(isi)
  return /^[-–—.\s]*$/.test(kata) || isKataJumlah(kata) ? '' : kata
}
