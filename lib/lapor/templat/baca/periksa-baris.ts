import type { BukuBaca } from '@/lib/dasar/buku/types'
import { senFromText, senToText } from '@/lib/realisasi/rupiah'
import type { BarisIsian } from '@/lib/lapor/pelaporan/types'
import { NAMA_KOLOM_BARIS, TEMPAT_BARIS } from '../baris-baru'
import { NAMA_LEMBAR } from '../constants'
import type { BarisTemplat, BedaTemplat, KunciTemplat, LembarTemplat, SelTolak } from '../types'
import { alasanTerkunci } from '../utils'
import { bacaBarisBaru, cariKode, cariSumber, type BarisTertulis } from './baris-baru'

const salah = (baris: BarisTertulis, kolom: number, kalimat: string): SelTolak =>
  ({ alamat: baris.alamat(kolom), baris: `Baris ${baris.nomor}`, kolom: NAMA_KOLOM_BARIS[kolom] ?? '', nilai: baris.teks(kolom), kalimat })

/** Rights: of the line itself, of each month that is written. */
function tolakHak(baris: BarisTertulis, { hak }: LembarTemplat): SelTolak[] {
  if (hak.pagu !== null) return [salah(baris, TEMPAT_BARIS.sub, `Baris baru tidak dapat Anda tambahkan. ${hak.pagu} Kosongkan barisnya.`)]
  return baris.bulanTerisi.flatMap((bulan) => {
    const alasan = alasanTerkunci(hak, { jenis: 'kas', baris: 1, bulan })
    return alasan === null ? [] : [salah(baris, TEMPAT_BARIS.kas + bulan - 1, `Sel ini tidak dapat Anda isi. ${alasan} Kosongkan selnya.`)]
  })
}

/** What the codes stand for; null with the sentences where one stands for nothing. */
function bacaKode(baris: BarisTertulis, { pilihan, isian }: LembarTemplat, tolak: SelTolak[]): Pick<BarisTemplat, 'sub' | 'rekening' | 'sumberDana'> | null {
  if (pilihan === null) return null
  const [teksSub, teksRekening, teksSumber] = [baris.teks(TEMPAT_BARIS.sub), baris.teks(TEMPAT_BARIS.rekening), baris.teks(TEMPAT_BARIS.sumber)]
  const sub = cariKode(teksSub, pilihan.subKegiatan)
  const rekening = cariKode(teksRekening, pilihan.rekening)
  const sumber = cariSumber(teksSumber, pilihan.sumberDana)
  if (!sub && teksSub !== '') tolak.push(salah(baris, TEMPAT_BARIS.sub, `${teksSub} bukan kode sub-kegiatan tahun ${isian.tahun}. Salin kodenya dari lembar Kode.`))
  if (!rekening && teksRekening !== '') tolak.push(salah(baris, TEMPAT_BARIS.rekening, `${teksRekening} bukan kode rekening belanja. Salin kodenya dari lembar Kode.`))
  if (sumber.length !== 1 && teksSumber !== '') {
    tolak.push(salah(baris, TEMPAT_BARIS.sumber, sumber.length === 0 ? `${teksSumber} bukan sumber dana yang dikenal. Pilih dari lembar Kode.` : `${teksSumber} adalah nama ${sumber.length} sumber dana. Tulis kodenya: ${sumber.map(({ kode }) => kode).join(' atau ')}.`))
  }
  const [satu] = sumber
  return sub && rekening && satu && sumber.length === 1 ? { sub, rekening, sumberDana: { id: satu.id, nama: satu.nama } } : null
}

/** The unit's line of the same codes, if it has one. */
function cariAda({ isian }: LembarTemplat, { sub, rekening, sumberDana }: Pick<BarisTemplat, 'sub' | 'rekening' | 'sumberDana'>): BarisIsian | undefined {
  return isian.sub.filter(({ kode }) => kode === sub.kode).flatMap((satu) => satu.baris).find((satu) => satu.rekeningKode === rekening.kode && satu.sumberDana === sumberDana.nama)
}

/** Whether the line stands already just as the file wants it: the same file once more. */
const sudahSama = (ada: BarisIsian, { pagu, kas }: BarisTertulis): boolean =>
  pagu !== null && ada.pagu !== null && senToText(ada.pagu) === pagu && kas.every((nilai, i) => { const kini = ada.kas[i] ?? null; return nilai === null || (kini !== null && senToText(kini) === nilai) })

const VERSI_LAIN = 'Versi APBD atau anggaran kas sudah berganti sejak templat diunduh. Unduh templat yang baru untuk menambah baris.'
const versiLain = (baris: BarisTertulis, kunci: KunciTemplat, { apbd, kas }: LembarTemplat): boolean =>
  kunci.apbdVersiId !== (apbd?.id ?? null) || (baris.bulanTerisi.length > 0 && kunci.kasVersiId !== (kas?.id ?? null))

function tambah(baris: BarisTertulis, kunci: KunciTemplat, lembar: LembarTemplat, baru: BarisTemplat[], hasil: BedaTemplat): void {
  const tolak = [...tolakHak(baris, lembar), ...baris.tolak]
  const kode = bacaKode(baris, lembar, tolak)
  if (tolak.length === 0 && versiLain(baris, kunci, lembar)) tolak.push(salah(baris, TEMPAT_BARIS.sub, VERSI_LAIN))
  if (tolak.length > 0 || kode === null || baris.pagu === null) return void hasil.tolak.push(...tolak)
  const ada = cariAda(lembar, kode)
  if (ada && sudahSama(ada, baris)) return void (hasil.sama += 1 + baris.bulanTerisi.length)
  if (ada) return void hasil.tolak.push(salah(baris, TEMPAT_BARIS.rekening, `Baris ini sudah ada di lembar ${NAMA_LEMBAR.isian}. Ubah angkanya di sana, lalu kosongkan baris ini.`))
  const kembar = baru.find((satu) => satu.sub.kode === kode.sub.kode && satu.rekening.kode === kode.rekening.kode && satu.sumberDana.id === kode.sumberDana.id)
  if (kembar) return void hasil.tolak.push(salah(baris, TEMPAT_BARIS.rekening, `Sama dengan baris ${kembar.nomor}. Satukan pagunya dalam satu baris, lalu kosongkan yang lain.`))
  baru.push({ nomor: baris.nomor, alamat: baris.alamat(TEMPAT_BARIS.sub), ...kode, pagu: baris.pagu, kas: baris.kas })
}

/** Adds to `hasil` the lines that the sheet "Baris baru" would make. Nothing is saved. */
export function susunBarisTambah(buku: BukuBaca, kunci: KunciTemplat, lembar: LembarTemplat, hasil: BedaTemplat): void {
  const { baris, tolak } = bacaBarisBaru(buku)
  const baru: BarisTemplat[] = []
  hasil.tolak.push(...tolak)
  for (const satu of baris) {
    hasil.dibaca += satu.dibaca
    tambah(satu, kunci, lembar, baru, hasil)
  }
  if (baru.length > 0) hasil.barisBaru = baru
  const beda = baru.filter(({ pagu, kas }) => kas.some((nilai) => nilai !== null) && kas.reduce((jumlah, nilai) => jumlah + (nilai === null ? 0n : senFromText(nilai)), 0n) !== senFromText(pagu))
  if (beda.length > 0) hasil.catatan.push(`${beda.length} baris baru: anggaran kas setahunnya tidak sama dengan pagunya (baris ${beda.map(({ nomor }) => nomor).join(', ')}).`)
}
